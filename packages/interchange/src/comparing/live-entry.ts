import { isKind, voidsOf, type Entry, type Journal, type LocalDate } from '@cartera/core';
import type { Mapping } from '../mapping/index.js';

/** The entry that stands for a document, not voided. */
export function liveEntry(journal: Journal, id: string, rows: Mapping['rows']): Entry | undefined {
  const voids = voidsOf(journal);
  return journal.entries.findLast((entry) => documentId(entry, rows) === id && !voids.hasEntry(entry.id));
}

/** The documents of a source that stand on an account: recorded, not voided, and not made by an import from another row's settled day. */
export function standingDocuments(journal: Journal, { source, rows }: Pick<Mapping, 'source' | 'rows'>): readonly string[] {
  const prefix = `${source}/`;
  const voids = voidsOf(journal);
  return journal.entries.flatMap((entry) => {
    const id = documentId(entry, rows);
    return id?.startsWith(prefix) && !isDerivedId(id) && !voids.hasEntry(entry.id) ? [id.slice(prefix.length)] : [];
  });
}

/** Payments that an import made of a settled day, or of an item that a list no longer has, or has less of: no documents of their own. */
export function isDerivedId(id: string): boolean {
  return id.endsWith('/settled') || /\/(?:gone|paid)@\d{4}-\d{2}-\d{2}/.test(id);
}

/** The payments by which an item was taken for settled up to a day, because a full list no longer had it; not voided. */
export function goneEntries(journal: Journal, itemId: string, asOf: LocalDate): readonly Entry[] {
  const voids = voidsOf(journal);
  return journal.entries.filter(
    (entry) =>
      isKind(entry, 'payment-recorded') &&
      entry.facts.paymentId.startsWith(`${itemId}/gone@`) &&
      entry.on <= asOf &&
      !voids.hasEntry(entry.id),
  );
}

function documentId(entry: Entry, rows: Mapping['rows']): string | undefined {
  if (rows === 'payments') return isKind(entry, 'payment-recorded') ? entry.facts.paymentId : undefined;
  return isKind(entry, 'invoice-recorded') || isKind(entry, 'balance-stated') ? entry.facts.itemId : undefined;
}
