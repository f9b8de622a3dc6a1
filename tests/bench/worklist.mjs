import { deepEqual, equal } from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { runDay } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import {
  accountColumns,
  accountValues,
  addDays,
  DEFAULT_WORKLIST_RULES,
  policyInForce,
  scoreAccounts,
  situationAt,
  workItem,
} from '@cartera/core';
import { dice, median } from './measure.mjs';
import { ms, table } from './report.mjs';

export const title = 'Worklist: 100,000 accounts in memory';

const ACCOUNTS = 100_000;
const DAY = '2026-06-30';
const NEXT = addDays(DAY, 1);
/** Of a hundred accounts so many have something that falls past due on the next day. */
const CHANGING = 2;
const TURNS = 9;
/** Turns before the clock runs, for what takes milliseconds only: rules are tried again and again. */
const WARM_UP = 30;
const calendar = { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2020-01-01', through: '2035-12-31' };

/** Other rules than those by which the rows were made: amount before age, and nobody below 40,000.00 is worth a call. */
const RULES = {
  reasons: DEFAULT_WORKLIST_RULES.reasons.map((reason) =>
    reason.code === 'days_late' ? { ...reason, when: { minAmount: [{ amount: 4_000_000, currency: 'MXN' }] } } : reason,
  ),
  exits: DEFAULT_WORKLIST_RULES.exits,
};

/** A full evaluation of all accounts, then the next day's run, in which 2 % change (goal: at most 5 % of the full one); what a page of the list costs, and what all accounts are worth by other rules. */
export async function run() {
  const store = await fill();
  const full = await timed(() => day(store, DAY));
  equal(full.result.evaluated, ACCOUNTS);
  const next = await timed(() => day(store, NEXT));
  equal(next.result.evaluated, (ACCOUNTS * CHANGING) / 100);
  const again = await timed(() => day(store, NEXT));
  equal(again.result.evaluated, 0);
  const first = await timed(() => store.summaries.page({ limit: 50 }));
  const [row] = first.result.rows;
  const kept = await several(async () => store.summaries.page({ limit: 50, skip: 40_000 }));
  const moved = await several(async (turn) => {
    await store.summaries.put([{ ...row, points: turn % 2 === 0 ? 1 : 9_999 }]);
    return store.summaries.page({ limit: 50 });
  });
  const found = await several(async (turn) => store.summaries.page({ limit: 50, search: `no ${turn} 99` }));
  const line = (words, time, beside) => [words, ms(time), beside];
  const other = await otherRules(store);
  return table(
    ['what', 'ms', 'of the full evaluation'],
    [
      line('every account evaluated', full.time, '100 %'),
      line(`the next day's run, ${CHANGING} % change`, next.time, share(next.time, full.time)),
      line('the same day again', again.time, share(again.time, full.time)),
      line('top 50 with all counts, the first time', first.time, ''),
      line('50 from row 40,001, no row changed', kept, ''),
      line('one row changed, then the top 50 with all counts', moved, ''),
      line('a new search over all rows', found, ''),
      line('other rules: every account valued by itself, then sorted', other.oneByOne, share(other.oneByOne, full.time)),
      line('other rules: all valued in columns, and the top 50', other.columns, share(other.columns, full.time)),
    ],
  );
}

/** All accounts valued by other rules, one by one and in columns, after a check that both give every account the same points and the list the same first rows. */
async function otherRules(store) {
  const policy = { ...policyInForce([], { on: NEXT }), worklist: RULES };
  const situations = [];
  for (let n = 0; n < ACCOUNTS; n += 1) {
    const situation = situationAt(await store.load(streamOf(n)), { asOf: NEXT, policy, references: { calendar } });
    void situation.position; // folded before the clock runs: both ways start from positions
    situations.push(situation);
  }
  const columns = accountColumns(NEXT, situations.map(accountValues));
  const oneByOne = await timed(() => {
    const items = situations.map(workItem);
    return {
      items,
      top: items
        .filter(({ exit }) => exit === undefined)
        .toSorted(inOrder)
        .slice(0, 50),
    };
  });
  const { items, top } = oneByOne.result;
  const scores = scoreAccounts(columns, RULES, { top: 50 });
  deepEqual(
    Array.from(scores.points),
    items.map(({ points }) => points),
  );
  deepEqual(
    scores.top.map(streamOf),
    top.map(({ stream }) => stream),
  );
  for (let turn = 0; turn < WARM_UP; turn += 1) scoreAccounts(columns, RULES, { top: 50 });
  return { oneByOne: oneByOne.time, columns: await several(() => scoreAccounts(columns, RULES, { top: 50 })) };
}

function inOrder(a, b) {
  const text = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
  const largest = ({ toCollect }) => Math.max(0, ...toCollect.map(({ amount }) => amount));
  return b.points - a.points || text(a.oldestDueOn ?? '~', b.oldestDueOn ?? '~') || largest(b) - largest(a) || text(a.stream, b.stream);
}

function streamOf(n) {
  return `account/C-${String(n).padStart(6, '0')}`;
}

function share(time, full) {
  return `${((100 * time) / full).toFixed(1)} %`;
}

function day(store, on) {
  return runDay(store, { on, policies: [], references: { calendar }, clock: () => `${on}T18:00:00Z` });
}

async function timed(work) {
  const start = performance.now();
  const result = await work();
  return { result, time: performance.now() - start };
}

async function several(work) {
  const times = [];
  for (let turn = 0; turn < TURNS; turn += 1) times.push((await timed(() => work(turn))).time);
  return median(times);
}

/** Accounts with four invoices each: some long past due, some due far away, and of every fifty one that falls due on the day. */
async function fill() {
  const store = createMemoryStore({ salt: () => 'c0ffee' });
  const roll = dice();
  for (let n = 0; n < ACCOUNTS; n += 1) {
    const stream = streamOf(n);
    const late = n % 3 === 0 ? -3 - roll(5) : 65 + roll(10);
    const changes = n % (100 / CHANGING) === 0;
    const entries = [opened(n), invoice(n, 1, late), invoice(n, 2, 70), invoice(n, 3, changes ? 0 : 80), invoice(n, 4, 90)];
    await store.commit([{ stream, entries }], { idempotencyKey: `k-${n}`, request: 'fill', at: '2026-06-29T18:00:00Z' });
  }
  return store;
}

function opened(n) {
  const customer = { name: `Cliente no. ${n} de Guadalajara`, taxId: `XAXX${String(n).padStart(6, '0')}000` };
  return { id: `o-${n}/1`, kind: 'account-opened', v: 1, on: '2026-01-01', by: 'ana', facts: {}, personal: { customer }, postings: [] };
}

function invoice(n, item, dueIn) {
  const [itemId, dueOn, issuedOn] = [`F-${n}-${item}`, addDays(DAY, dueIn), '2026-06-01'];
  const amount = { amount: 10_000 + ((n * 7919 + item * 104_729) % 9_000_000), currency: 'MXN' };
  const facts = { itemId, total: amount, instalments: [{ number: 1, dueOn, amount }] };
  const posting = { itemId, instalment: 1, component: 'principal', amount, issuedOn, dueOn, on: issuedOn };
  return { id: `i-${n}-${item}/1`, kind: 'invoice-recorded', v: 1, on: issuedOn, by: 'ana', facts, postings: [posting] };
}
