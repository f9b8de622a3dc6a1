import { fault, type Command } from '@cartera/core';
import { goneCommand, listedAccount, openPrincipal, rowDocumentId, standingDocuments, type ListedAccount } from '@cartera/interchange';
import type { StreamId } from '@cartera/core';
import type { ImportRequest } from './import.types.js';
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
  notShown: ReadonlyMap<StreamId, readonly string[]>,
  { writer, settle }: { readonly writer: RowWriter; readonly settle: boolean },
): Promise<MissingDocuments> {
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
  const streams = [...notShown.keys()];
  for (let at = 0; at < streams.length; at += PAGE) {
    for (const journal of await loadJournals(writer.store, streams.slice(at, at + PAGE))) {
      const account = listedAccount(journal, request.mapping, request.asOf);
      const documents = missingOf(account, request, notShown.get(journal.stream) ?? []);
      for (const document of documents) missing.add(document);
      if (settle) gone.push(...documents.flatMap((document) => settling(account, request, document) ?? []));
      await write(PAGE);
    }
  }
  await write(1);
  return { documents: [...missing].sort(), settled };
}

function missingOf(account: ListedAccount, { mapping }: ImportRequest, documents: readonly string[]): readonly string[] {
  const standing = new Set(standingDocuments(account.journal, mapping));
  const showsOpenOnly = mapping.rows === 'open-balances' || (mapping.rows === 'invoices' && mapping.fullList === true);
  return documents.filter((document) => {
    const item = account.items.get(rowDocumentId(mapping, document));
    return standing.has(document) && (!showsOpenOnly || (item !== undefined && openPrincipal(item) > 0));
  });
}

function settling(account: ListedAccount, { mapping, asOf, caller = OPERATOR }: ImportRequest, document: string): Command | undefined {
  const item = account.items.get(rowDocumentId(mapping, document));
  return item && goneCommand(account, item, { mapping, asOf, by: caller.id });
}
