import { customerOf, voidsOf, type Journal } from '../journal/index.js';

/** What of an entry's facts somebody may look for. */
const NAMED = ['itemId', 'paymentId', 'creditNoteId', 'chargeId', 'reference'] as const;

/** All an account can be found by: name, tax id, its own id, the ids and references of its documents, each once. */
export function searchTextOf(journal: Journal, customerId: string): string {
  const voids = voidsOf(journal);
  const customer = customerOf(journal);
  const texts = new Set<string>([customer?.name, customer?.taxId, customerId].filter((text) => text !== undefined));
  for (const { id, facts } of journal.entries) {
    if (voids.hasEntry(id)) continue;
    for (const field of NAMED) {
      const text = facts[field];
      if (typeof text === 'string') texts.add(text);
    }
  }
  return [...texts].join('\n');
}
