import type { Change, Command, Entry, Instant, Journal, LocalDate, Posting, StreamId, WorkItem } from '@cartera/core';
import type { StreamChange, Views } from './backend.types.js';

/** What a host fills: it keeps entries and gives them back. No rule is decided here. */
export interface Store {
  /** What a key stands for; asked before deciding, because a repeat must not be judged again. */
  find(idempotencyKey: string): Promise<Known | undefined>;
  /** A stream's entries by seq, without a gap; of an unknown stream none. The last seq is the version that `commit` compares. */
  load(stream: StreamId, options?: { readonly signal?: AbortSignal }): Promise<Journal>;
  /**
   * Writes all changes or none, over all streams.
   *
   * Stamps seq, at (the later of options.at and the stream's last), commitment and digest (`stampEntries` of core). A known key writes
   * nothing and returns the first entries and request. Entries come back in the order of the changes.
   *
   * @returns The first stream whose version is not the expected one, and nothing is written.
   * @throws Rejects with entry.id_reused when an entry's id is already taken, store.unavailable, store.full.
   */
  commit(changes: readonly Change[], options: CommitOptions): Promise<Committed | Conflict>;
  /** Every posting with on ≤ asOf and at ≤ knownAt, in lists of bounded length: thousands, or one account's. */
  postings(query: { readonly asOf?: LocalDate; readonly knownAt?: Instant }): AsyncIterable<readonly StoredPosting[]>;
  /** The worklist's rows, written beside the entries; an older version never overwrites. Without it there is no worklist. */
  summaries?: Summaries;
  /**
   * The streams that moved after a cursor (left out: all), each once with its present version, in the order of their last move; ends at the present. A stream moves when
   * entries come, and when its row of the worklist is put again. 'now': the last move there was, alone, where there was one: its cursor is the present.
   *
   * @throws Rejects with query.invalid at `after` for what is no cursor of these books: of another tenant, or of books that were restored since.
   */
  changes?(after?: string): AsyncIterable<StreamChange>;
  /**
   * Calls back soon after something moved, by this process or another; moves that come together may be told once. Left out, whoever watches looks every second.
   *
   * @returns Ends it.
   */
  onMove?(told: () => void): () => void;
  /** What an import needs to be quick. A store without it is asked one by one. */
  batches?: StoreBatches;
  /**
   * The kinds of command it takes; default every kind. A store over a host's own tables names what documents cannot say (promises, notes) and
   * leaves out what the host's own system records: those commands are not offered, and refused with command.not_available.
   */
  readonly commands?: readonly Command['kind'][];
  /** false: it cannot commit over several streams, and commands that need it are refused. Default true. */
  readonly atomicStreams?: boolean;
  /**
   * 'documents': its journals are made from documents (`journalFromDocuments` of core), and knowledge of the past was not kept. A `knownAt` that
   * asks for it is refused with position.knowledge_not_kept: by the journal's `knownFrom`, and in `postings` by `postingsAt` of core. Default 'entries'.
   */
  readonly history?: 'entries' | 'documents';
}

/** What a key stands for. `at`: when it was committed, for requests that wrote no entry. */
export interface Known {
  readonly request: string;
  readonly entries: readonly Entry[];
  readonly at?: Instant;
}

/** How changes are committed. `request`: digest of command and caller. */
export interface CommitOptions {
  readonly idempotencyKey: string;
  readonly request: string;
  readonly at: Instant;
  /** One whose version is not its stream's afterwards is a conflict. */
  readonly summaries?: readonly WorkItem[];
}

/** What was written, now or the first time. */
export interface Committed extends Known {
  readonly ok: true;
}

/** Nothing was written: somebody else was first. */
export interface Conflict {
  readonly ok: false;
  readonly conflict: StreamId;
}

/** A posting where it stands. */
export type StoredPosting = Posting & { readonly stream: StreamId; readonly at: Instant };

/** Which accounts are asked for: through a day, after a stream, at most so many. `policies`: the names that rows may have (`WorkItem.policy`); a row without one names none. */
export interface SummariesDue {
  readonly through: LocalDate;
  readonly after?: StreamId;
  readonly limit: number;
  readonly policies?: readonly string[];
}

/** The worklist's rows. */
export interface Summaries {
  /** Writes rows, a known stream's over the one before. A row of an older version is left out, and of the same version one that was evaluated for an earlier day. */
  put(items: readonly WorkItem[]): Promise<void>;
  /**
   * The accounts to be evaluated, by stream, those after a stream: whose row changes by itself through the day, those whose row is missing or of an older
   * version than their stream, and, where `policies` are given, those whose row names another policy than these.
   */
  due(query: SummariesDue): Promise<readonly StreamId[]>;
  /**
   * A page of rows in an order, and counts over all that match. A row with an `exit` is there only where the filter's reason is that exit. `createRowShelf` does it
   * in memory; the pieces it is made of serve other stores.
   *
   * @throws Rejects with query.invalid at `after` for a cursor of another query or another tenant.
   */
  page(query: Views['worklist']['query']): Promise<Views['worklist']['result']>;
  /** Whose rows they are, the tenant: what tells its cursors from others'. Left out, a cursor of a list made for another day is good while the store is open. */
  readonly owner?: string;
  /** What a page's `evaluatedOn` would be, at less cost; left out, a page is asked for it. */
  evaluatedOn?(asOf: LocalDate): Promise<LocalDate>;
}

/** The same three acts, many at a time. */
export interface StoreBatches {
  /** What of these keys is known: key → digest of the request. */
  find(idempotencyKeys: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Their journals, in their order. */
  load(streams: readonly StreamId[]): Promise<readonly Journal[]>;
  /**
   * Sketches of journals, in the order of the streams: the first and the last entry, and those with a posting on one of these documents
   * (`documentsOf` of core). What an import of many rows over many accounts needs, whatever the length of the accounts.
   */
  sketch?(streams: readonly StreamId[], documents: readonly string[]): Promise<readonly Journal[]>;
  /**
   * Which documents stand on which account, by their postings: each once an account, in lists of bounded length, in any order. What an import needs to know which of a file's
   * documents the books have and which of theirs the file lacks, without reading every posting. Left out, it reads them all.
   */
  documents?(query: DocumentsQuery): AsyncIterable<readonly StoredDocument[]>;
  /** Commits several requests at one instant, all or nothing; each is known by its own key afterwards. Expected versions are those before the commit. A key that is known by now is a conflict, of its first stream: decide anew. */
  commit(
    requests: readonly BatchRequest[],
    options: { readonly at: Instant; readonly summaries?: readonly WorkItem[] },
  ): Promise<{ readonly ok: true; readonly entries: readonly Entry[] } | Conflict>;
}

/** One request of a batch; changes of one stream follow each other. */
export interface BatchRequest {
  readonly idempotencyKey: string;
  readonly request: string;
  readonly changes: readonly Change[];
}

/** Which documents are asked for: those of one kind of money, by the beginning of their ids or by the ids themselves. */
export interface DocumentsQuery {
  /** 'items': what is owed, by postings on its components. 'money': payments and credit notes, by postings of what is not applied. */
  readonly of: 'items' | 'money';
  /** What their ids begin with, or the ids. */
  readonly ids: { readonly startWith: string } | readonly string[];
  /** The day that what is open is counted on, that day too. */
  readonly asOf: LocalDate;
  /** Only those of which principal is open on the day, or that something was posted on after it. */
  readonly live?: boolean;
}

/** A document where it stands, as its postings tell it. */
export interface StoredDocument {
  readonly itemId: string;
  readonly stream: StreamId;
  /** The kind of the entry that posted on it first. */
  readonly kind: Entry['kind'];
  /** Its principal on the day, in minor units, by postings with on ≤ asOf; below zero where too much was taken off. */
  readonly open: number;
  /** The last day of its postings. */
  readonly lastOn: LocalDate;
  /** Two entries posted on it for one day, so that one may have voided the other: an entry is voided on its own day. */
  readonly isTwiceOnADay: boolean;
}
