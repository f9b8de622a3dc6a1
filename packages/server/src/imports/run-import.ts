import { copyFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fault } from '@cartera/core';
import { isRejectedFile, type BadRow, type ReadRow } from '@cartera/interchange';
import { readFileRows, type FileRows } from '@cartera/interchange/files';
import { scratchFolder } from '../uploads/index.js';
import type { ImportReport, ImportRequest, LeftUnapplied } from './import.types.js';
import { knownDocuments, type KnownDocuments, type NotShown } from './known-documents.js';
import { hasLaterList } from './later-lists.js';
import { missingDocuments } from './missing-documents.js';
import { namingFile } from './naming-file.js';
import { NO_REJECTED_FILE, openRejectedFile, type RejectedFile } from './rejected-file.js';
import { createRowWriter, type RowWriter, type ShownRow } from './row-writer.js';
import { rowOfList } from './row-of-list.js';
import type { RowVerdict } from './row-verdict.types.js';

/** Rows written in one commit. */
const BATCH_ROWS = 1000;

/** Documents named in a report; the counts are whole. */
const LISTED_MAX = 100;

/**
 * Imports a file of rows in batches, streaming. Good rows go in, bad ones into a file that can be mended and imported again; or, strict,
 * nothing goes in where any row is bad. A repeat adds nothing.
 *
 * @throws file.…, mapping.…; file.changed when the file changed while it was read; import.stopped.
 */
export async function runImport(request: ImportRequest): Promise<ImportReport> {
  const { dryRun: rehearsal = false } = request;
  if (!request.strict) return pass(request, request.file, { rehearsal });
  const dir = await scratchFolder('import');
  try {
    const spooled = join(dir, 'rows');
    const before = await fingerprint(request.file);
    if (before !== '') await copyFile(request.file, spooled);
    await unchangedSince(before, request.file, request);
    const { added: _added, ...silent } = request;
    const rehearsed = await pass(rehearsal ? request : { ...silent, progress: () => undefined }, spooled, { rehearsal: true });
    if (rehearsed.rejected === 0) return rehearsal ? rehearsed : await pass(request, spooled);
    const { rejected, rejectedFile } = rehearsed;
    return { added: 0, unchanged: 0, changed: 0, missing: 0, rejected, ...(rejectedFile !== undefined && { rejectedFile }) };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** A part of a file says nothing of what it does not list. */
const NOTHING: NotShown = { standing: new Map(), unsure: new Map() };

/** What is counted while rows are read. */
interface Tally {
  readonly counts: { added: number; unchanged: number; changed: number; rejected: number };
  readonly changedDocuments: string[];
  readonly leftUnapplied: LeftUnapplied[];
  /** Rows of which not even the document could be read, or beside which others are missing: any document may be theirs. */
  nameless: number;
}

/** Reads the file once, writing as it goes; a rehearsal decides everything and writes nothing. */
async function pass(request: ImportRequest, path: string, { rehearsal = false } = {}): Promise<ImportReport> {
  const before = await fingerprint(path);
  const { mapping, asOf } = request;
  const stream = await namingFile(request.named ?? request.file, readFileRows(path, mapping, { asOf }));
  const rejected = rejectedFileOf(request, stream);
  try {
    const batches = batchesOf(stream.rows, request.signal);
    const first = await batches.next();
    const known = await knownDocuments(
      request,
      first.done || first.value.length === BATCH_ROWS ? undefined : namedBy(first.value, request),
    );
    const isOlder = await hasLaterList(request, known);
    const writer = createRowWriter(request, { rehearsal, isOlder });
    const tally: Tally = {
      counts: { added: 0, unchanged: 0, changed: 0, rejected: 0 },
      changedDocuments: [],
      leftUnapplied: [],
      nameless: 0,
    };
    let rows = 0;
    for await (const batch of wholeOf(first, batches)) {
      for (const bad of await writeBatch(batch, { request, known, writer, tally })) {
        request.refused?.(bad);
        await rejected.add(bad);
      }
      rows += batch.length;
      request.progress(batch.length);
    }
    if (rows === 0) throw fault('file.header_only', {}, request.named ?? request.file);
    await unchangedSince(before, path, request);
    const rejectedFile = await rejected.close();
    // a part of a file says nothing of what it does not list; nor may a row that nobody could read be taken for one that is gone
    const isWhole = !isRejectedFile(stream.headers);
    const isFull = mapping.fullList === true || isWithoutDocuments(request);
    const settle = isFull && tally.nameless === 0 && !isOlder;
    const missing = await missingDocuments(request, isWhole ? known.notShown() : NOTHING, { writer, settle });
    return {
      ...tally.counts,
      missing: missing.documents.length,
      ...(rejectedFile !== undefined && { rejectedFile }),
      ...(missing.documents.length > 0 && { missingDocuments: missing.documents.slice(0, LISTED_MAX) }),
      ...(settle && { settled: missing.settled }),
      ...(tally.changedDocuments.length > 0 && { changedDocuments: tally.changedDocuments }),
      ...(tally.leftUnapplied.length > 0 && { leftUnapplied: tally.leftUnapplied.slice(0, LISTED_MAX) }),
    };
  } catch (error) {
    await rejected.drop();
    throw error;
  } finally {
    stream.close();
  }
}

function rejectedFileOf(request: ImportRequest, { headers, delimiter, sheet }: FileRows): RejectedFile {
  const { file, dryRun, rejectedBase, mapping } = request;
  if (dryRun && rejectedBase === undefined) return NO_REJECTED_FILE;
  const { encoding } = mapping;
  return openRejectedFile(rejectedBase ?? file, {
    headers,
    delimiter,
    ...(encoding && { encoding }),
    ...(sheet !== undefined && { sheet }),
  });
}

/** A list of ages without documents takes the place of the one before. */
function isWithoutDocuments({ mapping: { rows, columns } }: ImportRequest): boolean {
  return rows === 'open-balances' && columns.document === undefined;
}

/** Writes a batch and counts what became of its rows; gives back those that are refused, in the order of the file. */
async function writeBatch(
  batch: readonly ReadRow[],
  {
    request,
    known,
    writer,
    tally,
  }: { readonly request: ImportRequest; readonly known: KnownDocuments; readonly writer: RowWriter; readonly tally: Tally },
): Promise<readonly BadRow[]> {
  const good: (Extract<ReadRow, { row: unknown }> & ShownRow)[] = [];
  const bad: BadRow[] = [];
  for (const read of batch) {
    if ('row' in read) {
      const row = rowOfList(read.row, request);
      const shown = known.show(row.document);
      good.push({ ...read, row, shown, elsewhere: shown === 'new' ? [] : known.elsewhere(row.document, `account/${row.customer}`) });
      continue;
    }
    if (read.document !== undefined) known.show(read.document);
    if (read.document === undefined || read.lacksOthers) tally.nameless += 1;
    bad.push(read);
  }
  const verdicts = await writer.write(good);
  for (const [index, { line, cells, row }] of good.entries()) {
    const verdict: RowVerdict | undefined = verdicts[index];
    if (!verdict) continue;
    if (verdict.status === 'rejected') bad.push({ line, cells, faults: [verdict.fault] });
    else tally.counts[verdict.status] += 1;
    if (verdict.status === 'added') request.added?.(row);
    if (verdict.status === 'changed' && !verdict.written && tally.changedDocuments.length < LISTED_MAX)
      tally.changedDocuments.push(row.document);
    if (verdict.status === 'changed' && verdict.written && tally.leftUnapplied.length < LISTED_MAX)
      tally.leftUnapplied.push(...(verdict.unapplied ?? []));
  }
  tally.counts.rejected += bad.length;
  return oncePerLine(bad);
}

/** A line of ages may be refused for several of them; it stands in the file of refused rows once. */
function oncePerLine(bad: readonly BadRow[]): readonly BadRow[] {
  const byLine = new Map<number, BadRow>();
  for (const row of bad) {
    const before = byLine.get(row.line);
    byLine.set(row.line, before ? { ...before, faults: [...before.faults, ...row.faults] } : row);
  }
  return [...byLine.values()].sort((a, b) => a.line - b.line);
}

async function* batchesOf(rows: AsyncIterable<ReadRow>, signal: AbortSignal): AsyncGenerator<readonly ReadRow[], undefined> {
  let batch: ReadRow[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH_ROWS) continue;
    if (signal.aborted) throw fault('import.stopped');
    yield batch;
    batch = [];
  }
  if (signal.aborted) throw fault('import.stopped');
  if (batch.length > 0) yield batch;
}

/** The batches, the first of which was taken. */
async function* wholeOf(
  first: IteratorResult<readonly ReadRow[], undefined>,
  rest: AsyncGenerator<readonly ReadRow[], undefined>,
): AsyncGenerator<readonly ReadRow[]> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}

/** The documents that rows name, those that are refused too. */
function namedBy(rows: readonly ReadRow[], request: ImportRequest): readonly string[] {
  return [...new Set(rows.flatMap((read) => ('row' in read ? rowOfList(read.row, request).document : (read.document ?? []))))];
}

/** @throws file.changed */
async function unchangedSince(before: string, path: string, { named, file }: ImportRequest): Promise<void> {
  if ((await fingerprint(path)) !== before) throw fault('file.changed', {}, named ?? file);
}

async function fingerprint(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return found ? `${found.size}:${found.mtimeMs}:${found.ino}` : '';
}
