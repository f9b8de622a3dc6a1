import { positionAt, type Command, type Journal, type StreamId } from '@cartera/core';
import { goneCommand, goneOn, rowDocumentId, standingDocuments } from '@cartera/interchange';
import type { ImportRequest } from './import.types.js';
import type { RowWriter } from './row-writer.js';
import { OPERATOR } from '../books/index.js';

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
 * @param settle The file is a full list of what is open, and every row of it was read: what is gone from it was settled, on the day of the list.
 */
export async function missingDocuments(
  request: ImportRequest,
  notShown: ReadonlyMap<StreamId, readonly string[]>,
  { writer, settle }: { readonly writer: RowWriter; readonly settle: boolean },
): Promise<MissingDocuments> {
  const missing: string[] = [];
  const gone: Command[] = [];
  for (const [stream, documents] of notShown) {
    const journal = await request.store.load(stream);
    const standing = new Set(standingDocuments(journal, request.mapping));
    const still = documents.filter((document) => standing.has(document));
    const open = openOf(journal, request, still);
    const listed = showsOpenOnly(request) ? still.filter((document) => open.has(document)) : still;
    missing.push(...listed);
    if (settle) gone.push(...listed.flatMap((document) => open.get(document) ?? []));
  }
  const outcomes = gone.length > 0 ? await writer.submit(gone) : [];
  return { documents: missing.sort(), settled: outcomes.filter(({ status }) => status === 'accepted').length };
}

function showsOpenOnly({ mapping: { rows, fullList } }: ImportRequest): boolean {
  return rows === 'open-balances' || (rows === 'invoices' && fullList === true);
}

/** What settles each of these documents that is open on the day of the list. */
function openOf(journal: Journal, { mapping, asOf }: ImportRequest, documents: readonly string[]): ReadonlyMap<string, Command> {
  const wanted = new Map(documents.map((document) => [rowDocumentId(mapping, document), document]));
  const settling = new Map<string, Command>();
  for (const { itemId, open } of positionAt(journal, { asOf }).instalments) {
    const document = wanted.get(itemId);
    if (document === undefined || open.principal <= 0) continue;
    const before = goneOn(journal, itemId, asOf);
    const item = { stream: journal.stream, itemId, open: { amount: open.principal, currency: open.currency }, before };
    settling.set(document, goneCommand(item, { mapping, asOf, by: OPERATOR.id }));
  }
  return settling;
}
