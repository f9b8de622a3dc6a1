import { performance } from 'node:perf_hooks';
import { runDay, type Store } from '@cartera/backend';
import { isFault, type Instant, type Policy } from '@cartera/core';
import { REFERENCES } from '../books/index.js';
import type { Meters } from '../telemetry/index.js';
import type { ShardWork, ToldDay } from './shard-work.types.js';

/** By which rules days are run, and who is told. */
export interface ShardRunnerOptions {
  readonly clock: () => Instant;
  readonly policies: readonly Policy[];
  /** Told what a run that found something did, and the error of one that failed; a failure is told once until a run succeeds. */
  readonly told: (what: ToldDay) => void;
  readonly meters?: Meters;
}

/** Runs shares of days, and tells of them. */
export interface ShardRunner {
  /** @throws What the run failed with, told already; not for a list that is ahead, which no repeat would change. */
  readonly run: (work: ShardWork, signal: AbortSignal) => Promise<void>;
  /** Tells of something that failed beside a run, under the same rule. */
  readonly failed: (work: ShardWork, error: unknown) => void;
}

/** Runs shares of days over a store. A run that is stopped is not told: another goes on with it. */
export function shardRunner(store: Store, { clock, policies, told, meters }: ShardRunnerOptions): ShardRunner {
  let hasFailed = false;
  const failed = (work: ShardWork, error: unknown) => {
    if (!hasFailed) told({ ...work, error });
    hasFailed = true;
  };
  return {
    failed,
    async run(work, signal) {
      const start = performance.now();
      const seconds = () => (performance.now() - start) / 1000;
      try {
        const report = await runDay(store, { ...work, policies, references: REFERENCES, clock, signal });
        meters?.dayRun('done', seconds());
        hasFailed = false;
        if (report.evaluated > 0) told({ ...work, ...report });
      } catch (error) {
        if (signal.aborted) throw error;
        meters?.dayRun('failed', seconds());
        failed(work, error);
        if (!isFault(error) || error.code !== 'run.day_backwards') throw error;
      }
    },
  };
}
