import { balanceOf, isKind, positionAt, voidsOf, type Entry, type StreamId } from '@cartera/core';
import { goneCommand, type Mapping } from '@cartera/interchange';
import type { ImportRequest } from './import.types.js';
import type { RowWriter } from './row-writer.js';

/** The documents of a source that the books have, with the account each stands on. */
export type KnownDocuments = Map<string, StreamId>;

/** What the books have of the mapping's source and kind of rows; empty for a first import, whose memory stays flat for it. */
export async function knownDocuments({ store, mapping }: Pick<ImportRequest, 'store' | 'mapping'>): Promise<KnownDocuments> {
  const prefix = `${mapping.source}/`;
  const known: KnownDocuments = new Map();
  for await (const postings of store.postings({})) {
    for (const { itemId, component, stream } of postings) {
      if (!itemId.startsWith(prefix) || (component === 'unapplied') !== (mapping.rows === 'payments')) continue;
      if (!isDerived(itemId)) known.set(itemId.slice(prefix.length), stream);
    }
  }
  return known;
}

/**
 * The documents that the file no longer has and that still stand. They are listed, never taken for paid; unless the mapping says that
 * the file is a full list of open items: then what is gone from it was settled, and is so on the day of the list.
 */
export async function missingFrom(request: ImportRequest, known: KnownDocuments, writer: RowWriter): Promise<readonly string[]> {
  const { store, mapping, asOf } = request;
  const byStream = new Map<StreamId, string[]>();
  for (const [document, stream] of known) byStream.set(stream, [...(byStream.get(stream) ?? []), document]);
  const missing: string[] = [];
  for (const [stream, documents] of byStream) {
    const journal = await store.load(stream);
    const standing = new Set(standingDocuments(journal.entries, voidsOf(journal), mapping));
    const gone = documents.filter((document) => standing.has(document));
    missing.push(...gone);
    if (!mapping.fullList) continue;
    const position = positionAt(journal, { asOf });
    for (const document of gone) {
      const itemId = `${mapping.source}/${document}`;
      const open = balanceOf({ ...position, unapplied: [], instalments: position.instalments.filter((each) => each.itemId === itemId) })[0];
      if (open && open.amount > 0) await writer.submit([goneCommand({ stream, itemId, open }, { mapping, asOf, by: 'import' })]);
    }
  }
  return missing.sort();
}

/** The documents of a source that stand on an account: recorded and not voided. */
export function standingDocuments(entries: readonly Entry[], voids: ReturnType<typeof voidsOf>, { source, rows }: Pick<Mapping, 'source' | 'rows'>): readonly string[] {
  const prefix = `${source}/`;
  return entries.flatMap((entry) => {
    const id = rows === 'payments' ? paymentId(entry) : itemId(entry);
    return id?.startsWith(prefix) && !isDerived(id) && !voids.hasEntry(entry.id) ? [id.slice(prefix.length)] : [];
  });
}

function itemId(entry: Entry): string | undefined {
  return isKind(entry, 'invoice-recorded') || isKind(entry, 'balance-stated') ? entry.facts.itemId : undefined;
}

function paymentId(entry: Entry): string | undefined {
  return isKind(entry, 'payment-recorded') ? entry.facts.paymentId : undefined;
}

/** Payments that an import made of a settled day, or of an item gone from a full list: not documents of their own. */
function isDerived(id: string): boolean {
  return id.endsWith('/settled') || id.endsWith('/gone');
}
