import type { Known } from '@cartera/backend';
import { sql } from 'kysely';
import type { TenantTransaction } from '../sql/index.js';
import { readEntries } from './read-entries.js';

/** What a key stands for. Most keys are new, and cost one short question. */
export async function findKnown(trx: TenantTransaction, key: string): Promise<Known | undefined> {
  const request = await findRequest(trx, key);
  return request && readKnown(trx, key, request);
}

/** The request of a key alone. */
export async function findRequest(trx: TenantTransaction, key: string): Promise<FoundRequest | undefined> {
  const { rows } = await sql<FoundRequest>`select request, at from cartera.request where key = ${key}`.execute(trx);
  return rows[0];
}

/** A request that was found, with its entries. */
export async function readKnown(trx: TenantTransaction, key: string, { request, at }: FoundRequest): Promise<Known> {
  const entries = await readEntries(trx, sql`e.request_key = ${key}`, sql`e.request_n`);
  return Object.freeze({ request, entries, at });
}

/** The digest of what was asked, and when it was committed. */
export type FoundRequest = Required<Pick<Known, 'request' | 'at'>>;

/** What of many keys is known: key → digest of the request. */
export async function findRequests(trx: TenantTransaction, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ key: string; request: string }>`select key, request from cartera.request where key = any(${keys})`.execute(
    trx,
  );
  return new Map(rows.map(({ key, request }) => [key, request]));
}
