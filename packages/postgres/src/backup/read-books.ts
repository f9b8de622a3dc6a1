import type { Entry } from '@cartera/core';
import { sql } from 'kysely';
import type { TenantTransaction } from '../sql/index.js';
import { ENTRY_COLUMNS, entryOf, POSTING_COLUMNS, postingOf, type EntryRow, type PostingRow } from '../store/index.js';
import type { BackupEntry, BackupRequest } from './backup.types.js';

/** Entries, or requests, that are read together. */
const PAGE = 1000;

/** What a row of postings says beside the posting. */
export type PostingMark = Pick<PostingRow, 'stream' | 'seq' | 'n' | 'at'> & { readonly at_order: string };

/** An entry as stored, with what its rows of postings say beside. */
export interface MarkedEntry extends BackupEntry {
  readonly marks: readonly PostingMark[];
}

/** Entries by stream and seq, and the rows of postings between them that belong to none. */
export interface EntryPage {
  readonly entries: readonly MarkedEntry[];
  readonly strays: readonly PostingMark[];
}

type StoredPosting = PostingRow & PostingMark;
type StoredRow = EntryRow & { readonly request_key: string; readonly request_n: number };
interface Place {
  readonly stream: string;
  readonly seq: number;
}

/**
 * Every entry of a tenant with its postings, by stream and seq, a page at a time.
 *
 * The tenant leads every key and comes from the policy: in the comparison, too, it would have each page begin at the tenant's first entry and pass over all before its own.
 */
export async function* readEntryPages(trx: TenantTransaction): AsyncGenerator<EntryPage> {
  let after: Place = { stream: '', seq: 0 };
  while (true) {
    const { rows } = await sql<StoredRow>`
      select ${ENTRY_COLUMNS}, e.request_key, e.request_n from cartera.entry e
      where (e.stream, e.seq) > (${after.stream}::text collate "C", ${after.seq}::integer)
      order by e.stream, e.seq limit ${PAGE}`.execute(trx);
    const last = rows.length < PAGE ? undefined : rows.at(-1);
    yield matched(rows, await readPostings(trx, after, last));
    if (!last) return;
    after = last;
  }
}

/** The rows of postings after one entry through another; without that one, through the end. */
async function readPostings(trx: TenantTransaction, after: Place, last: Place | undefined): Promise<readonly StoredPosting[]> {
  const through = last ? sql`(p.stream, p.seq) <= (${last.stream}::text collate "C", ${last.seq}::integer)` : sql`true`;
  const { rows } = await sql<StoredPosting>`
    select ${POSTING_COLUMNS}, p.at_order from cartera.posting p
    where (p.stream, p.seq) > (${after.stream}::text collate "C", ${after.seq}::integer) and ${through}
    order by p.stream, p.seq, p.n`.execute(trx);
  return rows;
}

function matched(entries: readonly StoredRow[], postings: readonly StoredPosting[]): EntryPage {
  const byEntry = new Map<string, StoredPosting[]>();
  for (const row of postings) {
    const own = byEntry.get(placeOf(row));
    if (own) own.push(row);
    else byEntry.set(placeOf(row), [row]);
  }
  const marked = entries.map((row): MarkedEntry => {
    const own = byEntry.get(placeOf(row)) ?? [];
    byEntry.delete(placeOf(row));
    const entry: Entry = entryOf(row, own.map(postingOf));
    return { entry, key: row.request_key, n: row.request_n, marks: own };
  });
  return { entries: marked, strays: [...byEntry.values()].flat() };
}

function placeOf({ stream, seq }: Place): string {
  return `${seq}:${stream}`;
}

/** Every request of a tenant by key, with the number of its entries, a page at a time. */
export async function* readRequestPages(trx: TenantTransaction): AsyncGenerator<readonly BackupRequest[]> {
  let after = '';
  while (true) {
    const { rows } = await sql<BackupRequest>`
      select r.key, r.request as digest, r.at,
        (select count(*)::integer from cartera.entry e where e.tenant = current_setting('cartera.tenant') and e.request_key = r.key) as entries
      from cartera.request r where r.key > ${after} order by r.key limit ${PAGE}`.execute(trx);
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.key;
  }
}
