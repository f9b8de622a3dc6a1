import type {
  AgingReport,
  AgingScheme,
  Because,
  Command,
  Entry,
  Instant,
  LocalDate,
  PaymentInstructions,
  Position,
  PromiseChoices,
  promisesAt,
  Refusal,
  Statement,
  StreamId,
  WorkItem,
} from '@cartera/core';
import type { ExportName, Files } from './files.types.js';
import type { Messages } from './messages.types.js';

/**
 * What elements, portals and the wire hold. A request goes in, a decision comes back; entries never come from outside.
 *
 * It speaks for one caller: who acts, and what may be seen, comes from it and never from the command.
 */
export interface Backend {
  /** What works here, for this caller. */
  capabilities(): Promise<Capabilities>;
  /**
   * Decides a command and writes what it decides.
   *
   * The key is the command's id; its entries are key/1, key/2 …, entryIds[0] the fact itself. Same key, same command: the first outcome,
   * even if it would be refused by now. Same key, another command or another caller: refused, entry.id_reused.
   *
   * @param options `dryRun`: the same decision on the far side, nothing written.
   * @returns A refusal is an outcome, `{ ok: false, refusal }`.
   * @throws Rejects only with failures: store.unavailable, backend.aborted.
   */
  submit(command: CommandRequest, options: SubmitOptions): Promise<Outcome>;
  /**
   * What is to be seen, made on the far side.
   *
   * @throws Rejects with access.denied, query.invalid (with the path), stream.unknown, view.not_available, store.unavailable, backend.aborted.
   */
  view<V extends keyof Views>(name: V, query: Views[V]['query'], options?: { readonly signal?: AbortSignal }): Promise<Views[V]['result']>;
  /**
   * Says which streams moved, from a cursor on, until it is aborted: then it ends, without an error. Of a stream that moved several times meanwhile the last move is told.
   *
   * Without `after` it begins with every stream as it is; 'now' begins with the last move there was, which says where one stands, and goes on with what moves from now on.
   * A move with the version known before is one of the account's row: a day passed.
   *
   * @throws Rejects with access.denied, query.invalid at `after` (a cursor of other books: begin again without one), view.not_available where the store tells no changes,
   *   store.unavailable, and over the wire with backend.unreachable once it gave up.
   */
  watch?(query: WatchQuery, options: WatchOptions): AsyncIterable<StreamChange>;
  /** Files out and in; left out where there are none here. */
  readonly files?: Files;
  /** Reminders and statements to customers; left out where nobody sends any here. */
  readonly messages?: Messages;
}

/** How a command is sent. */
export interface SubmitOptions {
  /** 1 to 200 characters without control characters or white space at either end. */
  readonly idempotencyKey: string;
  readonly dryRun?: true;
  readonly signal?: AbortSignal;
}

/** A command as a caller sends it: the id is the key, `by` is the caller. */
export type CommandRequest = Command extends infer C ? (C extends Command ? Omit<C, 'id' | 'by'> : never) : never;

/** What became of a command. `version`: the last seq of the command's stream afterwards; `at`: when the store learned it. */
export type Outcome =
  | {
      readonly ok: true;
      readonly version: number;
      readonly receipt: { readonly entryIds: readonly string[]; readonly at: Instant };
      readonly because: readonly Because[];
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** Every view: what is asked and what comes back. A day left out is the business date. */
export interface Views {
  /** Both days count. `since`: late lines are those learned after it. Without `scheme` the policy in force on `to`. */
  statement: {
    query: {
      readonly stream: StreamId;
      readonly from: LocalDate;
      readonly to: LocalDate;
      readonly knownAt?: Instant;
      readonly since?: Instant;
      readonly scheme?: AgingScheme;
    };
    result: Statement;
  };
  /** `open`: without settled instalments. */
  position: {
    query: { readonly stream: StreamId; readonly asOf?: LocalDate; readonly knownAt?: Instant; readonly open?: true };
    result: Position;
  };
  /** Entries after a seq; `next` is the `after` of the next page. A customer's is without staff's entries, and says 'staff' for who of them acted. */
  journal: {
    query: { readonly stream: StreamId; readonly after?: number; readonly limit?: number };
    result: { readonly entries: readonly Entry[]; readonly next?: number };
  };
  /** Every promise with its verdict. */
  promises: {
    query: { readonly stream: StreamId; readonly asOf?: LocalDate; readonly knownAt?: Instant };
    result: ReturnType<typeof promisesAt>;
  };
  /** What the customer can be offered for a promise on a day: amounts and days as the policy in force would take them. */
  'promise-choices': {
    query: { readonly stream: StreamId; readonly asOf?: LocalDate };
    result: PromiseChoices;
  };
  /** Whom to call next. `search`: name, tax id, document, reference. */
  worklist: {
    query: {
      readonly asOf?: LocalDate;
      readonly after?: string;
      readonly skip?: number;
      readonly limit?: number;
      readonly search?: string;
      readonly filter?: WorklistFilter;
      readonly order?: 'points' | 'oldest' | 'amount' | 'name';
    };
    result: {
      readonly rows: readonly WorkItem[];
      readonly next?: string;
      readonly total: number;
      readonly facets: Readonly<Record<string, readonly { readonly value: string; readonly count: number }[]>>;
      readonly evaluatedOn: LocalDate;
    };
  };
  /** One account as a row of the worklist, on a day: what there is to collect, who has it, through when it is put off. */
  'work-item': {
    query: { readonly stream: StreamId; readonly asOf?: LocalDate };
    result: WorkItem;
  };
  /** Whom to pay, where, and with which reference, as the policy in force on a day says it. */
  'payment-instructions': {
    query: { readonly stream: StreamId; readonly asOf?: LocalDate };
    result: PaymentInstructions;
  };
  /** Of one account or of all. `limit` counts customers, `after` is a customerId; totals are always of the whole, not of the page. */
  aging: {
    query: {
      readonly asOf?: LocalDate;
      readonly knownAt?: Instant;
      readonly scheme?: AgingScheme;
      readonly stream?: StreamId;
      readonly after?: string;
      readonly limit?: number;
    };
    result: AgingReport & { readonly next?: string };
  };
}

/** Which rows of the worklist. */
export interface WorklistFilter {
  readonly assignedTo?: string;
  readonly reason?: string;
  readonly bucket?: string;
  readonly currency?: string;
  readonly withPromise?: boolean;
  readonly snoozed?: boolean;
}

/** What a backend can do. `history: 'documents'`: knowledge of the past was not kept. `atomicStreams`: one command may change several streams. */
export interface Capabilities {
  readonly history: 'entries' | 'documents';
  readonly atomicStreams: boolean;
  readonly views: readonly (keyof Views)[];
  readonly commands: readonly string[];
  /** What this caller can have as a file; left out where there are no files here. */
  readonly exports?: readonly ExportName[];
  /** This caller may import files. */
  readonly imports?: true;
  /** This caller may send messages. */
  readonly messages?: true;
}

/** Which streams to watch (left out: all that the caller may see), from which cursor on ('now': from now on). */
export interface WatchQuery {
  readonly streams?: readonly StreamId[];
  readonly after?: string;
}

/** Until when is watched, and who hears of the way to the far side. */
export interface WatchOptions {
  readonly signal: AbortSignal;
  /**
   * Called, where there is a way that can break, with false when it broke and with true when it is open, the first time too. The watch goes on by itself meanwhile; one without such a way
   * never calls it.
   */
  readonly connected?: (isConnected: boolean) => void;
}

/** A stream that moved; the cursor says where to go on. */
export interface StreamChange {
  readonly cursor: string;
  readonly stream: StreamId;
  readonly version: number;
}

/** Who asks. `streams`: all that a customer may see. */
export interface Caller {
  readonly id: string;
  readonly role: 'customer' | 'clerk' | 'collector' | 'manager' | 'director' | 'auditor' | 'system';
  readonly streams?: readonly StreamId[];
}
