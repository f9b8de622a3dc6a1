import { isKind, voidsOf } from '@cartera/core';
import { rowDocumentId, rowStream, type ImportRow } from '@cartera/interchange';
import type { Writing } from './row-writer.js';

/** Payments that name a document which their customer does not have: money is not put elsewhere in silence. */
export async function unknownTargets({ store, context }: Writing, rows: readonly ImportRow[]): Promise<ReadonlySet<ImportRow>> {
  const aimed = rows.filter(({ appliesTo }) => appliesTo);
  const items = new Map<string, ReadonlySet<string>>();
  for (const row of aimed) {
    const stream = rowStream(row);
    if (items.has(stream)) continue;
    const journal = await store.load(stream);
    const voids = voidsOf(journal);
    const standing = journal.entries.flatMap((entry) =>
      (isKind(entry, 'invoice-recorded') || isKind(entry, 'balance-stated')) && !voids.hasEntry(entry.id) ? [entry.facts.itemId] : [],
    );
    items.set(stream, new Set(standing));
  }
  const isKnown = (row: ImportRow, document: string) => items.get(rowStream(row))?.has(rowDocumentId(context.mapping, document)) ?? false;
  // a customer without any item is for the books to refuse
  const hasItems = (row: ImportRow) => (items.get(rowStream(row))?.size ?? 0) > 0;
  return new Set(aimed.filter((row) => hasItems(row) && row.appliesTo?.some((document) => !isKnown(row, document))));
}
