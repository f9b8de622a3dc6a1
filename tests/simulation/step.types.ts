import type { Command } from '@cartera/core';
import type { StoreFault, WireFault } from '@cartera/testing';

/** Which of the two processes over the same books. */
export type ProcessNumber = 0 | 1;

/** Something asked for: a kind of command, with numbers that choose what it is about, and what goes wrong on its way. */
export interface Ask {
  readonly kind: Command['kind'];
  readonly process: ProcessNumber;
  readonly caller: number;
  readonly account: number;
  readonly pick: number;
  readonly amount: number;
  /** From the business date; below zero it is back-dated. */
  readonly days: number;
  /** One a call of the store, from the first on. */
  readonly storeFaults: readonly StoreFault[];
  readonly wireFault: WireFault;
}

/** One step of a simulated life of the books. Plain data: a list of them, played again, does the same. */
export type Step =
  | { readonly act: 'ask'; readonly ask: Ask }
  | { readonly act: 'ask-dry'; readonly ask: Ask }
  /** Several at once; `turns` says whose call of the store is next. */
  | { readonly act: 'ask-together'; readonly asks: readonly Ask[]; readonly turns: readonly number[] }
  /** Several as an import brings them: decided one after the other, committed at once. */
  | {
      readonly act: 'ask-in-batch';
      readonly asks: readonly Ask[];
      readonly process: ProcessNumber;
      readonly storeFaults: readonly StoreFault[];
    }
  /** An earlier command again, with its key. */
  | { readonly act: 'ask-again'; readonly back: number; readonly process: ProcessNumber; readonly storeFaults: readonly StoreFault[] }
  /** Another command with an earlier key. */
  | { readonly act: 'reuse-key'; readonly back: number; readonly ask: Ask }
  | { readonly act: 'move-clock'; readonly process: ProcessNumber; readonly hours: number }
  /** Days pass, and the day's run comes by, in shards, over both processes. */
  | {
      readonly act: 'run-day';
      readonly days: number;
      readonly shards: number;
      readonly turns: readonly number[];
      readonly storeFaults: readonly StoreFault[];
    }
  | { readonly act: 'restart'; readonly process: ProcessNumber }
  /** Watchers are cut off, and go on from their last cursor. */
  | { readonly act: 'break-watch' }
  | { readonly act: 'check' };
