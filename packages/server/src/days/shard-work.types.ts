import type { DayReport, Shard } from '@cartera/backend';
import type { LocalDate } from '@cartera/core';

/** A day's run over one share of the accounts; without a shard over all. */
export interface ShardWork {
  readonly on: LocalDate;
  readonly shard?: Shard;
}

/** What a run did, or why it did not. */
export type ToldDay = ShardWork & (DayReport | { readonly error: unknown });
