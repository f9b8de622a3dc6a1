import { addDays } from '@cartera/core';
import { openServer } from '@cartera/postgres';
import { setTimeout as wait } from 'node:timers/promises';
import { dice } from '../bench/measure.mjs';
import { startPostgres } from '../postgres-server/start-postgres.mjs';
import { judge, lostOf } from './judge.mjs';
import { openAccounts, overServers, startLoad } from './load.mjs';
import { cartera, serveBooks } from './serve-books.mjs';
import { startWatchers } from './watchers.mjs';

const FIRST_DAY = '2026-03-02';
const KILLS_A_DAY = 5;
/** What dies together: the n-th server, or the database. */
const VICTIMS = [['a'], ['b'], ['database'], ['database'], ['a', 'b'], ['a', 'database'], ['a', 'b', 'database']];

/**
 * Two servers on one PostgreSQL with fsync on; clients and watchers at both; at random moments a server, the database or all of them are killed and started again.
 *
 * @param {object} how
 * @param {number} how.kills
 * @param {number} how.seed
 * @param {number} [how.clients]
 * @param {number} [how.restMs] Between two commands of one client, at most.
 * @param {(line: string) => void} [how.told]
 * @returns What was killed how often, what was asked, and what is wrong.
 */
export async function killServers({ kills, seed, clients = 4, restMs = 0, told = () => undefined }) {
  const draw = dice(seed);
  const postgres = await startPostgres({ fsync: true });
  const [a, b] = [await serveBooks({ database: postgres.url }), await serveBooks({ database: postgres.url })];
  const servers = { a, b };
  let day = FIRST_DAY;
  let ended = [];
  try {
    await a.start(day);
    await b.start(day);
    const books = await openServer(postgres.url);
    ended.push(books.close);
    const apis = [a.api, b.api];
    const sent = await openAccounts(overServers(apis), day);
    const load = startLoad({ apis, clients, seed, today: () => day, restMs });
    const watchers = startWatchers(apis, 2);
    ended = [() => load.end(), () => watchers.end(), ...ended];
    const killed = {};
    const wrong = [];
    for (let n = 1; n <= kills; n += 1) {
      await load.answered(5 + draw(40));
      await wait(draw(40));
      const victims = VICTIMS[draw(VICTIMS.length)];
      await Promise.all(victims.map((victim) => (victim === 'database' ? postgres.kill() : servers[victim].kill())));
      killed[victims.join(' + ')] = (killed[victims.join(' + ')] ?? 0) + 1;
      if (n % KILLS_A_DAY === 0) day = addDays(day, 1);
      await wait(draw(200));
      // The servers may be there before the database is.
      await Promise.all(victims.map((victim) => (victim === 'database' ? postgres.restart() : servers[victim].start(day))));
      const lost = await lostOf(books.store, load.sent.values());
      if (lost.length > 0) wrong.push(`after kill ${n} (${victims.join(' + ')}): lost ${lost.join()}`);
      told(`kill ${n} of ${kills}: ${victims.join(' + ')}; ${load.sent.size} commands sent`);
    }
    await load.end();
    const all = [...sent, ...load.sent.values()];
    const verdict = await judge({ store: books.store, backend: overServers(apis), sent: all });
    const versions = new Map();
    for await (const { stream, version } of books.store.changes()) versions.set(stream, version);
    wrong.push(...verdict.wrong, ...(await watchers.missedOf(versions)), ...(await unverified(postgres.url)));
    return { killed, ...verdict.counts, wrong };
  } finally {
    for (const end of ended) await end().catch((error) => told(String(error)));
    await Promise.all([a.stop(), b.stop()]);
    await postgres.stop();
  }
}

/** `cartera verify`: chains, postings, positions, rows against a replay. */
async function unverified(database) {
  const { code, out, err } = await cartera(['verify'], { DATABASE_URL: database });
  return code === 0 ? [] : [`cartera verify: ${out} ${err}`];
}
