import type { Backend, Caller, Store } from '@cartera/backend';
import type { Instant } from '@cartera/core';

/** What a case says of what it finds; a runner brings its own. */
export interface CaseAssert {
  /** Deeply equal, absent members absent. */
  readonly equal: (actual: unknown, expected: unknown) => void;
  readonly ok: (value: unknown) => void;
  /** Rejects with an Error that carries this code, facts, and where one is given this path. */
  readonly rejects: (work: Promise<unknown>, code: string, path?: string) => Promise<void>;
}

/** What a store case is given. */
export interface StoreCaseContext {
  /** A new, empty store; two of them share nothing. */
  readonly createStore: () => Promise<Store>;
  readonly assert: CaseAssert;
}

/**
 * What a store may lack, and say so: `batches`, `changes`, `onMove` and `summaries` are left out, `atomicStreams: false`, `history: 'documents'`. A runner over such a
 * store leaves out the cases that need it, by `lackedBy`, and says which.
 */
export type StoreNeed = 'atomicStreams' | 'batches' | 'changes' | 'history' | 'onMove' | 'summaries';

/** One thing a store has to do. Plain data, so that any runner can drive it. */
export interface StoreCase {
  readonly name: string;
  /** What the case is about or cannot do without; absent: every store has to. */
  readonly needs?: readonly StoreNeed[];
  readonly run: (context: StoreCaseContext) => Promise<void>;
}

/**
 * What a backend case is given: new, empty books.
 *
 * What a case prepares is submitted under keys that begin with `seed/`: `open-account`, and `record-invoice` of one instalment. Books that take
 * no such commands, because a host's own system records accounts and invoices, put them into the host's tables at these keys.
 */
export interface BackendCaseContext {
  /** A backend over these books that speaks for a caller; without one, for a clerk called 'ana'. */
  readonly backendFor: (caller?: Caller) => Backend;
  /** Sets the clock of these books; it begins at 2026-03-02T18:00:00Z. The books are kept in Mexico City. */
  readonly setNow: (now: Instant) => void;
  readonly assert: CaseAssert;
}

/** One thing a backend has to do, whatever lies between it and the books. */
export interface BackendCase {
  readonly name: string;
  /** What the case is about: left out over a store that tells no `changes`. */
  readonly needs?: readonly Extract<StoreNeed, 'changes'>[];
  readonly run: (context: BackendCaseContext) => Promise<void>;
}
