import type { Known } from '@cartera/backend';
import { sql } from 'kysely';
import type { TenantTransaction } from '../sql/index.js';
import { readEntries } from './read-entries.js';

/** What a key stands for. */
export async function findKnown(trx: TenantTransaction, key: string): Promise<Known | undefined> {
  const [{ rows }, entries] = await Promise.all([
    sql<{ request: string; at: string }>`select request, at from cartera.request where key = ${key}`.execute(trx),
    readEntries(trx, sql`e.request_key = ${key}`, sql`e.request_n`),
  ]);
  const [row] = rows;
  return row && Object.freeze({ request: row.request, entries, at: row.at });
}

/** What of many keys is known: key → digest of the request. */
export async function findRequests(trx: TenantTransaction, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ key: string; request: string }>`select key, request from cartera.request where key = any(${keys})`.execute(
    trx,
  );
  return new Map(rows.map(({ key, request }) => [key, request]));
}
