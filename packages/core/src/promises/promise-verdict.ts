import { deepFreeze } from '../assert/index.js';
import { addDays, dayNumber, type Instant, type LocalDate } from '../calendar/index.js';
import type { Journal } from '../journal/index.js';
import type { Because, Money } from '../money/index.js';
import type { PromiseRules, PromiseState, PromiseToPay, PromiseVerdict } from './promise.types.js';
import { receiptsOf } from './receipts-of.js';

/**
 * What became of a promise, as of a day, as known at an instant.
 *
 * A part counts money posted in its window, madeOn through dueOn + toleranceDays; later money never counts. Money by day, earliest first,
 * goes to the earliest part whose window holds it, each cent once, paid ≤ promised. A part is kept when paid ≥ promised − toleranceAmount,
 * open while its window runs, then broken or partially kept. The whole: open while a part is, kept if all are, broken if all are, else
 * partially kept.
 *
 * @throws calendar.not_a_day; position.knowledge_not_kept is the journal's to say (`positionAt`).
 * @example
 * // 500.00 promised for the 14th, 200.00 paid on the 10th, asked on the 20th
 * promiseVerdict(promise, journal, { toleranceDays: 0, credits: 'any-payment' }, { asOf: '2026-04-20' }).state; // => 'partially-kept'
 */
export function promiseVerdict(
  promise: PromiseToPay,
  journal: Journal,
  rules: PromiseRules,
  at: { readonly asOf: LocalDate; readonly knownAt?: Instant },
): PromiseVerdict {
  dayNumber(at.asOf);
  const due = promise.parts.map((part, index) => ({ ...part, index, through: addDays(part.dueOn, rules.toleranceDays), paid: 0 }));
  const earliest = due.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.index - b.index));
  for (const receipt of receiptsOf(promise, journal, rules, at)) {
    let left = receipt.amount;
    for (const part of earliest) {
      const holds = receipt.currency === part.amount.currency && promise.madeOn <= receipt.on && receipt.on <= part.through;
      const taken = holds ? Math.min(left, part.amount.amount - part.paid) : 0;
      part.paid += taken;
      left -= taken;
    }
  }
  const parts = due.map(({ dueOn, amount, through, paid }) => {
    const state = partState({ promised: amount, paid, through }, rules, at.asOf);
    return { dueOn, promised: amount, paid: { amount: paid, currency: amount.currency }, state, through };
  });
  const because = parts.map(({ dueOn, promised, paid, state, through }): Because => ({
    code: `promise.part_${state.replace('-', '_')}`,
    facts: { dueOn, through, promised, paid },
  }));
  return deepFreeze({
    state: wholeState(parts.map(({ state }) => state)),
    parts: parts.map(({ through: _through, ...part }) => part),
    because,
  });
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
