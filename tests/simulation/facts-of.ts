import type { CommandRequest } from '@cartera/backend';
import {
  addDays,
  CONTACT_CHANNELS,
  CONTACT_OUTCOMES,
  CONTACT_PERSONS,
  positionAt,
  type ApplicationLine,
  type Component,
  type Journal,
  type LocalDate,
  type Money,
  type Position,
} from '@cartera/core';
import { STREAMS } from './house.js';
import type { Ask } from './step.types.js';

/** What somebody sees who asks: the account, the day, and how many were asked before. */
export interface Sight {
  readonly journal: Journal;
  readonly on: LocalDate;
  readonly n: number;
}

const COMPONENTS_OWED: readonly Component[] = ['principal', 'lateInterest', 'tax'];

/**
 * A command's facts, chosen by the numbers of what was asked from what there is on the account, so that most fit and some do not: an amount above what is open, a document
 * of nobody's, one that is there already.
 */
export function factsOf(ask: Ask, sight: Sight): CommandRequest['facts'] {
  const position = positionAt(sight.journal, { asOf: sight.on });
  switch (ask.kind) {
    case 'open-account':
    case 'update-customer':
    case 'log-note':
    case 'assign':
    case 'snooze':
    case 'log-contact':
    case 'send-statement':
    case 'send-reminder':
    case 'issue-portal-link':
    case 'revoke-portal-link':
      return aboutTheCustomer(ask, sight);
    case 'record-invoice':
    case 'state-balance':
      return aDebt(ask, sight);
    case 'make-promise':
    case 'withdraw-promise':
    case 'place-hold':
    case 'lift-hold':
    case 'void-entry':
    case 'charge-interest':
    case 'waive':
      return aboutDebts(ask, sight, position);
    default:
      return aboutMoney(ask, sight, position);
  }
}

function aboutTheCustomer({ kind, pick }: Ask, { journal, on, n }: Sight): CommandRequest['facts'] {
  switch (kind) {
    case 'open-account':
      return { customer: { name: `Cliente ${n} 😀` }, ...(pick % 3 === 0 && { segment: 'mayoreo' }) };
    case 'update-customer':
      return { customer: pick % 2 === 0 ? { name: `Clienta ${n}` } : { phones: [`+52 55 0000 ${n}`] } };
    case 'log-note':
      return { text: `Nota ${n}` };
    case 'assign':
      return { to: chosen(['luis', 'rosa', 'elena'], pick) ?? 'luis' };
    case 'snooze':
      return { through: addDays(on, (pick % 12) - 1) };
    case 'send-statement':
      return { from: addDays(on, -30), to: on, digest: String(n).padStart(64, '0'), channel: 'email' };
    case 'issue-portal-link':
      return { linkId: `E-${n}`, expiresAt: `${addDays(on, pick % 95)}T18:00:00Z` };
    case 'revoke-portal-link':
      return { linkId: newest(idsOf(journal, 'linkId'), pick) ?? 'E-0', reason: 'Se envió a otra persona' };
    case 'send-reminder': {
      const told = { stage: 'overdue', tone: 'cordial', channel: 'email', language: 'es-MX', template: 'reminder.es-MX' };
      const asked = { itemIds: ['F-1'], totals: [{ amount: 1 + pick, currency: 'MXN' }] };
      return { asOf: addDays(on, 1 - (pick % 9)), ...told, ...asked, digest: String(n).padStart(64, '0'), to: `c${n}@cliente.example` };
    }
    default: {
      const [channel, outcome] = [chosen(CONTACT_CHANNELS, pick) ?? 'phone', chosen(CONTACT_OUTCOMES, pick) ?? 'no-answer'];
      const withWhom = pick % 2 === 0 ? chosen(CONTACT_PERSONS, pick) : undefined;
      const nextOn = pick % 3 === 0 ? { nextOn: addDays(on, pick % 14) } : {};
      return { channel, outcome, text: `Dijo ${n}`, ...(withWhom !== undefined && { withWhom }), ...nextOn };
    }
  }
}

function aDebt({ kind, pick, amount }: Ask, { journal, on, n }: Sight): CommandRequest['facts'] {
  const itemId = pick % 11 === 0 ? (idsOf(journal, 'itemId')[0] ?? `F-${n}`) : `F-${n}`;
  const total: Money = { amount, currency: pick % 5 === 0 ? 'USD' : 'MXN' };
  const dueOn = addDays(on, pick % 25);
  if (kind === 'state-balance') return { itemId, open: total, issuedOn: addDays(on, -(pick % 40)), dueOn };
  const half = { ...total, amount: Math.floor(amount / 2) };
  const rest = { ...total, amount: amount - half.amount };
  const instalments =
    pick % 4 === 0
      ? [
          { number: 1, dueOn, amount: half },
          { number: 2, dueOn: addDays(dueOn, 15), amount: rest },
        ]
      : [{ number: 1, dueOn, amount: total }];
  const agreed = { rate: { perYear: '0.36' }, dayCount: { basis: '30/360-isda' }, round: 'at-end', rounding: 'half-up' } as const;
  return { itemId, total, instalments, ...(pick % 6 === 0 && { lateInterest: agreed }) };
}

function aboutDebts(ask: Ask, { journal, on, n }: Sight, { instalments }: Position): CommandRequest['facts'] {
  const { kind, pick, amount } = ask;
  const open = instalments.filter((each) => each.open.total > 0);
  const debt = chosen(open, pick);
  const itemId = debt?.itemId ?? 'F-0';
  const currency = debt?.open.currency ?? 'MXN';
  switch (kind) {
    case 'make-promise': {
      const most = open.filter((each) => each.open.currency === currency).reduce((sum, each) => sum + each.open.total, 0);
      const parts = [{ dueOn: addDays(on, pick % 30), amount: part(ask, most, currency) }];
      const second = { dueOn: addDays(on, 31 + (pick % 9)), amount: { amount: 1 + (amount % 50), currency } };
      return { promiseId: `A-${n}`, parts: pick % 4 === 0 ? [...parts, second] : parts, ...(pick % 3 === 0 && { itemIds: [itemId] }) };
    }
    case 'withdraw-promise':
      return { promiseId: newest(idsOf(journal, 'promiseId'), pick) ?? 'A-0', reason: 'Cambio de planes' };
    case 'place-hold': {
      const through = pick % 2 === 0 ? {} : { through: addDays(on, pick % 20) };
      const items = pick % 3 === 0 ? {} : { itemIds: [itemId] };
      const why = chosen(['dispute', 'dispute', 'complaint', 'legal', 'manual', 'hardship'] as const, pick) ?? 'manual';
      return { hold: { id: `H-${n}`, kind: why, ...through, ...items }, reason: 'Aclaración' };
    }
    case 'lift-hold':
      return { holdId: newest(holdsOf(journal), pick) ?? 'H-0', reason: 'Resuelta' };
    case 'void-entry':
      return { entryId: newest(journal.entries, pick)?.id ?? 'none/1', reason: 'Captura' };
    case 'charge-interest':
      return pick % 4 === 0 && debt ? { itemIds: [itemId] } : {};
    default: {
      const component = COMPONENTS_OWED.toReversed().find((each) => (debt?.open[each] ?? 0) > 0) ?? 'principal';
      const waived = part(ask, debt?.open[component] ?? 1, currency);
      return { itemId, instalment: debt?.number ?? 1, component, amount: waived, reason: 'Acuerdo' };
    }
  }
}

function aboutMoney(ask: Ask, { journal, n }: Sight, position: Position): CommandRequest['facts'] {
  const { kind, pick, amount } = ask;
  const money: Money = { amount, currency: pick % 5 === 0 ? 'USD' : 'MXN' };
  const left = chosen(position.unapplied, pick);
  const sourceId = left?.paymentId ?? chosen(idsOf(journal, 'paymentId'), pick) ?? 'P-0';
  const taken = part(ask, left?.amount.amount ?? 1, left?.amount.currency ?? 'MXN');
  switch (kind) {
    case 'record-payment': {
      const apply = chosen(['by-policy', 'none', 'by-policy', linesFor(position, money, pick)] as const, pick) ?? 'none';
      const clears = pick % 7 === 0 ? { clearsOn: addDays(position.asOf, pick % 5) } : {};
      const method = chosen(['transfer', 'cash', 'cheque', 'card'] as const, pick) ?? 'cash';
      return { paymentId: pick % 17 === 0 ? sourceId : `P-${n}`, amount: money, method, apply, ...clears };
    }
    case 'apply-payment':
      return { paymentId: sourceId, lines: linesFor(position, taken, pick) };
    case 'return-payment':
      return { paymentId: chosen(idsOf(journal, 'paymentId'), pick) ?? 'P-0', reason: 'Sin fondos' };
    case 'refund-payment':
      return { paymentId: sourceId, amount: taken };
    case 'transfer-payment':
      return { paymentId: sourceId, to: chosen(STREAMS.slice(0, 3), pick) ?? 'account/B', amount: taken };
    case 'issue-credit-note':
      return { creditNoteId: `N-${n}`, amount: money, reason: 'Devolución', lines: pick % 2 === 0 ? [] : linesFor(position, money, pick) };
    default:
      return { creditNoteId: newest(idsOf(journal, 'creditNoteId'), pick) ?? 'N-0', reason: 'Error' };
  }
}

/** One line that puts money on a debt: in its own currency as a rule, in the other at the day's rate now and then. */
function linesFor({ instalments }: Position, money: Money, pick: number): readonly ApplicationLine[] {
  const same = instalments.filter(({ open }) => open.total > 0 && open.currency === money.currency);
  const debt = chosen(same, pick);
  if (!debt) {
    const other = chosen(
      instalments.filter(({ open }) => open.principal > 0),
      pick,
    );
    const settled = { amount: 1, currency: other?.open.currency ?? money.currency };
    return [
      {
        itemId: other?.itemId ?? 'F-0',
        instalment: other?.number ?? 1,
        component: 'principal',
        settled,
        paid: money,
        rate: String(money.amount),
      },
    ];
  }
  const component = COMPONENTS_OWED.find((each) => debt.open[each] > 0) ?? 'principal';
  const amount = { amount: Math.min(money.amount, debt.open[component] + (pick % 13 === 0 ? 1 : 0)), currency: money.currency };
  return [{ itemId: debt.itemId, instalment: debt.number, component, settled: amount, paid: amount }];
}

/** Some of an amount; one in ten times more than there is. */
function part({ pick, amount }: Ask, most: number, currency: string): Money {
  return { amount: pick % 10 === 0 ? most + 1 : 1 + (amount % Math.max(1, most)), currency };
}

/** Documents that entries are about, the newest last. */
function idsOf({ entries }: Journal, field: 'itemId' | 'paymentId' | 'creditNoteId' | 'promiseId' | 'linkId'): readonly string[] {
  return [...new Set(entries.flatMap(({ facts }) => (typeof facts[field] === 'string' ? [facts[field]] : [])))];
}

function holdsOf({ entries }: Journal): readonly string[] {
  return entries.flatMap(({ kind, facts }) => (kind === 'hold-placed' ? [(facts['hold'] as { readonly id: string }).id] : []));
}

/** One of the last few. */
function newest<T>(list: readonly T[], pick: number): T | undefined {
  return chosen(list.slice(-4), pick);
}

function chosen<T>(list: readonly T[], pick: number): T | undefined {
  return list.length === 0 ? undefined : list[Math.abs(pick) % list.length];
}
