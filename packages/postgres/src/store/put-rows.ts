import type { StreamId, WorkItem } from '@cartera/core';
import { sql } from 'kysely';
import type { OpenTransaction } from '../sql/index.js';
import { lockStreams, moveStreams } from './move-streams.js';
import { writeRows } from './write-rows.js';

/** Puts rows down by themselves; the streams of those that were written move, with the version they have. */
export async function putRows(trx: OpenTransaction, items: readonly WorkItem[], tenant: string): Promise<readonly StreamId[]> {
  if (items.length === 0) return [];
  const streams = [...new Set(items.map(({ stream }) => stream))].sort();
  // In the order of a commit: streams, the tenant's counter, rows.
  const [tails, , written] = await Promise.all([
    lockStreams(trx, streams),
    sql`select from cartera.tenant for update`.execute(trx),
    writeRows(trx, items, { tenant, counter: 'to move' }),
  ]);
  const moved = written.filter((stream) => tails.has(stream)).sort();
  const moving =
    moved.length > 0 || written.length === 0
      ? moveStreams(trx, moved, { tails, tenant })
      : sql`update cartera.tenant set changes = changes + 1`.execute(trx); // rows of streams that are in no books: whoever counted still has to know
  trx.end();
  await moving;
  return written;
}
