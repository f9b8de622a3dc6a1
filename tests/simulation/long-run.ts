import type { Store } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { openServer } from '@cartera/postgres';
import { openEmbedded } from '@cartera/postgres/pglite';
import { PGlite } from '@electric-sql/pglite';
import { countedSalt } from './counted-salt.js';
import { simulate, type Simulated } from './simulate.js';

/** What is run by hand. */
export interface LongRun {
  readonly seed: number;
  readonly life: number;
  readonly steps?: number;
  readonly lives?: number;
  readonly store: 'memory' | 'pglite' | 'postgres';
}

const TOLD_EVERY_MS = 10_000;

/** Runs as long as it is asked to, says how far it is, and what it found; returns the exit status. */
export async function longRun({ seed, life, steps = Infinity, lives = Infinity, store }: LongRun): Promise<number> {
  const books = await booksOn(store);
  const began = performance.now();
  let next = began + TOLD_EVERY_MS;
  const told = (done: Simulated): void => {
    if (performance.now() < next) return;
    next = performance.now() + TOLD_EVERY_MS;
    console.log(
      `${done.steps} steps, ${done.lives} lives, ${Math.round(done.steps / ((performance.now() - began) / 1000))} steps a second`,
    );
  };
  try {
    const done = await simulate({
      seed,
      steps,
      lives,
      life,
      openBooks: books.open,
      told,
      ...(store === 'postgres' && { atWill: true as const }),
    });
    for (const [what, times] of [...done.tally].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`${String(times).padStart(9)}  ${what}`);
    console.log(`\n${done.steps} steps in ${done.lives} lives from seed ${seed}: every law holds.`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    await books.close();
  }
}

interface Books {
  readonly open: () => Promise<Store>;
  readonly close: () => Promise<void>;
}

async function booksOn(store: LongRun['store']): Promise<Books> {
  if (store === 'memory') return { open: async () => createMemoryStore({ salt: countedSalt() }), close: () => Promise.resolve() };
  let tenants = 0;
  if (store === 'pglite') {
    const pglite = await PGlite.create();
    const open = async () => (await openEmbedded(pglite, { tenant: `life-${(tenants += 1)}`, salt: countedSalt() })).store;
    return { open, close: () => pglite.close() };
  }
  const { startPostgres } = await import('../postgres-server/start-postgres.mjs');
  const server = await startPostgres();
  const opened: Awaited<ReturnType<typeof openServer>>[] = [];
  const closeAll = async () => {
    for (const each of opened.splice(0)) await each.close();
  };
  return {
    async open() {
      await closeAll();
      const books = await openServer(server.url, { tenant: `life-${(tenants += 1)}` });
      opened.push(books);
      return books.store;
    },
    async close() {
      await closeAll();
      await server.stop();
    },
  };
}
