import { setTimeout } from 'node:timers/promises';
import { dayState, type Store } from '@cartera/backend';
import { dayInZone, fault, type LocalDate } from '@cartera/core';
import { BOOKS_ZONE } from '../books/index.js';
import type { DayQueue } from './day-queue.js';
import { shardRunner, type ShardRunner, type ShardRunnerOptions } from './shard-runner.js';

/** How often it is looked whether the business date changed, or an import left accounts to be evaluated. */
const TICK_MILLISECONDS = 60_000;
/** How often it is looked whether others are through with the first day. */
const LOOK_MILLISECONDS = 250;

/** What keeps the worklist at the business date. */
export interface DayKeeperOptions extends ShardRunnerOptions {
  /** Default: the clock's day in Mexico City. */
  readonly businessDate?: () => LocalDate;
  readonly stopped: AbortSignal;
  /** Through it the day's shards are shared with other processes; left out, this one runs the day whole. */
  readonly queue?: DayQueue;
  /** Into how many shards a day is cut. Default 1. */
  readonly shards?: number;
}

/** Until it ends. */
export interface DayKeeper {
  /** Whether the business date's run is through, as far as this process knows. */
  readonly hasRun: () => boolean;
  /** Waits for a run under way. */
  readonly end: () => Promise<void>;
}

/** The business date where the books are kept. */
export function businessDay({ clock, businessDate }: Pick<DayKeeperOptions, 'clock' | 'businessDate'>): LocalDate {
  return businessDate ? businessDate() : dayInZone(clock(), BOOKS_ZONE);
}

/**
 * Runs the day now, then whenever the business date changed or accounts wait to be evaluated. A run that fails stops nothing: the next tick tries again.
 *
 * With a queue the day is asked for, once whatever the number of those that ask, and its shards are run by whoever is free, this process among them. Comes back when the
 * first day is through, by whomever, or this process failed at it.
 */
export async function keepDay(store: Store, options: DayKeeperOptions): Promise<DayKeeper> {
  const runner = shardRunner(store, options);
  const through = { on: '', asked: '' };
  const tick = options.queue
    ? await sharing(store, { ...options, queue: options.queue, runner, through })
    : async () => runWhole({ ...options, runner, through });
  await tick();
  if (options.queue) await firstDay(store, { ...options, queue: options.queue }, through);
  let turn = Promise.resolve();
  const timer = setInterval(() => {
    turn = turn.then(tick);
  }, TICK_MILLISECONDS);
  timer.unref();
  return {
    hasRun: () => through.on >= businessDay(options),
    end: async () => {
      clearInterval(timer);
      await turn;
      await options.queue?.close();
    },
  };
}

interface Keeping extends DayKeeperOptions {
  readonly runner: ShardRunner;
  /** The latest day that is through, and the latest that the queue was asked for; '' before the first; both change. */
  readonly through: { on: string; asked: string };
}

async function runWhole(keeping: Keeping): Promise<void> {
  const { runner, stopped, through } = keeping;
  const on = businessDay(keeping);
  await runner.run({ on }, stopped).then(
    () => (through.on = on),
    () => undefined,
  );
}

/** Takes shards from the queue from now on; gives what a tick does: asks for the day where something is due. */
async function sharing(store: Store, keeping: Keeping & { readonly queue: DayQueue }): Promise<() => Promise<void>> {
  const { queue, runner, shards = 1, stopped, through } = keeping;
  const look = async (on: LocalDate) => {
    const state = await dayState(store, { ...keeping, on });
    if (state === 'ahead') runner.failed({ on }, fault('run.day_backwards', {}, 'on'));
    if (state !== 'due' && on > through.on) through.on = on;
    return state;
  };
  await queue.take(async (work, signal) => {
    await runner.run(work, AbortSignal.any([signal, stopped]));
    await look(work.on);
  });
  return async () => {
    const on = businessDay(keeping);
    try {
      if ((await look(on)) !== 'due') return;
      await queue.ask(on, shards);
      through.asked = on;
    } catch (error) {
      if (!stopped.aborted) runner.failed({ on }, error);
    }
  };
}

/**
 * Waits until the first day is through: nothing is due, or all that was asked for is done. Another process, whose clock is a day behind, may leave accounts due all the while: they
 * wait for the next tick. Until something failed here, or until it is stopped, too.
 */
async function firstDay(
  store: Store,
  options: DayKeeperOptions & { readonly queue: DayQueue },
  through: Keeping['through'],
): Promise<void> {
  const on = businessDay(options);
  while (through.on < on && !options.stopped.aborted && !options.queue.hasFailed()) {
    if (through.asked >= on && (await isIdle(options.queue))) through.on = on;
    else if ((await dayState(store, { ...options, on })) !== 'due') through.on = on;
    else await setTimeout(LOOK_MILLISECONDS);
  }
}

async function isIdle(queue: DayQueue): Promise<boolean> {
  const { queued, active } = await queue.counts();
  return queued + active === 0;
}
