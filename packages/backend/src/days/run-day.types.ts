import type { Entry, Instant, LocalDate, Policy, StreamId } from '@cartera/core';
import type { ReferencesSource } from '../submit/index.js';
import type { Shard } from './shard.js';

/** For which day, by which rules. */
export interface RunDayOptions {
  readonly on: LocalDate;
  /** [] is core's default policy. */
  readonly policies: readonly Policy[];
  readonly references: ReferencesSource;
  readonly clock: () => Instant;
  /** One of several that share the accounts; together they take each once. */
  readonly shard?: Shard;
  readonly signal?: AbortSignal;
  /** Told of each account that the run charged, or was refused to charge, as it happens: a report of whom. */
  readonly told?: (account: DayAccount) => void;
}

/** What a run did to one account that leaves the house: the entries it wrote, or the code it was refused with. */
export type DayAccount = { readonly stream: StreamId } & ({ readonly entries: readonly Entry[] } | { readonly refused: string });

/** What a run did. What is not there is none. */
export interface DayReport {
  /** Accounts that were due and looked at. */
  readonly evaluated: number;
  /** Rows written, those beside a consequence too. */
  readonly written: number;
  /** Entries that the run wrote, by kind: what it did that leaves the house. Of two runs at once both count what either wrote. */
  readonly consequences?: Readonly<Record<string, number>>;
  /** Accounts whose consequence was refused, by code; they wait for the next charging day, or for a command. */
  readonly refused?: Readonly<Record<string, number>>;
  /** Accounts that others wrote into all the while; still due, for the next run. */
  readonly left?: number;
}
