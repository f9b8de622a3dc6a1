import { isKind, type Entry, type Journal } from '../journal/index.js';

/** What a document is called on paper: its reference, else its id. A void is called what it voided. By entry id. */
export function referencesOf(journal: Journal): ReadonlyMap<string, string> {
  const documents = new Map<string, string>();
  const references = new Map<string, string>();
  for (const entry of journal.entries) {
    const id = documentIdOf(entry);
    const own = entry.facts['reference'];
    if (typeof own === 'string' && id !== undefined) documents.set(id, own);
    const voided = isKind(entry, 'entry-voided') ? references.get(entry.facts.entryId) : undefined;
    const reference = voided ?? (id === undefined ? undefined : (documents.get(id) ?? id));
    if (reference !== undefined) references.set(entry.id, reference);
  }
  return references;
}

function documentIdOf({ facts }: Entry): string | undefined {
  const id = facts['itemId'] ?? facts['paymentId'] ?? facts['creditNoteId'];
  return typeof id === 'string' ? id : undefined;
}
