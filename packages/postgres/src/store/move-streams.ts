import type { StreamId } from '@cartera/core';
import { sql } from 'kysely';
import { CHANNEL, markOf } from '../moves/index.js';
import type { TenantTransaction } from '../sql/index.js';

/** Where a stream stands, locked until the transaction ends. */
export interface Tail {
  readonly version: number;
  readonly at: string;
  readonly digest: string;
}

/** Where streams stand. */
export type Tails = Map<StreamId, Tail>;

/** Locks streams in the order of their names. New ones have no row to lock: two writers of one meet at its primary key, and the second is told of a conflict. */
export async function lockStreams(trx: TenantTransaction, streams: readonly StreamId[]): Promise<Tails> {
  if (streams.length === 0) return new Map();
  const { rows } = await sql<{ stream: StreamId; version: number; last_at: string; last_digest: string }>`
    select stream, version, last_at, last_digest from cartera.stream where stream = any(${streams}) order by stream for update`.execute(
    trx,
  );
  return new Map(rows.map(({ stream, version, last_at, last_digest }) => [stream, { version, at: last_at, digest: last_digest }]));
}

/** Writes where streams end and that they moved, in their order, and tells whoever listens once it is committed. Those that are in no books are left out. */
export async function moveStreams(
  trx: TenantTransaction,
  moved: readonly StreamId[],
  { tails, tenant }: { readonly tails: ReadonlyMap<StreamId, Tail>; readonly tenant: string },
): Promise<void> {
  const rows = moved.flatMap((stream) => {
    const tail = tails.get(stream);
    return tail ? [{ stream, version: tail.version, last_at: tail.at, last_digest: tail.digest }] : [];
  });
  if (rows.length === 0) return;
  const numbered = rows.map((row, n) => ({ ...row, n: n + 1 }));
  await sql`
    with counted as (
      insert into cartera.tenant as t (tenant, changes) values (${tenant}, ${rows.length})
      on conflict (tenant) do update set changes = t.changes + excluded.changes
      returning changes - ${rows.length} as before, pg_notify(${CHANNEL}, ${markOf(tenant)}))
    insert into cartera.stream as s (tenant, stream, version, last_at, last_digest, moved)
    select ${tenant}, stream, version, last_at, last_digest, counted.before + n
    from counted, json_to_recordset(${JSON.stringify(numbered)}::json) as r(stream text, n integer, version integer, last_at text, last_digest text)
    on conflict (tenant, stream) do update set version = excluded.version, last_at = excluded.last_at, last_digest = excluded.last_digest, moved = excluded.moved`.execute(
    trx,
  );
}
