import { deepFreeze } from '../assert/index.js';
import { addDays, compareInstants, dayInZone, dayNumber, type Instant, type LocalDate } from '../calendar/index.js';
import type { Journal } from '../journal/index.js';
import type { Because, Money } from '../money/index.js';
import type { PromiseMoment, PromiseRules, PromiseState, PromiseToPay, PromiseVerdict } from './promise.types.js';
import { receiptsOf, type Receipt } from './receipts-of.js';

/** A part while money is counted to it. */
interface DuePart {
  readonly dueOn: LocalDate;
  readonly amount: Money;
  readonly through: LocalDate;
  paid: number;
  readonly from: Because[];
}

/**
 * What became of a promise, as of a day, as known at an instant.
 *
 * A part counts money posted in its window, madeOn through dueOn + toleranceDays; later money never counts. Money by day, earliest first,
 * goes to the earliest part whose window holds it, each cent once, paid ≤ promised. A part is kept when paid ≥ promised − toleranceAmount,
 * open while its window runs, then broken or partially kept. The whole: open while a part is, kept if all are, broken if all are, else
 * partially kept.
 *
 * `because`: one step a part, and under it what was counted; a payment that was learned only after the window was over is
 * promise.payment_learned_late, for it changed a verdict that somebody may have seen. Where the journal did not keep when it was learned
 * (before its `knownFrom`), nothing is said of that.
 *
 * @throws calendar.not_a_day; position.knowledge_not_kept is the journal's to say (`positionAt`).
 * @example
 * // 500.00 promised for the 14th, 200.00 paid on the 10th, asked on the 20th
 * promiseVerdict(promise, journal, { toleranceDays: 0, credits: 'any-payment' }, { asOf: '2026-04-20' }).state; // => 'partially-kept'
 */
export function promiseVerdict(promise: PromiseToPay, journal: Journal, rules: PromiseRules, at: PromiseMoment): PromiseVerdict {
  dayNumber(at.asOf);
  const due = promise.parts.map((part): DuePart => ({ ...part, through: addDays(part.dueOn, rules.toleranceDays), paid: 0, from: [] }));
  const earliest = due.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  const { knownFrom } = journal;
  for (const receipt of receiptsOf(promise, journal, rules, at))
    countReceipt(receipt, earliest, { madeOn: promise.madeOn, zone: at.zone, knownFrom });
  const parts = due.map(({ dueOn, amount, through, paid, from }) => {
    const state = partState({ promised: amount, paid, through }, rules, at.asOf);
    return { dueOn, promised: amount, paid: { amount: paid, currency: amount.currency }, state, through, from };
  });
  const because = parts.map(({ dueOn, promised, paid, state, through, from }): Because => ({
    code: `promise.part_${state.replace('-', '_')}`,
    facts: { dueOn, through, promised, paid },
    ...(from.length > 0 && { from }),
  }));
  return deepFreeze({
    state: wholeState(parts.map(({ state }) => state)),
    parts: parts.map(({ dueOn, promised, paid, state }) => ({ dueOn, promised, paid, state })),
    because,
  });
}

/** What is needed to count a receipt. */
interface Counting {
  readonly madeOn: LocalDate;
  readonly zone: string | undefined;
  readonly knownFrom: Instant | undefined;
}

/** Gives money to the parts whose windows hold it, the earliest first; no part takes more than was promised. */
function countReceipt(receipt: Receipt, parts: readonly DuePart[], { madeOn, zone = 'UTC', knownFrom }: Counting): void {
  const { on, currency, sourceId, at } = receipt;
  const kept = knownFrom === undefined || compareInstants(at, knownFrom) >= 0;
  const learnedOn = kept ? dayInZone(at, zone) : undefined;
  let left = receipt.amount;
  for (const part of parts) {
    const holds = currency === part.amount.currency && madeOn <= on && on <= part.through;
    const taken = holds ? Math.min(left, part.amount.amount - part.paid) : 0;
    if (taken <= 0) continue;
    part.paid += taken;
    left -= taken;
    const late = learnedOn !== undefined && learnedOn > part.through;
    const facts = { paymentId: sourceId, on, ...(learnedOn !== undefined && { learnedOn }), amount: { amount: taken, currency } };
    part.from.push({ code: late ? 'promise.payment_learned_late' : 'promise.payment_counted', facts });
  }
}

function partState(
  part: { readonly promised: Money; readonly paid: number; readonly through: LocalDate },
  rules: PromiseRules,
  asOf: LocalDate,
): PromiseState {
  const { promised, paid, through } = part;
  const tolerance = rules.toleranceAmount?.find(({ currency }) => currency === promised.currency)?.amount ?? 0;
  if (paid >= promised.amount - tolerance) return 'kept';
  if (asOf <= through) return 'open';
  return paid > 0 ? 'partially-kept' : 'broken';
}

function wholeState(states: readonly PromiseState[]): PromiseState {
  if (states.includes('open')) return 'open';
  if (states.every((state) => state === 'kept')) return 'kept';
  return states.every((state) => state === 'broken') ? 'broken' : 'partially-kept';
}
