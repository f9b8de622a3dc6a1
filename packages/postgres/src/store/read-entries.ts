import { deepFreeze, type Entry, type Posting } from '@cartera/core';
import { sql, type SqlBool, type RawBuilder } from 'kysely';
import type { TenantTransaction } from '../sql/index.js';

/** A row of entries as it is read: days as text, JSON parsed. */
export interface EntryRow {
  readonly stream: Entry['stream'];
  readonly seq: number;
  readonly id: string;
  readonly kind: string;
  readonly v: number;
  readonly on_day: string;
  readonly happened_at: string | null;
  readonly by_whom: string;
  readonly basis: Entry['basis'] | null;
  readonly facts: Entry['facts'];
  readonly personal: Entry['personal'] | null;
  readonly at: string;
  readonly commitment: string | null;
  readonly digest: string;
}

/** A row of postings as it is read: days and amounts as text. */
export interface PostingRow {
  readonly stream: string;
  readonly seq: number;
  readonly n: number;
  readonly item_id: string;
  readonly instalment: number;
  readonly component: Posting['component'];
  readonly currency: string;
  readonly amount: string;
  readonly issued_on: string | null;
  readonly due_on: string | null;
  readonly on_day: string;
  readonly at: string;
}

/** The columns of an entry, days as text. */
export const ENTRY_COLUMNS = sql`e.stream, e.seq, e.id, e.kind, e.v, e.on_day::text as on_day, e.happened_at, e.by_whom, e.basis, e.facts, e.personal, e.at, e.commitment, e.digest`;

/** The columns of a posting, days and amounts as text. */
export const POSTING_COLUMNS = sql`p.stream, p.seq, p.n, p.item_id, p.instalment, p.component, p.currency, p.amount::text as amount,
  p.issued_on::text as issued_on, p.due_on::text as due_on, p.on_day::text as on_day, p.at`;

/** Entries that a condition on `e` picks, in an order, with their postings; both are asked for at once. */
export async function readEntries(
  trx: TenantTransaction,
  where: RawBuilder<SqlBool>,
  order: RawBuilder<unknown>,
): Promise<readonly Entry[]> {
  const postings = sql`cartera.entry e join cartera.posting p on p.tenant = e.tenant and p.stream = e.stream and p.seq = e.seq where ${where}`;
  return readFrom(trx, { entries: sql`cartera.entry e where ${where}`, postings }, order);
}

/** All entries of these streams, by stream and seq, with their postings: two walks by key. A join of the two is planned for minutes of work while the statistics do not know a tenant yet. */
export async function readStreams(trx: TenantTransaction, streams: readonly Entry['stream'][]): Promise<readonly Entry[]> {
  const from = {
    entries: sql`cartera.entry e where e.stream = any(${streams})`,
    postings: sql`cartera.posting p where p.stream = any(${streams})`,
  };
  return readFrom(trx, from, sql`e.stream, e.seq`);
}

/** Where an entry stands. */
export interface EntryPlace {
  readonly stream: Entry['stream'];
  readonly seq: number;
}

/** The entries at these places, by stream and seq, with their postings: each looked up by its key, whatever the planner believes. */
export async function readPlaces(trx: TenantTransaction, places: readonly EntryPlace[]): Promise<readonly Entry[]> {
  const wanted = sql`json_to_recordset(${JSON.stringify(places)}::json) as w(stream text, seq integer)`;
  const at = (table: string) =>
    sql`lateral (select * from ${sql.table(`cartera.${table}`)} t where t.tenant = current_setting('cartera.tenant') and t.stream = w.stream collate "C" and t.seq = w.seq offset 0)`;
  const from = { entries: sql`${wanted}, ${at('entry')} e`, postings: sql`${wanted}, ${at('posting')} p` };
  return readFrom(trx, from, sql`e.stream, e.seq`);
}

async function readFrom(
  trx: TenantTransaction,
  from: { readonly entries: RawBuilder<unknown>; readonly postings: RawBuilder<unknown> },
  order: RawBuilder<unknown>,
): Promise<readonly Entry[]> {
  const [entries, postings] = await Promise.all([
    sql<EntryRow>`select ${ENTRY_COLUMNS} from ${from.entries} order by ${order}`.execute(trx),
    sql<PostingRow>`select ${POSTING_COLUMNS} from ${from.postings} order by p.stream, p.seq, p.n`.execute(trx),
  ]);
  const byEntry = new Map<string, Posting[]>();
  for (const row of postings.rows) {
    const key = `${row.seq}:${row.stream}`;
    const list = byEntry.get(key);
    if (list) list.push(postingOf(row));
    else byEntry.set(key, [postingOf(row)]);
  }
  return Object.freeze(entries.rows.map((row) => entryOf(row, byEntry.get(`${row.seq}:${row.stream}`) ?? [])));
}

/** A row of postings as core has it. */
export function postingOf({ item_id, instalment, component, currency, amount, issued_on, due_on, on_day }: PostingRow): Posting {
  return {
    itemId: item_id,
    instalment,
    component,
    amount: { amount: Number(amount), currency },
    ...(issued_on !== null && { issuedOn: issued_on }),
    ...(due_on !== null && { dueOn: due_on }),
    on: on_day,
  };
}

/** A row of entries as core has it, with its postings. */
export function entryOf(row: EntryRow, postings: readonly Posting[]): Entry {
  const { stream, seq, id, kind, v, on_day, happened_at, by_whom, basis, facts, personal, at, commitment, digest } = row;
  return deepFreeze({
    id,
    kind,
    v,
    on: on_day,
    ...(happened_at !== null && { happenedAt: happened_at }),
    by: by_whom,
    ...(basis && { basis }),
    facts,
    ...(personal && { personal }),
    postings,
    ...(commitment !== null && { commitment }),
    stream,
    seq,
    at,
    digest,
  });
}
