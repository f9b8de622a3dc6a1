import { createHash } from 'node:crypto';
import type { Shard } from '@cartera/backend';
import { fault, isFault, type LocalDate, type Policy } from '@cartera/core';
import type { RunSql } from '@cartera/postgres';
import { PgBoss, type ConstructorOptions, type Job, type JobResult } from 'pg-boss';
import type { QueueCounts } from '../telemetry/index.js';
import type { ShardWork } from './shard-work.types.js';

/** The shards of days that are to be run, shared by all processes on one database. */
export interface DayQueue {
  /** Asks for a day, in so many shards. A shard that is asked for already, or is worked on, is not asked for twice. */
  readonly ask: (on: LocalDate, shards: number) => Promise<void>;
  /** Takes shards from now on, one at a time. `signal` aborts when the shard was given to another, because this process was silent for too long. */
  readonly take: (run: (work: ShardWork, signal: AbortSignal) => Promise<void>) => Promise<void>;
  /** Whether the last shard that was taken here failed. */
  readonly hasFailed: () => boolean;
  readonly counts: () => Promise<QueueCounts>;
  /** Takes no more, and waits for the shard under way. */
  readonly close: () => Promise<void>;
}

/** Where the queue lives, and whose days are in it. */
export interface DayQueueOptions {
  readonly tenant: string;
  readonly policies: readonly Policy[];
  /** The address of a server's database; left out, `query` reaches an embedded one that this process has for itself. */
  readonly url?: string;
  readonly query: RunSql;
  /** Told what failed between two shards: the queue tries again by itself. */
  readonly failed: (error: unknown) => void;
}

/** A schema of its own: `create` on the database makes it, once; afterwards its owner needs nothing more. */
const SCHEMA = 'pgboss';
/** A process that is silent for so long has lost its shard: it was killed, or cut off. */
const SILENT_SECONDS_MAX = 15;
const HEARTBEAT_SECONDS = 5;
/** How often it is looked for silent ones; a process alone in its database has none. */
const LOOK_SECONDS = 5;
const LOOK_ALONE_SECONDS = 3600;
/** How often a process that is idle asks for a shard. */
const POLL_SECONDS = 1;
const POLL_ALONE_SECONDS = 60;
/** A shard that fails is tried again after 1 s, 2 s, 4 s … a minute. After the last time the next tick asks for it anew, if it is still due. */
const RETRIES = 8;
const RETRY_SECONDS_MAX = 60;
const SHARD_HOURS_MAX = 4;
const KEPT_SECONDS = 3600;
const STOP_MILLISECONDS = 20_000;
const DIGEST_LENGTH = 24;
const COUNTS = `select count(*) filter (where state < 'active') as queued, count(*) filter (where state = 'active') as active from ${SCHEMA}.job where name = $1`;

/**
 * Opens the queue of a tenant's days under its policies: processes that were given other policies have another queue, so that nobody charges by rules that are not the asker's.
 *
 * @throws queue.unavailable: its schema is not there and may not be made, or the database is gone.
 */
export async function openDayQueue({ tenant, policies, url, query, failed }: DayQueueOptions): Promise<DayQueue> {
  const name = `day-${createHash('sha256')
    .update(JSON.stringify([tenant, policies]))
    .digest('hex')
    .slice(0, DIGEST_LENGTH)}`;
  const boss = new PgBoss(url === undefined ? alone(query) : shared(url));
  boss.on('error', failed);
  try {
    await boss.start();
    await boss.createQueue(name, {
      policy: 'exclusive',
      heartbeatSeconds: SILENT_SECONDS_MAX,
      expireInSeconds: SHARD_HOURS_MAX * 3600,
      retryLimit: RETRIES,
      retryDelay: 1,
      retryBackoff: true,
      retryDelayMax: RETRY_SECONDS_MAX,
      deleteAfterSeconds: KEPT_SECONDS,
    });
    // What a process left that had the folder before is nobody's; what is due the store knows.
    if (url === undefined) await boss.deleteAllJobs(name);
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => undefined);
    throw Object.assign(fault('queue.unavailable'), { cause: error });
  }
  return dayQueueOver(boss, { name, pollSeconds: url === undefined ? POLL_ALONE_SECONDS : POLL_SECONDS });
}

function dayQueueOver(boss: PgBoss, { name, pollSeconds }: { readonly name: string; readonly pollSeconds: number }): DayQueue {
  let hasFailed = false;
  let worker: string | undefined;
  const wake = () => worker !== undefined && boss.notifyWorker(worker);
  return {
    hasFailed: () => hasFailed,
    async ask(on, of) {
      const shards = Array.from({ length: of }, (_, index): Shard => ({ index, of }));
      for (const shard of shards) await boss.send(name, { on, shard }, { singletonKey: `${on}/${shard.index}/${of}` });
      wake();
    },
    async take(run) {
      const options = { pollingIntervalSeconds: pollSeconds, heartbeatRefreshSeconds: HEARTBEAT_SECONDS, perJobResults: true } as const;
      worker = await boss.work(name, options, async (jobs: Job<ShardWork>[]) => {
        const results = await Promise.all(jobs.map(async ({ id, data, signal }) => resultOf(id, run(data, signal))));
        hasFailed = results.some(({ status }) => status === 'failed');
        wake();
        return results;
      });
    },
    counts: async () => countsIn(boss, name),
    close: async () => boss.stop({ graceful: true, timeout: STOP_MILLISECONDS }),
  };
}

/** Asked of the jobs themselves: the library's own numbers may be a minute old. */
async function countsIn(boss: PgBoss, name: string): Promise<QueueCounts> {
  const { rows } = await boss.getDb().executeSql(COUNTS, [name]);
  const [{ queued, active } = { queued: 0, active: 0 }] = rows as readonly Record<keyof QueueCounts, unknown>[];
  return { queued: Number(queued), active: Number(active) };
}

/** The shape of what is the same for all: no schedules, no history, nothing mended that a database's owner looks after. */
const COMMON: ConstructorOptions = { schema: SCHEMA, schedule: false, reindex: false, monitorVacuum: false };

function shared(url: string): ConstructorOptions {
  const looks = { superviseIntervalSeconds: LOOK_SECONDS, monitorIntervalSeconds: LOOK_SECONDS };
  return { ...COMMON, ...looks, connectionString: url, max: 2, application_name: 'cartera-queue' };
}

/** An embedded database has one session: the queue's statements go through the store's own connection, in their turn. */
function alone(query: RunSql): ConstructorOptions {
  const looks = { superviseIntervalSeconds: LOOK_ALONE_SECONDS, monitorIntervalSeconds: LOOK_ALONE_SECONDS };
  const rare = { flowIntervalSeconds: LOOK_ALONE_SECONDS, bamIntervalSeconds: LOOK_ALONE_SECONDS };
  return {
    ...COMMON,
    ...looks,
    ...rare,
    backend: 'pglite',
    db: { executeSql: async (text, values) => ({ rows: [...(await query(text, values)).rows] }) },
  };
}

/** Failed is tried again. What is kept of it in the queue is its code: a message may quote what is in the books. */
async function resultOf(id: string, running: Promise<void>): Promise<JobResult> {
  return running.then(
    () => ({ id, status: 'completed' as const }),
    (error: unknown) => ({ id, status: 'failed' as const, output: { code: isFault(error) ? error.code : 'cartera.failed' } }),
  );
}
