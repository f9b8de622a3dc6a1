import { runDay, type DayReport, type Store } from '@cartera/backend';
import { dayInZone, type Instant, type LocalDate, type Policy } from '@cartera/core';
import { REFERENCES } from './references.js';

/** Where the books are kept. */
const BOOKS_ZONE = 'America/Mexico_City';
/** How often it is looked whether the business date changed, or an import left accounts to be evaluated. */
const TICK_MILLISECONDS = 60_000;

/** What keeps the worklist at the business date. */
export interface DayKeeperOptions {
  readonly clock: () => Instant;
  /** Default: core's default policy. */
  readonly policies?: readonly Policy[];
  /** Default: the clock's day in Mexico City. */
  readonly businessDate?: () => LocalDate;
  readonly stopped: AbortSignal;
  /** Told what a run that found something did, and the error of one that failed; a failure is told once until a run succeeds. */
  readonly told: (what: { readonly on: LocalDate } & (DayReport | { readonly error: unknown })) => void;
}

/** Until it ends. */
export interface DayKeeper {
  /** Waits for a run under way. */
  readonly end: () => Promise<void>;
}

/** The business date where the books are kept. */
export function businessDay({ clock, businessDate }: Pick<DayKeeperOptions, 'clock' | 'businessDate'>): LocalDate {
  return businessDate ? businessDate() : dayInZone(clock(), BOOKS_ZONE);
}

/**
 * Runs the day now, then whenever the business date changed or accounts wait to be evaluated. A run that fails stops nothing: the next tick tries again.
 */
export async function keepDay(store: Store, options: DayKeeperOptions): Promise<DayKeeper> {
  const { clock, policies = [], stopped, told } = options;
  let failed = false;
  const tick = async () => {
    const on = businessDay(options);
    try {
      const report = await runDay(store, { on, policies, references: REFERENCES, clock, signal: stopped });
      failed = false;
      if (report.evaluated > 0) told({ on, ...report });
    } catch (error) {
      if (!failed && !stopped.aborted) told({ on, error });
      failed = true;
    }
  };
  await tick();
  let turn = Promise.resolve();
  const timer = setInterval(() => {
    turn = turn.then(tick);
  }, TICK_MILLISECONDS);
  timer.unref();
  return {
    end: async () => {
      clearInterval(timer);
      await turn;
    },
  };
}
