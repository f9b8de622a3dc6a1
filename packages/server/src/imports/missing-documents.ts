import { fault, type Command, type StreamId } from '@cartera/core';
import { goneCommand, listedAccount, openPrincipal, rowDocumentId, standingDocuments, type ListedAccount } from '@cartera/interchange';
import type { ImportRequest } from './import.types.js';
import type { NotShown } from './known-documents.js';
import type { RowWriter } from './row-writer.js';
import { loadJournals, OPERATOR } from '../books/index.js';

/** Accounts looked at together, and payments written by one commit. */
const PAGE = 1000;

/** What a file no longer shows. */
export interface MissingDocuments {
  readonly documents: readonly string[];
  /** How many of them were taken for settled. */
  readonly settled: number;
}

/**
 * The documents that the file no longer has and that still stand; of a list of open items, those that are still open. They are listed, never
 * taken for paid.
 *
 * @param settle The file is a full list of what is open, and no row of it may be one of these: what is gone from it was settled, on the day of the list.
 * @throws import.stopped; what was settled by then stays so, and the same file settles the rest.
 */
export async function missingDocuments(
  request: ImportRequest,
  { standing, unsure }: NotShown,
  { writer, settle }: { readonly writer: RowWriter; readonly settle: boolean },
): Promise<MissingDocuments> {
  if (settle) return settleMissing(request, standing, writer);
  const missing = new Set([...standing.values()].flat());
  for (const page of pagesOf(unsure))
    for (const { stream, ...journal } of await sketches(request, page)) {
      const still = new Set(standingDocuments({ stream, ...journal }, request.mapping));
      for (const document of page.get(stream) ?? []) if (still.has(document)) missing.add(document);
    }
  return { documents: [...missing].sort(), settled: 0 };
}

/** Their entries, and no more of their accounts than that where the store can. */
async function sketches(
  { store, mapping }: ImportRequest,
  page: ReadonlyMap<StreamId, readonly string[]>,
): ReturnType<typeof loadJournals> {
  const streams = [...page.keys()];
  const ids = [...page.values()].flat().map((document) => rowDocumentId(mapping, document));
  return store.batches?.sketch?.(streams, ids) ?? loadJournals(store, streams);
}

/** What is open on the day is looked at again when it is settled: the file's own rows were written since. */
async function settleMissing(request: ImportRequest, open: NotShown['standing'], writer: RowWriter): Promise<MissingDocuments> {
  const missing = new Set<string>();
  let settled = 0;
  let gone: Command[] = [];
  const write = async (least: number) => {
    if (gone.length < least) return;
    if (request.signal.aborted) throw fault('import.stopped');
    const outcomes = await writer.submit(gone);
    settled += outcomes.filter(({ status }) => status === 'accepted').length;
    gone = [];
  };
  for (const page of pagesOf(open)) {
    for (const journal of await loadJournals(writer.store, [...page.keys()])) {
      const account = listedAccount(journal, request.mapping, request.asOf);
      const documents = openOf(account, request, page.get(journal.stream) ?? []);
      for (const document of documents) missing.add(document);
      gone.push(...documents.flatMap((document) => settling(account, request, document) ?? []));
      await write(PAGE);
    }
  }
  await write(1);
  return { documents: [...missing].sort(), settled };
}

function* pagesOf(byStream: NotShown['standing']): Generator<NotShown['standing']> {
  const all = [...byStream];
  for (let at = 0; at < all.length; at += PAGE) yield new Map(all.slice(at, at + PAGE));
}

function openOf(account: ListedAccount, { mapping }: ImportRequest, documents: readonly string[]): readonly string[] {
  const standing = new Set(standingDocuments(account.journal, mapping));
  return documents.filter((document) => {
    const item = account.items.get(rowDocumentId(mapping, document));
    return standing.has(document) && item !== undefined && openPrincipal(item) > 0;
  });
}

function settling(account: ListedAccount, { mapping, asOf, caller = OPERATOR }: ImportRequest, document: string): Command | undefined {
  const item = account.items.get(rowDocumentId(mapping, document));
  return item && goneCommand(account, item, { mapping, asOf, by: caller.id });
}
