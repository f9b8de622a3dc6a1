import { deepStrictEqual, equal } from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { openServer } from '@cartera/postgres';
import { emptyDatabase } from '../postgres-server/empty-database.mjs';
import { median } from './measure.mjs';
import { count, ms, ratio, table } from './report.mjs';

const PAGE = 50;
const DEPTH = 800;
const TURNS = 200;
const TURNS_WRITING = 20;
const BATCH = 5000;

/** Pages of a long worklist, by cursor and by jump, with their counts beside them; then after a row was written between two pages. */
export async function pagesOnServer(server, { rows }) {
  const { store, query, close } = await openServer(await emptyDatabase(server), { tenant: 'acme' });
  // Books have entries: their counter of moves tells what was written since.
  const note = { id: 'k/1', kind: 'note-logged', v: 1, on: '2026-03-02', by: 'ana', facts: {}, postings: [] };
  const how = { idempotencyKey: 'k', request: 'r', at: '2026-03-02T18:00:00Z' };
  await store.commit([{ stream: 'account/0', entries: [note] }], how);
  for (let n = 0; n < rows; n += BATCH) await store.summaries.put(Array.from({ length: BATCH }, (_, m) => rowOf(n + m)));
  await query('analyze cartera.summary');
  const page = (asked = {}) => store.summaries.page({ limit: PAGE, ...asked });
  const first = await timed(() => page());
  equal(first.result.total, rows);
  let cursor;
  const walked = [];
  for (let n = 1; n < DEPTH; n += 1) {
    const { next, rows: list } = await page(cursor && { after: cursor });
    walked.push(...list.map(({ stream }) => stream));
    cursor = next;
  }
  const jumpTo = (DEPTH - 1) * PAGE;
  const byCursor = await page({ after: cursor });
  const firstJump = await timed(() => page({ skip: jumpTo }));
  deepStrictEqual(firstJump.result.rows, byCursor.rows);
  equal(new Set(walked).size, jumpTo);
  const deepest = rows - PAGE;
  const sides = {
    top: () => page(),
    deep: () => page({ after: cursor }),
    jump: () => page({ skip: jumpTo }),
    end: () => page({ skip: deepest }),
  };
  const times = await inTurns(sides, TURNS);
  const written = await inTurns(sides, TURNS_WRITING, (turn) => store.summaries.put([{ ...rowOf(turn), points: turn % 7 }]));
  await close();
  const line = (words, { mid, p95 }, beside) => [words, ratio(mid / beside.mid), ms(mid), ms(p95)];
  return table(
    [`a page of ${PAGE} of ${count(rows)} rows, with its counts`, 'beside page 1', 'ms, median', 'p95'],
    [
      line('page 1', times.top, times.top),
      line(`page ${DEPTH} by its cursor`, times.deep, times.top),
      line(`page ${DEPTH} by jump`, times.jump, times.top),
      line('the last page by jump', times.end, times.top),
      line('page 1, a row written before each', written.top, times.top),
      line(`page ${DEPTH} by its cursor, a row written before each`, written.deep, times.top),
      line(`page ${DEPTH} by jump, a row written before each`, written.jump, times.top),
      line('the first page ever, nothing counted yet', { mid: first.time, p95: first.time }, times.top),
      line('the first jump', { mid: firstJump.time, p95: firstJump.time }, times.top),
    ],
  );
}

const rowOf = (n) => ({
  stream: `account/${n}`,
  version: 1,
  customerId: String(n),
  name: `Cliente ${(n * 7919) % 1_000_003}`,
  asOf: '2026-03-02',
  evaluatedOn: '2026-03-02',
  toCollect: [{ amount: (n * 104_729) % 1_000_000, currency: 'MXN' }],
  oldestDueOn: `2026-0${1 + (n % 3)}-10`,
  bucket: ['b1', 'b2', 'b3'][n % 3],
  withPromise: n % 10 === 0,
  searchText: `Cliente ${n}`,
  points: n % 500,
  because: [{ code: 'worklist.days_late', facts: {} }],
});

async function timed(work) {
  const start = performance.now();
  const result = await work();
  return { result, time: performance.now() - start };
}

async function inTurns(sides, turns, before = async () => {}) {
  const times = Object.fromEntries(Object.keys(sides).map((name) => [name, []]));
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [name, work] of Object.entries(sides)) {
      await before(turn);
      times[name].push((await timed(work)).time);
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => [
      name,
      { mid: median(all), p95: all.toSorted((a, b) => a - b)[Math.floor(all.length * 0.95)] },
    ]),
  );
}
