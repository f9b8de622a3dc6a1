import { createReadStream } from 'node:fs';
import { copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fault } from '@cartera/core';
import { isRejectedFile, readRows, type BadRow, type ReadRow, type RowStream } from '@cartera/interchange';
import type { ImportReport, ImportRequest, LeftUnapplied } from './import.types.js';
import { knownDocuments, type KnownDocuments } from './known-documents.js';
import { missingDocuments } from './missing-documents.js';
import { namingFile } from './naming-file.js';
import { openRejectedFile } from './rejected-file.js';
import { createRowWriter, type RowWriter, type ShownRow } from './row-writer.js';
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
  if (!request.strict) return pass(request, request.file);
  const dir = await mkdtemp(join(tmpdir(), 'cartera-import-'));
  try {
    const spooled = join(dir, 'rows');
    const before = await fingerprint(request.file);
    await copyFile(request.file, spooled);
    await unchangedSince(before, request.file);
    const rehearsed = await pass(request, spooled, { rehearsal: true });
    if (rehearsed.rejected === 0) return await pass(request, spooled);
    const { rejected, rejectedFile } = rehearsed;
    return { added: 0, unchanged: 0, changed: 0, missing: 0, rejected, ...(rejectedFile !== undefined && { rejectedFile }) };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** What is counted while rows are read. */
interface Tally {
  readonly counts: { added: number; unchanged: number; changed: number; rejected: number };
  readonly changedDocuments: string[];
  readonly leftUnapplied: LeftUnapplied[];
}

/** Reads the file once, writing as it goes; a rehearsal decides everything and writes nothing. */
async function pass(request: ImportRequest, path: string, { rehearsal = false } = {}): Promise<ImportReport> {
  const before = await fingerprint(path);
  const stream = await openRows(request, path);
  const known = await knownDocuments(request);
  const writer = createRowWriter(request, { rehearsal });
  const { encoding } = request.mapping;
  const rejected = openRejectedFile(request.file, { ...stream, ...(encoding && { encoding }) });
  const tally: Tally = { counts: { added: 0, unchanged: 0, changed: 0, rejected: 0 }, changedDocuments: [], leftUnapplied: [] };
  let rows = 0;
  for await (const batch of batchesOf(stream.rows, request.signal)) {
    for (const bad of await writeBatch(batch, { known, writer, tally })) await rejected.add(bad);
    rows += batch.length;
    request.progress(batch.length);
  }
  if (rows === 0) throw fault('file.header_only', {}, request.file);
  await unchangedSince(before, path, request.file);
  const rejectedFile = await rejected.close();
  // a part of a file says nothing of what it does not list; nor may a row that nobody could read be taken for one that is gone
  const isWhole = !isRejectedFile(stream.headers);
  const settle = request.mapping.fullList === true && tally.counts.rejected === 0;
  const missing = await missingDocuments(request, isWhole ? known.notShown() : new Map(), { writer, settle });
  return {
    ...tally.counts,
    missing: missing.documents.length,
    ...(rejectedFile !== undefined && { rejectedFile }),
    ...(missing.documents.length > 0 && { missingDocuments: missing.documents.slice(0, LISTED_MAX) }),
    ...(settle && { settled: missing.settled }),
    ...(tally.changedDocuments.length > 0 && { changedDocuments: tally.changedDocuments }),
    ...(tally.leftUnapplied.length > 0 && { leftUnapplied: tally.leftUnapplied.slice(0, LISTED_MAX) }),
  };
}

/** Writes a batch and counts what became of its rows; gives back those that are refused, in the order of the file. */
async function writeBatch(
  batch: readonly ReadRow[],
  { known, writer, tally }: { readonly known: KnownDocuments; readonly writer: RowWriter; readonly tally: Tally },
): Promise<readonly BadRow[]> {
  const good: (Extract<ReadRow, { row: unknown }> & ShownRow)[] = [];
  const bad: BadRow[] = [];
  for (const read of batch) {
    if ('row' in read) good.push({ ...read, shown: known.show(read.row.document) });
    else {
      if (read.document !== undefined) known.show(read.document);
      bad.push(read);
    }
  }
  const verdicts = await writer.write(good);
  for (const [index, { line, cells, row }] of good.entries()) {
    const verdict: RowVerdict | undefined = verdicts[index];
    if (!verdict) continue;
    if (verdict.status === 'rejected') bad.push({ line, cells, faults: [verdict.fault] });
    else tally.counts[verdict.status] += 1;
    if (verdict.status === 'changed' && !verdict.written && tally.changedDocuments.length < LISTED_MAX)
      tally.changedDocuments.push(row.document);
    if (verdict.status === 'changed' && verdict.written && tally.leftUnapplied.length < LISTED_MAX)
      tally.leftUnapplied.push(...(verdict.unapplied ?? []));
  }
  tally.counts.rejected += bad.length;
  return bad.sort((a, b) => a.line - b.line);
}

async function openRows({ mapping, file }: ImportRequest, path: string): Promise<RowStream> {
  const bytes = createReadStream(path);
  try {
    return await namingFile(file, readRows(bytes, mapping));
  } catch (error) {
    bytes.destroy();
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') throw fault('file.not_found', {}, file);
    throw error;
  }
}

async function* batchesOf(rows: AsyncIterable<ReadRow>, signal: AbortSignal): AsyncGenerator<readonly ReadRow[]> {
  let batch: ReadRow[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH_ROWS) continue;
    if (signal.aborted) throw fault('import.stopped');
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** @throws file.changed */
async function unchangedSince(before: string, path: string, named = path): Promise<void> {
  if ((await fingerprint(path)) !== before) throw fault('file.changed', {}, named);
}

async function fingerprint(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return found ? `${found.size}:${found.mtimeMs}:${found.ino}` : '';
}
