import { deepStrictEqual } from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { createBackend } from '@cartera/backend';
import { createHandler } from '@cartera/http/handler';
import { openServer } from '@cartera/postgres';
import { emptyDatabase } from '../postgres-server/empty-database.mjs';
import { startPostgres } from '../postgres-server/start-postgres.mjs';
import { dice, median } from './measure.mjs';
import { ms, table } from './report.mjs';

export const title = 'Watch: what open watchers cost a commit';

const WATCHERS = 200;
const ACCOUNTS = 20;
const COMMITS = 100;
const ROUNDS = 15;
const WARM_UP = 3;
const SETTLE_MS = 300;
const DAY = '2026-03-31';
const calendar = { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2020-01-01', through: '2035-12-31' };

/**
 * Notes on accounts of a PostgreSQL server, one after the other, with nobody watching and with 200 who watch through the handler, all in this one process (goal: at most 10 % more). The
 * watchers' own reading of what they are told is in the time, too. At the end each was told the last version of every account.
 */
export async function run() {
  const server = await startPostgres({ fsync: true });
  const database = await openServer(await emptyDatabase(server.url), { tenant: 'cartera' });
  try {
    const sides = { alone: desk(database.storeOf('alone')), watched: desk(database.storeOf('watched')) };
    for (const side of Object.values(sides)) await side.open();
    const watchers = await Promise.all(Array.from({ length: WATCHERS }, () => watch(sides.watched.backend)));
    const times = await inTurns(sides);
    await allTold(watchers, sides.watched.backend);
    for (const watcher of watchers) await watcher.leave();
    const more = (name) => `${Math.round(100 * (times[name] / times.alone - 1))} %`;
    return table(
      ['one note on an account, PostgreSQL', 'more than with nobody', 'ms, mean of 100, median of rounds'],
      [
        ['nobody watches', '', ms(times.alone)],
        [`${WATCHERS} watch`, more('watched'), ms(times.watched)],
      ],
    );
  } finally {
    await database.close();
    await server.stop();
  }
}

/** Who writes: one command after the other, on accounts as the dice fall. */
function desk(store) {
  const backend = createBackend(store, {
    caller: { id: 'ana', role: 'clerk' },
    policies: [],
    references: { calendar },
    clock: () => `${DAY}T18:00:00Z`,
  });
  const roll = dice();
  let keys = 0;
  const submit = async (command) => {
    keys += 1;
    const outcome = await backend.submit({ ...command, on: DAY }, { idempotencyKey: `k-${keys}` });
    if (!outcome.ok) throw new Error(outcome.refusal.code);
  };
  return {
    backend,
    async open() {
      for (let n = 0; n < ACCOUNTS; n += 1)
        await submit({ kind: 'open-account', stream: `account/${n}`, facts: { customer: { name: `${n}` } } });
    },
    note: () => submit({ kind: 'log-note', stream: `account/${roll(ACCOUNTS)}`, facts: { text: 'Llamar.' } }),
  };
}

/** One who watches through the handler, from the beginning, and keeps the last version of each stream. */
async function watch(backend) {
  const handler = createHandler(() => backend);
  const response = await handler(new Request('http://books.example/api/watch'));
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const versions = new Map();
  const reading = (async () => {
    for (let read = await reader.read(); !read.done; read = await reader.read())
      for (const [, data] of read.value.matchAll(/^data: (.*)$/gm)) {
        const { stream, version } = JSON.parse(data);
        versions.set(stream, version);
      }
  })();
  return {
    versions,
    async leave() {
      await reader.cancel();
      await reading;
    },
  };
}

/** By turns, so that what else the machine does hits both alike; of each turn the mean, because watchers are told of several commits at once. */
async function inTurns(sides) {
  const times = Object.fromEntries(Object.keys(sides).map((name) => [name, []]));
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const order = round % 2 ? Object.keys(sides) : Object.keys(sides).toReversed();
    for (const name of order) {
      const start = performance.now();
      for (let n = 0; n < COMMITS; n += 1) await sides[name].note();
      if (round >= 0) times[name].push((performance.now() - start) / COMMITS);
      await settle();
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

async function allTold(watchers, backend) {
  await settle();
  const expected = [];
  for (let n = 0; n < ACCOUNTS; n += 1) {
    const stream = `account/${n}`;
    const { entries } = await backend.view('journal', { stream, limit: 1000 });
    expected.push([stream, entries.at(-1).seq]);
  }
  for (const { versions } of watchers) deepStrictEqual(Object.fromEntries(versions), Object.fromEntries(expected));
}

function settle() {
  return new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
}
