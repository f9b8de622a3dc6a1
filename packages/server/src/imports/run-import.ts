import { createReadStream } from 'node:fs';
import { copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fault } from '@cartera/core';
import { readRows, type ReadRow, type RowStream } from '@cartera/interchange';
import type { ImportReport, ImportRequest } from './import.types.js';
import { knownDocuments, missingFrom } from './known-documents.js';
import { openRejectedFile } from './rejected-file.js';
import { createRowWriter } from './row-writer.js';

/** Rows written in one commit: whole batches only, so that a killed import leaves no half row. */
const BATCH_ROWS = 1000;

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
    await copyFile(request.file, spooled);
    const rejected = await rehearse(request, spooled);
    return rejected ?? (await pass(request, spooled));
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** The first pass of a strict import: reads and decides everything, writes nothing. What is bad ends it here. */
async function rehearse(request: ImportRequest, path: string): Promise<ImportReport | undefined> {
  const report = await pass(request, path, { rehearsal: true });
  return report.rejected > 0 ? { ...report, added: 0, unchanged: 0, changed: 0, missing: 0 } : undefined;
}

async function pass(request: ImportRequest, path: string, { rehearsal = false } = {}): Promise<ImportReport> {
  const before = await fingerprint(path);
  const stream = await openRows(request, path);
  const known = await knownDocuments(request);
  const writer = createRowWriter(request, new Set(known.keys()), { rehearsal });
  const rejected = openRejectedFile(`${request.file}.rejected.csv`, stream);
  const counts = { added: 0, unchanged: 0, changed: 0, rejected: 0 };
  const changedDocuments: string[] = [];
  for await (const batch of batchesOf(stream.rows, request.signal)) {
    const good = batch.filter((read) => 'row' in read);
    for (const { row } of good) known.delete(row.document);
    for (const read of batch) if ('faults' in read) rejected.add(read);
    const verdicts = await writer.write(good);
    verdicts.forEach((verdict, index) => {
      const read = good[index];
      counts[verdict.status] += 1;
      if (!read) return;
      if (verdict.status === 'rejected') rejected.add({ line: read.line, cells: read.cells, faults: [verdict.fault] });
      if (verdict.status === 'changed' && !verdict.written && changedDocuments.length < LISTED_MAX) changedDocuments.push(read.row.document);
    });
    counts.rejected += batch.length - good.length;
    request.progress(batch.length);
  }
  if ((await fingerprint(path)) !== before) throw fault('file.changed', {}, request.file);
  const rejectedFile = await rejected.close();
  if (stream.count() === 0) throw fault('file.header_only', {}, request.file);
  const missing = await missingFrom(request, known, writer);
  return {
    ...counts,
    missing: missing.length,
    ...(rejectedFile !== undefined && { rejectedFile }),
    ...(missing.length > 0 && { missingDocuments: missing.slice(0, LISTED_MAX) }),
    ...(changedDocuments.length > 0 && { changedDocuments }),
  };
}

/** Documents named in a report; the counts are whole. */
const LISTED_MAX = 100;

type Counted = RowStream & { readonly count: () => number };

async function openRows({ mapping, file }: ImportRequest, path: string): Promise<Counted> {
  const bytes = createReadStream(path);
  try {
    let count = 0;
    const stream = await readRows(bytes, mapping);
    async function* rows(): AsyncGenerator<ReadRow> {
      for await (const row of stream.rows) {
        count += 1;
        yield row;
      }
    }
    return { ...stream, rows: rows(), count: () => count };
  } catch (error) {
    bytes.destroy();
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EACCES' || error.code === 'EISDIR')) throw fault('file.not_found', {}, file);
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

async function fingerprint(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return found ? `${found.size}:${found.mtimeMs}:${found.ino}` : '';
}

