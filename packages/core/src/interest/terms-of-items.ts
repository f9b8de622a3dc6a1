import { isKind, voidsOf, type Journal } from '../journal/index.js';
import type { LateInterestTerms } from '../terms/index.js';

/** The late-interest terms frozen with each invoice that agreed some, by item; a voided invoice agreed nothing. */
export function termsOfItems(journal: Journal): ReadonlyMap<string, LateInterestTerms> {
  const voids = voidsOf(journal);
  const terms = new Map<string, LateInterestTerms>();
  for (const entry of journal.entries) {
    if (!isKind(entry, 'invoice-recorded') || voids.hasEntry(entry.id)) continue;
    if (entry.facts.lateInterest) terms.set(entry.facts.itemId, entry.facts.lateInterest);
  }
  return terms;
}
