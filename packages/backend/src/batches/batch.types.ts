import type { Command, Instant, Policy, Refusal } from '@cartera/core';
import type { Caller } from '../ports/index.js';
import type { ReferencesSource } from '../submit/index.js';

/** What an import speaks with. */
export interface BatchOptions {
  readonly caller: Caller;
  readonly policies: readonly Policy[];
  readonly references: ReferencesSource;
  readonly clock: () => Instant;
  readonly zone?: string;
  /** When the world learned of it, if that was not now. It may not precede what a stream knows: import.recorded_before_known. */
  readonly recordedAt?: Instant;
  /** Leaves the worklist's rows to the day's run: for imports of history, whose day is not today. Default: written with the entries, where whole journals were loaded. */
  readonly rowsLater?: true;
  /** How many entries of journals are kept for the next batch; default 200,000. */
  readonly entriesKeptMax?: number;
}

/** What became of one command of a batch. 'unchanged': the same id with the same facts was there already. */
export type BatchOutcome =
  | { readonly id: string; readonly status: 'accepted'; readonly entryIds: readonly string[] }
  | { readonly id: string; readonly status: 'unchanged' }
  | { readonly id: string; readonly status: 'refused'; readonly refusal: Refusal };

/** Takes batches one after the other; of two at once the second waits. */
export interface BatchWriter {
  /**
   * Decides commands one after the other, each on what those before it left, and commits all that are accepted at once.
   *
   * @returns One outcome a command, in their order.
   * @throws Rejects with version.conflict when others keep being faster, store.unavailable, store.full.
   */
  readonly submit: (commands: readonly Command[]) => Promise<readonly BatchOutcome[]>;
}
