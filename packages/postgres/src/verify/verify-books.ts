import type { Entry, Journal, StreamId } from '@cartera/core';
import type { Kysely } from 'kysely';
import { inSnapshot, readEntryPages, type EntryPage } from '../backup/index.js';
import type { Database, TenantTransaction } from '../sql/index.js';
import { backupFaults } from './backup-faults.js';
import { balanceFaults } from './balance-faults.js';
import { entryFaults, keyInId } from './entry-faults.js';
import { countRequests, moveFaults, readRequestTimes, readStoredRows, readTails, requestFaults, strayFaults } from './read-beside.js';
import { rowVerdict } from './row-faults.js';
import { tailFaults } from './tail-faults.js';
import type { BookFault, VerifyOptions, VerifyReport } from './verify.types.js';

const FAULTS_MAX = 100;

/** The counts of a report while it is made. */
type Tally = { -readonly [K in 'streams' | 'entries' | 'postings' | 'requests' | 'rows' | 'waiting']: number };

/**
 * Goes through all that a tenant's books hold, as of one moment: every chain with its postings, where streams end, requests against entries, positions against postings, and the rows of
 * the worklist against rows made anew. Holds one account and a page of entries.
 *
 * @returns All faults, not only the first.
 */
export async function verifyBooks(db: Kysely<Database>, tenant: string, options: VerifyOptions): Promise<VerifyReport> {
  const { most = FAULTS_MAX } = options;
  const tally: Tally = { streams: 0, entries: 0, postings: 0, requests: 0, rows: 0, waiting: 0 };
  const faults: BookFault[] = [];
  let found = 0;
  const take = (fault: BookFault) => {
    found += 1;
    if (faults.length < most) faults.push(fault);
  };
  for await (const fault of inSnapshot(db, tenant, (trx) => allFaults(trx, { tally, options }))) take(fault);
  if (options.against) (await backupFaults(db, tenant, options.against)).forEach(take);
  return Object.freeze({ ...tally, found, faults: Object.freeze(faults) });
}

interface Verifying {
  readonly tally: Tally;
  readonly options: VerifyOptions;
}

async function* allFaults(trx: TenantTransaction, verifying: Verifying): AsyncGenerator<BookFault> {
  yield* entryPageFaults(trx, verifying);
  yield* strayFaults(trx);
  yield* requestFaults(trx);
  yield* moveFaults(trx);
  verifying.tally.requests = await countRequests(trx);
}

/** A stream on the way, and whether all of it held so far. */
interface OpenStream {
  readonly stream: StreamId;
  readonly entries: Entry[];
  holds: boolean;
}

async function* entryPageFaults(trx: TenantTransaction, { tally, options }: Verifying): AsyncGenerator<BookFault> {
  let open: OpenStream | undefined;
  for await (const page of readEntryPages(trx)) {
    const ended: OpenStream[] = [];
    const requestedAt = await readRequestTimes(trx, [...new Set(page.entries.flatMap(({ entry, key }) => [key, keyInId(entry.id)]))]);
    yield* strayPostings(page);
    for (const stored of page.entries) {
      const { entry } = stored;
      if (open?.stream !== entry.stream) {
        if (open) ended.push(open);
        open = { stream: entry.stream, entries: [], holds: true };
      }
      const faults = entryFaults(stored, { previous: open.entries.at(-1), requestedAt });
      open.entries.push(entry);
      open.holds &&= faults.length === 0;
      tally.postings += entry.postings.length;
      yield* faults;
    }
    tally.entries += page.entries.length;
    options.told?.(tally.entries);
    yield* streamFaults(trx, ended, { tally, options });
  }
  yield* streamFaults(trx, open ? [open] : [], { tally, options });
}

function* strayPostings({ strays }: EntryPage): Generator<BookFault> {
  for (const { stream, seq } of strays) yield { code: 'posting.no_entry', stream: stream as StreamId, seq };
}

/** What does not hold of whole streams. What rests on entries that do not hold is not weighed. */
async function* streamFaults(trx: TenantTransaction, ended: readonly OpenStream[], verifying: Verifying): AsyncGenerator<BookFault> {
  if (ended.length === 0) return;
  const names = ended.map(({ stream }) => stream);
  const tails = await readTails(trx, names);
  const rows = await readStoredRows(trx, names);
  for (const { stream, entries, holds } of ended) {
    verifying.tally.streams += 1;
    yield* tailFaults(entries.at(-1) as Entry, tails.get(stream));
    if (!holds) continue;
    const journal: Journal = { stream, entries };
    const unbalanced = balanceFaults(journal);
    yield* unbalanced;
    if (unbalanced.length > 0 || !stream.startsWith('account/')) continue;
    const verdict = await rowVerdict(journal, rows.get(stream), verifying.options.replay);
    verifying.tally.waiting += verdict === 'waits' ? 1 : 0;
    verifying.tally.rows += verdict === 'waits' ? 0 : 1;
    if (typeof verdict !== 'string') yield* verdict;
  }
}
