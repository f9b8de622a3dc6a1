import type { EntryDraft, Journal, Posting } from '../journal/index.js';

/**
 * Whether all that is owed, and all money that lies unapplied, stay within 2^53−1 in each currency, posting by posting in the order of days: beyond it no balance, no aging and no row of a
 * worklist could be told.
 *
 * @param drafts What is to be added to the journal.
 */
export function sumsInRange({ entries }: Journal, drafts: readonly EntryDraft[]): boolean {
  // What was ever moved bounds every sum, and needs neither order nor currencies: accounts of this world end here.
  if (Number.isSafeInteger(movedBy(entries) + movedBy(drafts))) return true;
  if (movedBy(drafts) === 0) return true;
  const postings = [...entries, ...drafts].flatMap((entry) => entry.postings).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const sums = new Map<string, number>();
  return postings.every(({ component, amount: { amount, currency } }) => {
    const key = `${component === 'unapplied' ? component : 'owed'} ${currency}`;
    const sum = (sums.get(key) ?? 0) + amount;
    sums.set(key, sum);
    return Number.isSafeInteger(sum);
  });
}

/** The sum of all magnitudes. */
function movedBy(entries: readonly { readonly postings: readonly Posting[] }[]): number {
  let moved = 0;
  for (const { postings } of entries) for (const { amount } of postings) moved += Math.abs(amount.amount);
  return moved;
}
