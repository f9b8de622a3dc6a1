import { isKnown, voidsOf, type Entry, type Voids } from '../journal/index.js';
import type { ExplanationMoment } from './explanation.types.js';

/** Entries as known at an instant, ready to be looked up. */
export interface KnownEntries {
  readonly list: readonly Entry[];
  readonly voids: Voids;
  /** What a document is called on paper: its reference, else its id. */
  readonly nameOf: (documentId: string) => string;
  /** The entry that brought the money of a payment or credit note. */
  readonly sourceOf: (sourceId: string) => Entry | undefined;
}

/** Reads entries once: what was known at the moment, what was voided by then, what each document is called. */
export function knownEntries(entries: readonly Entry[], { knownAt }: ExplanationMoment): KnownEntries {
  const list = entries.filter((entry) => isKnown(entry, knownAt));
  const names = new Map<string, string>();
  const sources = new Map<string, Entry>();
  for (const entry of list) {
    const id = documentIdOf(entry);
    if (id === undefined) continue;
    const { reference } = entry.facts;
    if (typeof reference === 'string') names.set(id, reference);
    if (bringsMoney(entry)) sources.set(id, entry);
  }
  const voids = voidsOf({ stream: entries[0]?.stream ?? 'account/', entries: list });
  return { list, voids, nameOf: (id) => names.get(id) ?? id, sourceOf: (id) => sources.get(id) };
}

/** The document an entry is about. */
export function documentIdOf({ facts }: Entry): string | undefined {
  const id = facts['itemId'] ?? facts['paymentId'] ?? facts['creditNoteId'];
  return typeof id === 'string' ? id : undefined;
}

/** A payment, a credit note, money transferred from another account: one posting that lowers what is owed and is on no document yet. */
export function bringsMoney({ kind, postings }: Entry): boolean {
  const [first] = postings;
  return kind !== 'entry-voided' && postings.length === 1 && first?.component === 'unapplied' && first.amount.amount < 0;
}
