import {
  evaluatedOn,
  FACETS,
  readCursor,
  rowKeys,
  searchWords,
  sortedCounts,
  writeCursor,
  type FacetName,
  type RowKeys,
  type Views,
  type WorklistOrder,
  type SummariesDue,
} from '@cartera/backend';
import { deepFreeze, type LocalDate, type StreamId, type WorkItem } from '@cartera/core';
import { sql, type RawBuilder } from 'kysely';
import type { TenantTransaction } from '../sql/index.js';
import { countAlike, type Alike } from './count-alike.js';
import { freshnessOf, readMoves } from './freshness.js';
import type { KeptAnswers } from './kept-answers.js';
import { placesOf, type Place } from './row-places.js';

type Query = Views['worklist']['query'];
type Result = Views['worklist']['result'];
type Condition = RawBuilder<unknown>;

/** Rows a page, when nobody says. */
const PAGE = 50;

/** The columns of each order, as `rowKeys` gives them, but for the stream, which comes last. */
const COLUMNS: Readonly<Record<WorklistOrder, readonly string[]>> = {
  points: ['points_key', 'oldest_key', 'amount_key'],
  oldest: ['oldest_key', 'amount_key'],
  amount: ['amount_key'],
  name: ['name_key'],
};

/** A page of rows with the counts of all that match. */
export async function readRows(
  trx: TenantTransaction,
  query: Query,
  { tenant, answers }: { readonly tenant: string; readonly answers: KeptAnswers },
): Promise<Result> {
  const { order = 'points', limit = PAGE } = query;
  const scope = { query, owner: tenant };
  const after = query.after === undefined ? undefined : readCursor(query.after, scope);
  const moves = readMoves(trx);
  moves.catch(() => undefined); // a question that was not asked before has no use for it
  const kept = { answers, moves };
  const [rows, counted, fresh] = await Promise.all([
    pageOf(trx, query, { ...kept, after }),
    answers.of(questionOf(query), countAlike(trx, { where: allOf(general(query)), snoozed: snoozed(query.asOf) }), moves),
    answers.of('freshness', freshnessOf(trx), moves),
  ]);
  const page = rows.slice(0, limit).map(({ row }) => row);
  const last = page.at(-1);
  return deepFreeze<Result>({
    rows: page,
    ...(last && rows.length > limit && { next: writeCursor(rowKeys(last, order, currencyOf(query)), scope) }),
    ...countsOf(counted, query),
    evaluatedOn: evaluatedOn(query.asOf, fresh),
  });
}

/** What is known from pages before, and the tenant's moves by now. */
interface Kept {
  readonly answers: KeptAnswers;
  readonly moves: Promise<string | undefined>;
}

/** Nearer than this a jump passes over the rows. */
const FAR = 1000;

/**
 * The rows of a page and one more. A jump far into a list goes behind the nearest row before it whose place is known: from where it was last, asked along with whether it still is there,
 * and once more where it is not.
 */
async function pageOf(
  trx: TenantTransaction,
  query: Query,
  { after, answers, moves }: Kept & { readonly after: RowKeys | undefined },
): Promise<PageRows> {
  const { order = 'points', search, filter, asOf, skip = 0 } = query;
  const rowsFrom = async (from: Place | undefined): Promise<PageRows> => {
    const asked = from ? rowsAfter({ ...query, skip: skip - from.rows }, from.keys) : rowsAfter(query, after);
    return (await asked.execute(trx)).rows;
  };
  if (after !== undefined || skip < FAR) return rowsFrom(undefined);
  const question = JSON.stringify(['places', order, searchWords(search), filter, asOf]);
  const nearest = (places: readonly Place[] | undefined) => places?.findLast(({ rows }) => rows <= skip);
  const guessed = nearest(answers.last(question) as readonly Place[] | undefined);
  const early = guessed && rowsFrom(guessed);
  early?.catch(() => undefined);
  const keys = sql.join(keysOf(order, currencyOf(query)));
  const place = nearest(await answers.of(question, placesOf(trx, { keys, where: matches(query) }), moves));
  return early && place === guessed ? early : rowsFrom(place);
}

type PageRows = readonly { readonly row: WorkItem }[];

/** The rows of a page and one more, in order, from behind a row's keys on: a walk along the order's index. */
export function rowsAfter(query: Query, after: RowKeys | undefined): RawBuilder<{ readonly row: WorkItem }> {
  const { order = 'points', skip = 0, limit = PAGE } = query;
  const keys = keysOf(order, currencyOf(query));
  const from = after === undefined ? sql`true` : sql`(${sql.join(keys)}) > (${sql.join(placed(after, order))})`;
  return sql`select row from cartera.summary where ${matches(query)} and ${from} order by ${sql.join(keys)} offset ${skip} limit ${limit + 1}`;
}

/** The currency that amounts are compared in, where they are. */
function currencyOf({ order, filter }: Query): string | undefined {
  return order === 'amount' ? filter?.currency : undefined;
}

function matches(query: Query): Condition {
  return allOf([...general(query), ...FACETS.map((facet) => narrowed(facet, query))]);
}

/** The accounts to be evaluated: those whose row changes by itself by a day, was valued by another policy, has another version than the stream, or is not there. */
export async function readDue(
  trx: TenantTransaction,
  { through, after = '' as StreamId, limit, policies }: SummariesDue,
): Promise<readonly StreamId[]> {
  const others = policies ? (await namesInRows(trx)).filter((name) => !policies.includes(name)) : [];
  const { rows } = await sql<{ stream: StreamId }>`
    (select stream from cartera.summary where changes_on <= ${through} and stream > ${after} order by stream limit ${limit})
    union
    (select stream from cartera.summary where policy = any(${others}::text[]) and stream > ${after} order by stream limit ${limit})
    union
    (select s.stream from cartera.stream s left join cartera.summary r on r.tenant = s.tenant and r.stream = s.stream
      where s.stream > ${after} and s.stream like 'account/%' and (r.version is null or r.version < s.version) order by s.stream limit ${limit})
    order by stream limit ${limit}`.execute(trx);
  return Object.freeze(rows.map(({ stream }) => stream));
}

/** The policies that rows were valued by: few, so that each is looked up from the one before, whatever the number of rows. */
async function namesInRows(trx: TenantTransaction): Promise<readonly string[]> {
  const { rows } = await sql<{ policy: string }>`
    with recursive named(policy) as (
      select min(policy) from cartera.summary where tenant = current_setting('cartera.tenant')
      union all
      select (select min(s.policy) from cartera.summary s where s.tenant = current_setting('cartera.tenant') and s.policy > named.policy) from named where named.policy is not null
    )
    select policy from named where policy is not null`.execute(trx);
  return rows.map(({ policy }) => policy);
}

function keysOf(order: WorklistOrder, currency: string | undefined): readonly Condition[] {
  const own = COLUMNS[order].map((column): Condition => sql.ref(column));
  const amount = currency === undefined ? own : [sql`(0 - coalesce((amounts ->> ${currency})::bigint, 0))`];
  return [...amount, sql.ref('stream')];
}

/**
 * Each key has its column's type, without which no index serves. The tenant leads every index and comes from the policy: in the comparison, too, it would have the walk begin at the
 * tenant's first row and pass over all that come before.
 */
function placed(keys: RowKeys, order: WorklistOrder): readonly Condition[] {
  return keys.map((key, index) => {
    const column = COLUMNS[order][index];
    if (column === 'points_key') return sql`${key}::double precision`;
    return column === 'amount_key' ? sql`${key}::bigint` : sql`${key}::text collate "C"`;
  });
}

function allOf(conditions: readonly Condition[]): Condition {
  return sql.join([...conditions], sql` and `);
}

/** What holds whatever facets are asked: the words of the search, and that the row is on the list. */
function general({ search, filter = {} }: Query): readonly Condition[] {
  const found = searchWords(search).map((word) => sql`strpos(search, ${word}) > 0`);
  const listed = filter.reason === undefined ? sql`left_by is null` : sql`(left_by is null or left_by = ${filter.reason})`;
  return [listed, ...found];
}

/** What a facet that was asked narrows the list to. */
function narrowed(facet: FacetName, { filter = {}, asOf }: Query): Condition {
  const value = filter[facet];
  if (value === undefined) return sql`true`;
  switch (facet) {
    case 'assignedTo':
      return sql`assigned_to = ${value}`;
    case 'bucket':
      return sql`bucket = ${value}`;
    case 'reason':
      return sql`${value} = any(reasons)`;
    case 'currency':
      return sql`jsonb_exists(amounts, ${value})`;
    case 'withPromise':
      return sql`with_promise = ${value}`;
    default:
      return sql`${snoozed(asOf)} = ${value}`;
  }
}

function snoozed(asOf: LocalDate | undefined): Condition {
  return asOf === undefined ? sql`(snoozed_through is not null)` : sql`coalesce(snoozed_through >= ${asOf}, false)`;
}

/** What tells the rows that are counted together from those of another question. */
function questionOf({ search, filter, asOf }: Query): string {
  return JSON.stringify([searchWords(search), filter?.reason, asOf]);
}

/** How many rows match, and the values of each facet with their counts, over the rows that match all but the facet itself. */
function countsOf(rows: readonly Alike[], { filter = {} }: Query): Pick<Result, 'total' | 'facets'> {
  const asked = FACETS.filter((facet) => filter[facet] !== undefined);
  const counts = new Map(FACETS.map((facet) => [facet, new Map<string, number>()]));
  let total = 0;
  for (const alike of rows) {
    const missed = asked.filter((facet) => !valuesOf(alike, facet).includes(String(filter[facet])));
    if (missed.length === 0) total += alike.count;
    for (const facet of missed.length === 0 ? FACETS : missed.length === 1 ? missed : []) {
      const own = counts.get(facet);
      for (const value of valuesOf(alike, facet)) own?.set(value, (own.get(value) ?? 0) + alike.count);
    }
  }
  return { total, facets: Object.fromEntries([...counts].map(([facet, own]) => [facet, sortedCounts(own)])) };
}

function valuesOf(alike: Alike, facet: FacetName): readonly string[] {
  switch (facet) {
    case 'assignedTo':
      return alike.assigned_to === null ? [] : [alike.assigned_to];
    case 'bucket':
      return alike.bucket === null ? [] : [alike.bucket];
    case 'reason':
      return alike.reasons;
    case 'currency':
      return alike.currencies;
    case 'withPromise':
      return [String(alike.with_promise)];
    default:
      return [String(alike.snoozed)];
  }
}
