import { deepFreeze } from '../assert/index.js';
import type { LocalDate } from '../calendar/index.js';
import type { Entry } from '../journal/index.js';
import { checkedAmount, type CurrencyCode } from '../money/index.js';
import type { ExplanationMoment, ExplanationStep } from './explanation.types.js';
import { itemStep, type ItemMove } from './item-step.js';
import { knownEntries, type KnownEntries } from './known-entries.js';

/** Which document, and which instalment of it; none: all of them. */
export interface ItemQuestion extends ExplanationMoment {
  readonly itemId: string;
  readonly instalment?: number | undefined;
}

/**
 * Why a document is open with what it is: how it was recorded and came due, then everything that raised or lowered it, by day, then seq.
 *
 * Each step's `amount` is signed as postings, in minor units; the last step, item.open, has their sum as `total`: what is open as of the day, as known. What was voided
 * stands there with what voided it. `learnedAt` is the instant of what was learned only after its day was over everywhere on earth. A customer's entries suffice.
 *
 * @returns Nothing where the document was not known by then.
 * @example
 * // an invoice of 8,400.00 of 28 February, due in 28 days; 6,000.00 paid on 11 March, learned on 5 April
 * explainItem(entries, { itemId: 'F-1042', asOf: '2026-04-30' });
 * // => item.recorded +840000, item.payment_applied −600000 (learnedAt), item.open total 240000
 */
export function explainItem(entries: readonly Entry[], question: ItemQuestion): readonly ExplanationStep[] {
  const known = knownEntries(entries, question);
  const all = known.list.flatMap((entry) => movesOf(entry, question));
  const currency = currencyOf(all, known);
  if (currency === undefined) return [];
  const moves = all.filter(({ amount }) => amount.currency === currency && amount.amount !== 0);
  const total = moves.reduce((sum, { amount }) => checkedAmount(sum + amount.amount), 0);
  const steps = moves.sort(byDay).map((move) => itemStep(move, known));
  return deepFreeze([...steps, { code: 'item.open', facts: { on: question.asOf, total: { amount: total, currency } } }]);
}

/** What an entry moved on the document, by day and currency. */
function movesOf(entry: Entry, { itemId, instalment, asOf }: ItemQuestion): readonly ItemMove[] {
  const moves = new Map<string, ItemMove>();
  for (const posting of entry.postings) {
    const { on, amount } = posting;
    if (posting.itemId !== itemId || posting.component === 'unapplied' || on > asOf) continue;
    if (instalment !== undefined && posting.instalment !== instalment) continue;
    const key = `${on}${amount.currency}`;
    const sum = checkedAmount((moves.get(key)?.amount.amount ?? 0) + amount.amount);
    moves.set(key, { entry, on, amount: { amount: sum, currency: amount.currency }, itemId, instalment });
  }
  return [...moves.values()];
}

/** The currency of what stands: an id that was voided may have been recorded again in another. */
function currencyOf(moves: readonly ItemMove[], { voids }: KnownEntries): CurrencyCode | undefined {
  const standing = moves.findLast(({ entry }) => entry.kind !== 'entry-voided' && !voids.hasEntry(entry.id));
  return (standing ?? moves.at(-1))?.amount.currency;
}

function byDay(a: { readonly on: LocalDate; readonly entry: Entry }, b: { readonly on: LocalDate; readonly entry: Entry }): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return a.entry.seq - b.entry.seq;
}
