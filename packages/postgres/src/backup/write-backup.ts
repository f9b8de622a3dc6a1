import { createHash } from 'node:crypto';
import { pipeline, Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { fault, type Instant } from '@cartera/core';
import type { Kysely } from 'kysely';
import { SCHEMA_VERSION } from '../migrations/index.js';
import type { Database, TenantTransaction } from '../sql/index.js';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupCounts, type BackupHead } from './backup.types.js';
import { booksCheck } from './books-check.js';
import { inSnapshot } from './in-snapshot.js';
import { readEntryPages, readRequestPages } from './read-books.js';

/** What a backup says of itself, and who is told how far it is. */
export interface BackupOptions {
  readonly tenant: string;
  /** The version of Cartera that writes it. */
  readonly cartera: string;
  readonly at: Instant;
  /** Told now and then how much is written. */
  readonly told?: ((counts: BackupCounts) => void) | undefined;
}

/**
 * The books of a tenant as a backup: JSON lines, zipped, as of one moment. They are checked on the way, so that what is written can be restored.
 *
 * @throws While it is read: chain.broken, posting.no_entry, request.entries_differ (what `verify` tells of in full), and what the database says.
 */
export function writeBackup(db: Kysely<Database>, options: BackupOptions): AsyncIterable<Uint8Array> {
  const lines = Readable.from(
    inSnapshot(db, options.tenant, (trx) => linesOf(trx, options)),
    { highWaterMark: 1 },
  );
  return pipeline(lines, createGzip(), () => undefined); // what fails comes out where it is read
}

async function* linesOf(trx: TenantTransaction, { tenant, cartera, at, told }: BackupOptions): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const check = booksCheck();
  const written = (values: readonly object[]): string => {
    const text = values.map((value) => `${JSON.stringify(value)}\n`).join('');
    hash.update(text);
    told?.(check.counts());
    return text;
  };
  yield written([{ format: BACKUP_FORMAT, version: BACKUP_VERSION, cartera, schema: SCHEMA_VERSION, tenant, at } satisfies BackupHead]);
  for await (const { entries, strays } of readEntryPages(trx)) {
    const [stray] = strays;
    if (stray) throw fault('posting.no_entry', { stream: stray.stream, seq: stray.seq }, stray.stream);
    for (const stored of entries) {
      const broken = check.entry(stored);
      if (broken) throw broken;
    }
    yield written(entries.map(({ entry, key, n }) => ({ entry, key, n })));
  }
  for await (const requests of readRequestPages(trx)) {
    requests.forEach(check.request);
    yield written(requests.map((request) => ({ request })));
  }
  if (!check.agrees()) throw fault('request.entries_differ');
  yield `${JSON.stringify({ end: { ...check.counts(), sha256: hash.digest('hex') } })}\n`;
}
