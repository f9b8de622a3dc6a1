import type { StreamChange } from '@cartera/backend';
import { fault, type StreamId } from '@cartera/core';
import { sql } from 'kysely';
import type { AsTenant, TenantTransaction } from '../sql/index.js';

const CHANGES_MAX = 1000;
/** A count of moves and the mark of the books. */
const CURSOR = /^(\d{1,18})\.([0-9a-f]{1,32})$/;

interface Place {
  readonly moved: string;
  /** Unknown where nobody named one. */
  readonly feed?: string;
}

interface MoveRow {
  readonly moved: string;
  readonly stream: StreamId;
  readonly version: number;
}

/** What moved after a cursor, page by page, in the order of commits. */
export async function* readChanges(inTenant: AsTenant, after?: string): AsyncGenerator<StreamChange> {
  if (after === 'now') {
    yield* toldOf(await inTenant((trx) => readPage(trx, undefined)));
    return;
  }
  let place = placeOf(after);
  while (true) {
    const from = place;
    const page = await inTenant((trx) => readPage(trx, from));
    yield* toldOf(page);
    const last = page.rows.at(-1);
    if (!last || page.rows.length < CHANGES_MAX) return;
    place = { moved: last.moved, feed: page.feed };
  }
}

function placeOf(after: string | undefined): Place {
  if (after === undefined) return { moved: '0' };
  const [, moved, feed] = CURSOR.exec(after) ?? [];
  if (moved === undefined || feed === undefined) throw notACursor();
  return { moved, feed };
}

interface Page {
  readonly rows: readonly MoveRow[];
  readonly feed: string;
}

/** Without a place: the last move alone. */
async function readPage(trx: TenantTransaction, place: Place | undefined): Promise<Page> {
  const moves = place
    ? sql<MoveRow>`select s.moved::text as moved, s.stream, s.version from cartera.stream s where s.moved > ${place.moved}::bigint order by s.moved limit ${CHANGES_MAX}`
    : sql<MoveRow>`select s.moved::text as moved, s.stream, s.version from cartera.stream s order by s.moved desc limit 1`;
  const [books, { rows }] = await Promise.all([
    sql<{ changes: string; feed: string }>`select changes::text as changes, feed from cartera.tenant`.execute(trx),
    moves.execute(trx),
  ]);
  const [own] = books.rows;
  if (place?.feed !== undefined && (place.feed !== own?.feed || BigInt(place.moved) > BigInt(own.changes))) throw notACursor();
  return own ? { rows, feed: own.feed } : { rows: [], feed: '' };
}

function toldOf({ rows, feed }: Page): readonly StreamChange[] {
  return rows.map(({ moved, stream, version }) => Object.freeze({ cursor: `${moved}.${feed}`, stream, version }));
}

function notACursor(): Error {
  return fault('query.invalid', { issue: 'not_a_cursor' }, 'after');
}
