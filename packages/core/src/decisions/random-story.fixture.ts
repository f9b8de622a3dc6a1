import * as fc from 'fast-check';
import { addDays } from '../calendar/index.js';
import type { Command, CommandFacts } from '../journal/index.js';
import type { Money } from '../money/index.js';
import { positionAt } from '../position/index.js';
import type { LateInterestTerms } from '../terms/index.js';
import { invoice, line, mxn, payment, story, usd, type Story } from './story.fixture.js';

/** One step of a random story: a kind of command, with numbers that choose what it is about. */
export interface Step {
  readonly kind: Command['kind'];
  readonly day: number;
  readonly lateDays: number;
  readonly pick: number;
  readonly amount: number;
}

const KINDS = [
  'record-invoice',
  'record-invoice',
  'record-payment',
  'record-payment',
  'apply-payment',
  'return-payment',
  'issue-credit-note',
  'cancel-credit-note',
  'refund-payment',
  'void-entry',
  'make-promise',
  'withdraw-promise',
  'charge-interest',
  'charge-interest',
  'waive',
  'log-note',
  'place-hold',
  'lift-hold',
  'assign',
  'snooze',
  'log-contact',
  'send-reminder',
  'issue-portal-link',
  'revoke-portal-link',
] as const satisfies readonly Command['kind'][];

/** High enough that a few days on a small debt are some cents. */
const LATE_INTEREST: LateInterestTerms = {
  rate: { perMonth: '0.05' },
  dayCount: { basis: 'actual/360' },
  round: 'at-end',
  rounding: 'half-even',
};

/** Random steps over four months of 2026; learned up to a month after their day. */
export const steps = (length = 25): fc.Arbitrary<readonly Step[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      day: fc.integer({ min: 0, max: 120 }),
      lateDays: fc.integer({ min: 0, max: 30 }),
      pick: fc.nat(1000),
      amount: fc.integer({ min: 1, max: 100_000 }),
    }),
    { minLength: Math.min(12, length), maxLength: length, size: 'max' },
  );

/** Tells the steps; what is refused changes nothing. Stamps rise with each step, whatever the day it is about. `heard` is told each command and its instant. */
export function tellSteps(list: readonly Step[], heard?: (command: Command, at: string) => void): Story {
  const account = story({
    policy: { lateInterest: LATE_INTEREST, interest: { tax: { percent: '16', rounding: 'half-up' } } },
    references: { rates: [{ from: 'USD', to: 'MXN', on: '2026-02-15', rate: '18.5' }] },
  });
  list.forEach((step, n) => {
    const on = addDays('2026-01-05', step.day);
    const at = `${addDays('2026-05-06', n)}T12:00:00Z`;
    const facts = factsOf(step, n, account) as CommandFacts[typeof step.kind];
    heard?.({ id: `s${n}`, kind: step.kind, stream: account.journal.stream, on, by: 'ana', facts } as unknown as Command, at);
    account.tell(step.kind, on, facts, { id: `s${n}`, at });
  });
  return account;
}

function factsOf({ kind, day, pick, amount }: Step, n: number, account: Story): unknown {
  const { entries } = account.journal;
  const money = pick % 5 === 0 ? usd(amount) : mxn(amount);
  const items = entries.filter((entry) => entry.kind === 'invoice-recorded').map((entry) => entry.facts['itemId'] as string);
  const sources = entries.flatMap(({ facts }) => (facts['paymentId'] ?? facts['creditNoteId'] ?? []) as string | never[]).flat();
  const item = items[pick % Math.max(1, items.length)] ?? 'none';
  const part = partOf(account, item, amount);
  const source = sources[pick % Math.max(1, sources.length)] ?? 'none';
  switch (kind) {
    case 'record-invoice':
      return invoice(pick % 7 === 0 ? item : `F-${n}`, money, addDays('2026-01-05', day + (pick % 40)));
    case 'record-payment':
      return payment(
        `P-${n}`,
        part.currency === 'USD' ? part : mxn(amount),
        pick % 3 === 0 ? [line(item, part)] : pick % 3 === 1 ? 'none' : 'by-policy',
      );
    case 'apply-payment':
      return { paymentId: source, lines: [line(item, part)] };
    case 'return-payment':
      return { paymentId: source, reason: 'sin fondos' };
    case 'issue-credit-note':
      return {
        creditNoteId: `N-${n}`,
        amount: { ...part, amount: amount + part.amount },
        reason: 'devolución',
        lines: pick % 2 === 0 ? [] : [line(item, part)],
      };
    case 'cancel-credit-note':
      return { creditNoteId: source, reason: 'error' };
    case 'refund-payment':
      return { paymentId: source, amount: money };
    case 'charge-interest':
      return pick % 3 === 0 && items.length > 0 ? { itemIds: [item] } : {};
    case 'waive':
      return waiverOf(account, item, amount);
    case 'void-entry':
      return { entryId: entries[pick % entries.length]?.id ?? 'none', reason: 'error' };
    case 'make-promise':
      return { promiseId: `A-${n}`, parts: [{ dueOn: addDays('2026-01-05', day + (pick % 20)), amount: money }] };
    case 'withdraw-promise':
      return { promiseId: `A-${Math.max(0, n - 1 - (pick % 6))}`, reason: 'cambio de planes' };
    default:
      return collectionFacts({ kind, day, pick, amount }, n, item);
  }
}

/** Facts of what a collector does. */
function collectionFacts({ kind, day, pick }: Omit<Step, 'lateDays'>, n: number, item: string): unknown {
  switch (kind) {
    case 'place-hold': {
      const through = pick % 2 === 0 ? {} : { through: addDays('2026-01-05', day + (pick % 30)) };
      const itemIds = pick % 3 === 0 ? {} : { itemIds: [item] };
      return { hold: { id: `H-${n}`, kind: pick % 2 === 0 ? 'manual' : 'dispute', ...through, ...itemIds }, reason: 'aclaración' };
    }
    case 'lift-hold':
      return { holdId: `H-${Math.max(0, n - 1 - (pick % 6))}`, reason: 'resuelta' };
    case 'assign':
      return { to: pick % 2 === 0 ? 'ana' : 'luis' };
    case 'snooze':
      return { through: addDays('2026-01-05', day + (pick % 20)) };
    case 'log-contact': {
      const nextOn = pick % 2 === 0 ? {} : { nextOn: addDays('2026-01-05', day + (pick % 15)) };
      return { channel: 'phone', outcome: pick % 3 === 0 ? 'no-answer' : 'will-pay', ...nextOn };
    }
    case 'issue-portal-link':
      return { linkId: `E-${n}`, expiresAt: `${addDays('2026-01-05', day + (pick % 95))}T18:00:00Z` };
    case 'revoke-portal-link':
      return { linkId: `E-${Math.max(0, n - 1 - (pick % 6))}`, reason: 'se envió a otra persona' };
    case 'send-reminder': {
      const told = {
        stage: 'overdue',
        tone: 'cordial',
        channel: 'email',
        language: 'es-MX',
        template: 'reminder.es-MX',
        digest: '0'.repeat(64),
      };
      return {
        asOf: addDays('2026-01-05', day - (pick % 2)),
        ...told,
        itemIds: [item],
        totals: [mxn(1 + (pick % 500))],
        to: 'pagos@cliente.example',
      };
    }
    default:
      return { text: 'nota' };
  }
}

/** Some of an item's late interest is waived, or of its principal. */
function waiverOf(account: Story, itemId: string, amount: number): unknown {
  const open = positionAt(account.journal, { asOf: '2026-12-31' }).instalments.find((instalment) => instalment.itemId === itemId)?.open;
  const component = open && open.lateInterest > 0 ? 'lateInterest' : 'principal';
  const most = Math.max(1, open?.[component] ?? 1);
  return {
    itemId,
    instalment: 1,
    component,
    amount: { amount: 1 + (amount % most), currency: open?.currency ?? 'MXN' },
    reason: 'acuerdo',
  };
}

/** Some of what is open of an item at the end, so that most applications fit. */
function partOf(account: Story, item: string, amount: number): Money {
  const open = positionAt(account.journal, { asOf: '2026-12-31' }).instalments.find(({ itemId }) => itemId === item)?.open;
  return open && open.total > 0 ? { amount: 1 + (amount % open.total), currency: open.currency } : mxn(amount);
}
