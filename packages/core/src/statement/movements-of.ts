import { compareInstants, type Instant, type LocalDate } from '../calendar/index.js';
import { isKnown, type Entry, type Journal } from '../journal/index.js';
import { checkedAmount, type Money } from '../money/index.js';
import { checkKnowledge } from '../position/index.js';
import { referencesOf } from './references-of.js';

/** The window of a statement and what was known. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly knownAt?: Instant;
  readonly since?: Instant;
}

/** What one entry moved on one posting day in one currency, and where a statement puts it. */
export interface Movement {
  readonly part: 'opening' | 'late' | 'within';
  readonly on: LocalDate;
  readonly entry: Entry;
  readonly reference?: string;
  readonly amount: Money;
}

/** Every movement through `to` as known, by day, then seq; those of nothing (a payment put on an invoice) are there with 0. */
export function movementsOf(journal: Journal, period: Period): readonly Movement[] {
  checkKnowledge(journal, period.knownAt);
  checkKnowledge(journal, period.since, 'since');
  const references = referencesOf(journal);
  const movements: Movement[] = [];
  for (const entry of journal.entries) {
    if (!isKnown(entry, period.knownAt)) continue;
    const reference = references.get(entry.id);
    for (const { on, amount } of sumsOf(entry)) {
      const part = partOf(entry, on, period);
      if (part) movements.push({ part, on, entry, ...(reference !== undefined && { reference }), amount });
    }
  }
  return movements.sort((a, b) => (a.on === b.on ? a.entry.seq - b.entry.seq : a.on < b.on ? -1 : 1));
}

function partOf(entry: Entry, on: LocalDate, { from, to, since }: Period): Movement['part'] | undefined {
  if (on > to) return undefined;
  if (on >= from) return 'within';
  return since !== undefined && compareInstants(entry.at, since) > 0 ? 'late' : 'opening';
}

/** An entry's postings by day and currency. */
function sumsOf(entry: Entry): readonly { readonly on: LocalDate; readonly amount: Money }[] {
  const sums = new Map<string, { on: LocalDate; amount: Money }>();
  for (const { on, amount } of entry.postings) {
    const key = `${on}${amount.currency}`;
    const before = sums.get(key)?.amount.amount ?? 0;
    sums.set(key, { on, amount: { amount: checkedAmount(before + amount.amount), currency: amount.currency } });
  }
  return [...sums.values()];
}
