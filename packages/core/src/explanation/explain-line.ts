import { deepFreeze } from '../assert/index.js';
import type { LocalDate } from '../calendar/index.js';
import { isKind, type Entry } from '../journal/index.js';
import { checkedAmount, type CurrencyCode, type Money } from '../money/index.js';
import type { ExplanationMoment, ExplanationStep } from './explanation.types.js';
import { exchangeFacts, itemStep } from './item-step.js';
import { bringsMoney, documentIdOf, knownEntries, type KnownEntries } from './known-entries.js';
import { lateFact } from './late-fact.js';
import { usesOfMoney } from './uses-of-money.js';

/** Which line of a statement: an entry, on one posting day, in one currency. */
export interface LineQuestion extends ExplanationMoment {
  readonly entryId: string;
  readonly on: LocalDate;
  readonly currency: CurrencyCode;
}

/** What an entry moved on one document, or of one payment's money. */
interface Share {
  readonly itemId: string;
  readonly instalment: number;
  readonly money: boolean;
  amount: number;
}

/**
 * Why a line of a statement has its amount: a document with its instalments and how they come due; money received, with what it was put on by the day and what is left
 * of it; a return, a cancellation or a void, with every document it opened again.
 *
 * Each step's `amount` is signed as postings, in minor units; a step that only says what happened has none. The last one, line.total, has their sum as `total`: the
 * line's amount.
 *
 * @returns Nothing where the entry was not known by then, or moved nothing on that day in that currency.
 * @example
 * // 6,000.00 received on 11 March, 4,000.00 of it put on F-1042
 * explainLine(entries, { entryId: 'pay/1', on: '2026-03-11', currency: 'MXN', asOf: '2026-03-31' });
 * // => line.payment_received, line.put_on −400000, line.unapplied −200000, line.total −600000
 */
export function explainLine(entries: readonly Entry[], question: LineQuestion): readonly ExplanationStep[] {
  const { entryId, on, currency } = question;
  const known = knownEntries(entries, question);
  const entry = known.list.find(({ id }) => id === entryId);
  const shares = entry ? sharesOf(entry, question) : [];
  if (!entry || shares.length === 0) return [];
  const total = shares.reduce((sum, { amount }) => checkedAmount(sum + amount), 0);
  const said = contextOf(entry, question, known);
  const steps = bringsMoney(entry)
    ? usesOfMoney(entry, question, known)
    : shares.filter(({ amount }) => amount !== 0).map((share) => shareStep(share, entry, question, known));
  return deepFreeze([...said, ...steps, { code: 'line.total', facts: { on, total: { amount: total, currency } } }]);
}

function sharesOf({ postings }: Entry, { on, currency }: LineQuestion): readonly Share[] {
  const shares = new Map<string, Share>();
  for (const { itemId, instalment, component, amount, on: day } of postings) {
    if (day !== on || amount.currency !== currency) continue;
    const money = component === 'unapplied';
    const key = `${money}${instalment} ${itemId}`;
    const share = shares.get(key) ?? { itemId, instalment, money, amount: 0 };
    share.amount = checkedAmount(share.amount + amount.amount);
    shares.set(key, share);
  }
  return [...shares.values()];
}

function shareStep(
  { itemId, instalment, money, amount }: Share,
  entry: Entry,
  { on, currency }: LineQuestion,
  known: KnownEntries,
): ExplanationStep {
  const moved: Money = { amount, currency };
  const name = known.nameOf(itemId);
  if (isKind(entry, 'invoice-recorded') || isKind(entry, 'balance-stated') || isKind(entry, 'charge-recorded')) {
    const step = itemStep({ entry, on, amount: moved, itemId, instalment }, known);
    return isKind(entry, 'charge-recorded') ? { ...step, facts: { ...step.facts, name } } : step;
  }
  return { code: money ? 'line.on_money' : 'line.on_item', facts: { amount: moved, name } };
}

const CONTEXTS: Readonly<Record<string, ExplanationStep['code']>> = {
  'payment-recorded': 'line.payment_received',
  'payment-transfer-received': 'line.transfer_received',
  'payment-returned': 'line.payment_returned',
  'payment-applied': 'line.payment_applied',
  'payment-refunded': 'line.payment_refunded',
  'payment-transferred': 'line.payment_transferred',
  'credit-note-issued': 'line.credit_note_issued',
  'credit-note-applied': 'line.credit_note_applied',
  'credit-note-cancelled': 'line.credit_note_cancelled',
  'interest-charged': 'line.interest_charged',
  'charge-waived': 'line.charge_waived',
  'interest-released': 'line.interest_released',
  'entry-voided': 'line.voided',
};

/** What happened, where the steps with amounts do not say it themselves. */
function contextOf(entry: Entry, { on, currency }: LineQuestion, known: KnownEntries): readonly ExplanationStep[] {
  if (isKind(entry, 'invoice-recorded') || isKind(entry, 'balance-stated') || isKind(entry, 'charge-recorded')) return [];
  const code = CONTEXTS[entry.kind] ?? 'line.other';
  const about = isKind(entry, 'entry-voided') ? known.list.find(({ id }) => id === entry.facts.entryId) : entry;
  const id = about && documentIdOf(about);
  const receivedOn = id === undefined ? undefined : known.sourceOf(id)?.postings[0]?.on;
  const facts = {
    on,
    ...(id !== undefined && { source: known.nameOf(id) }),
    ...(about && about !== entry && { kind: about.kind }),
    ...(receivedOn !== undefined && receivedOn !== on && { receivedOn }),
    ...(isKind(entry, 'payment-applied') && exchangeFacts(entry.facts.lines, { amount: 0, currency })),
    ...lateFact(entry, on),
  };
  return [{ code, facts }];
}
