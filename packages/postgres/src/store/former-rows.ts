import { sql, type RawBuilder } from 'kysely';

/** Moves of a tenant for which former rows are kept: whoever knows less than that counts anew. */
const KEPT_MOVES = 5000;
/** Rows put at once of which it is only said that there were many. */
const MANY = 200;

/** How far a tenant's books moved, in SQL, as text: the count of its moves, and the mark of its books, which are others once they were restored. */
export const MOVES = sql`changes || '.' || feed`;

/** Where rows are in the order of a commit: behind the tenant's counter, or just before it. */
export type CounterIs = 'moved' | 'to move';

/**
 * Parts of the statement that writes `incoming` rows: keeps what they replace under the move that they come with, and clears away what is too old.
 *
 * @param incoming How many rows there are.
 */
export function keepFormer(tenant: string, incoming: number, counter: CounterIs): RawBuilder<unknown> {
  const own = sql`(select changes from cartera.tenant where tenant = ${tenant})`;
  const move = counter === 'moved' ? own : sql`(${own} + 1)`;
  const gone = sql`gone as (delete from cartera.summary_before where tenant = ${tenant} and moved < ${own} - ${KEPT_MOVES}::integer)`;
  // Books without a counter have nobody who counts.
  if (incoming > MANY)
    return sql`${gone}, former as (insert into cartera.summary_before (tenant, moved, stream, present) select ${tenant}, ${move}, '', false where ${own} is not null on conflict do nothing)`;
  return sql`${gone}, former as (
    insert into cartera.summary_before (tenant, moved, stream, present, points_key, oldest_key, amount_key, name_key, search, assigned_to, bucket, with_promise, snoozed_through, amounts, reasons, left_by)
    select ${tenant}, ${move}, i.stream, s.stream is not null, s.points_key, s.oldest_key, s.amount_key, s.name_key, s.search, s.assigned_to, s.bucket, s.with_promise, s.snoozed_through, s.amounts,
      s.reasons, s.left_by
    from incoming i left join cartera.summary s on s.tenant = ${tenant} and s.stream = i.stream collate "C"
    where ${own} is not null and (s.stream is null or (s.version, s.evaluated_on) <= (i.version, i.evaluated_on)) on conflict do nothing)`;
}

/** What has been asked of rows as they were at a move, and as they are. */
export interface RowQuestion {
  /** Columns to tell of each row, named. */
  readonly columns: RawBuilder<unknown>;
  /** Which rows. */
  readonly where: RawBuilder<unknown>;
}

/**
 * A query for what changed since a move: rows that no longer count with sign −1, those that do now with +1, each with the tenant's moves and whether too much happened to be told. One
 * line with a null sign where nothing changed. `group`: lines that are alike come as one, signs added.
 */
export function changedSince(moves: string, { columns, where }: RowQuestion): RawBuilder<unknown> {
  const [count, feed] = moves.split('.');
  return sql`
    with first as (select distinct on (stream) * from cartera.summary_before where moved > ${count}::bigint order by stream, moved),
    told as (
      select -1 as sign, ${columns} from first where present and ${where}
      union all select 1, ${columns} from cartera.summary where stream in (select stream from first) and ${where})
    select own.*, told.* from (
      select ${MOVES} as moves, feed <> ${feed} or changes > ${count}::bigint + ${KEPT_MOVES}::integer or exists (select from first where stream = '') as many from cartera.tenant) own
      left join told on true`;
}
