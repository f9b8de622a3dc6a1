import type { Store } from '@cartera/backend';
import { isFault, type LocalDate, type Policy } from '@cartera/core';
import type { OpenStore } from '../books/index.js';
import { dayTold, keepDay, openDayQueue, type DayKeeper, type DayQueue } from '../days/index.js';
import { logFailure, observedStore, type Log, type Meters } from '../telemetry/index.js';
import { failure, type Terminal } from '../terminal/index.js';

/** Books whose day is kept. */
export interface KeptBooks {
  /** With its commits counted. */
  readonly store: Store;
  readonly day: DayKeeper;
}

/** How books are kept. */
export interface KeepingParts {
  readonly policies: readonly Policy[];
  readonly asOf: LocalDate | undefined;
  readonly shards: number;
  readonly terminal: Terminal;
  readonly meters: Meters;
  readonly log: Log | undefined;
  /** Without a queue this process would be of no use: its failing is thrown. */
  readonly needsQueue?: true;
}

/** What fails again and again between two shards (a database that is gone) is told once in so long. */
const SILENCE_MILLISECONDS = 60_000;

/**
 * Keeps the day of books: with the queue in their database, shared with other processes; where that cannot be had, by this process alone, which is told.
 *
 * @throws queue.unavailable where it is needed.
 */
export async function keepBooks(books: OpenStore, parts: KeepingParts): Promise<KeptBooks> {
  const { policies, asOf, shards, terminal, meters, log } = parts;
  const store = observedStore(books.store, meters);
  if (books.connections) meters.connections(books.connections);
  const queue = await queueOf(books, parts);
  if (queue) meters.queue(queue.counts);
  const day = await keepDay(store, {
    clock: terminal.clock,
    policies,
    stopped: terminal.stopped,
    shards,
    meters,
    told: dayTold(terminal, log),
    ...(queue && { queue }),
    ...(asOf !== undefined && { businessDate: () => asOf }),
  });
  return { store, day };
}

async function queueOf({ query, tenant, url }: OpenStore, { policies, needsQueue, ...told }: KeepingParts): Promise<DayQueue | undefined> {
  if (!query) return undefined;
  try {
    return await openDayQueue({ tenant, policies, query, failed: sparingly(told), ...(url !== undefined && { url }) });
  } catch (error) {
    if (needsQueue) throw error;
    tell(told, error);
    return undefined;
  }
}

type Told = Pick<KeepingParts, 'terminal' | 'log'>;

function sparingly(told: Told): (error: unknown) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (error) => {
    if (told.terminal.stopped.aborted || Date.now() - last < SILENCE_MILLISECONDS) return;
    last = Date.now();
    tell(told, error);
  };
}

function tell({ terminal, log }: Told, error: unknown): void {
  if (log) logFailure(log, 'queue', error);
  else failure(terminal, isFault(error) ? error : { code: 'queue.unavailable', facts: {} }, 1, error);
}
