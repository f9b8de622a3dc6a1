import type { Command, Entry, InstalmentState, Journal } from '@cartera/core';

/** What an account has of a document on the day of a list. */
export interface ListedItem {
  readonly itemId: string;
  /** What recorded it by that day and stands: one invoice, or a balance and what later lists stated more of it. */
  readonly recorded: readonly Entry[];
  /** Payments that lists gave rise to by that day and that stand, in their order: neither voided nor returned. */
  readonly derived: readonly Entry[];
  /** As of that day. */
  readonly instalments: readonly InstalmentState[];
  /** A list of a later day spoke of it, or recorded it. */
  readonly isKnownLater: boolean;
}

/** An account as it is compared with a list: what it has of the documents of the list's source. */
export interface ListedAccount {
  readonly journal: Journal;
  readonly items: ReadonlyMap<string, ListedItem>;
}

/**
 * What becomes of a row of a list. `follow`: commands by which the books say what the list says; `correct`: the document is not what the books have, and is recorded anew;
 * `report`: it differs, and nothing is written.
 */
export type BalancePlan =
  | { readonly do: 'nothing' | 'report' }
  | { readonly do: 'follow'; readonly commands: readonly Command[]; readonly differs: boolean }
  | { readonly do: 'correct' };
