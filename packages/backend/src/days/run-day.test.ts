import { DEFAULT_POLICY } from '@cartera/core';
import { expect, test } from 'vitest';
import { createBackend } from '../create-backend.js';
import { createMemoryStore } from '../memory/index.js';
import type { Backend, Store, Summaries } from '../ports/index.js';
import { runDay } from './run-day.js';
import type { RunDayOptions } from './run-day.types.js';
import { isOfShard } from './shard.js';

const calendar = { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2020-01-01', through: '2035-12-31' };
const rules = { policies: [], references: { calendar } };
const on = '2026-03-02';
const at = (day: string): RunDayOptions => ({ ...rules, on: day, clock: () => `${day}T18:00:00Z` });
const backendOn = (store: Store, day: string): Backend =>
  createBackend(store, { ...rules, caller: { id: 'ana', role: 'clerk' }, clock: () => `${day}T18:00:00Z` });

/** Accounts A0, A1 …, each with 100.00 due on 2026-03-10. */
async function books(count = 3): Promise<Store> {
  const store = createMemoryStore();
  const backend = backendOn(store, on);
  for (let n = 0; n < count; n += 1) {
    const stream = `account/A${n}` as const;
    const total = { amount: 10_000, currency: 'MXN' };
    await backend.submit({ kind: 'open-account', stream, on, facts: { customer: { name: `A${n}` } } }, { idempotencyKey: `o-${n}` });
    const facts = { itemId: `F-${n}`, total, instalments: [{ number: 1, dueOn: '2026-03-10', amount: total }] };
    await backend.submit({ kind: 'record-invoice', stream, on, facts }, { idempotencyKey: `i-${n}` });
  }
  return store;
}

test('what is due is evaluated, once; the list says for which day it is true', async () => {
  const store = await books();
  const list = () => backendOn(store, '2026-03-11').view('worklist', {});
  expect(await list()).toMatchObject({ total: 0, evaluatedOn: '2026-03-10' });
  expect(await runDay(store, at('2026-03-10'))).toEqual({ evaluated: 0, written: 0 });
  expect(await runDay(store, at('2026-03-11'))).toEqual({ evaluated: 3, written: 3 });
  expect(await list()).toMatchObject({ total: 3, evaluatedOn: '2026-03-11', rows: [{ bucket: '1-30' }, {}, {}] });
  expect(await runDay(store, at('2026-03-11'))).toEqual({ evaluated: 0, written: 0 });
});

test('a policy that comes to books with rows reaches every one of them, once, on its day', async () => {
  const store = await books();
  await runDay(store, at('2026-03-11'));
  const buckets = [{ fromDays: 1, throughDays: null }];
  const policy = {
    ...DEFAULT_POLICY,
    id: 'house',
    from: '2026-03-13',
    publishedAt: '2026-03-12T00:00:00Z',
    aging: { basis: 'due', buckets },
  } as const;
  const under = (day: string): RunDayOptions => ({ ...at(day), policies: [policy] });
  expect(await runDay(store, under('2026-03-12'))).toEqual({ evaluated: 0, written: 0 });
  expect(await runDay(store, under('2026-03-13'))).toEqual({ evaluated: 3, written: 3 });
  expect(await runDay(store, under('2026-03-13'))).toEqual({ evaluated: 0, written: 0 });
  expect((await backendOn(store, '2026-03-13').view('worklist', {})).rows).toMatchObject([
    { bucket: '1+', policy: 'house@1' },
    { bucket: '1+' },
    { bucket: '1+' },
  ]);
});

test('an overlay that comes later, or another version below one, reaches the accounts too', async () => {
  const store = await books(1);
  const stream = 'account/N';
  await backendOn(store, on).submit(
    { kind: 'open-account', stream, on, facts: { customer: { name: 'N' }, segment: 'north' } },
    { idempotencyKey: 'north' },
  );
  const base = { ...DEFAULT_POLICY, id: 'base' };
  await runDay(store, { ...at(on), policies: [base] });
  const north = { ...DEFAULT_POLICY, id: 'north', appliesTo: { segment: 'north' }, publishedAt: '2026-03-02T10:00:00Z' };
  expect(await runDay(store, { ...at(on), policies: [base, north] })).toEqual({ evaluated: 2, written: 2 });
  expect(await runDay(store, { ...at(on), policies: [base, north] })).toEqual({ evaluated: 0, written: 0 });
  expect(await backendOn(store, on).view('work-item', { stream, asOf: on })).toMatchObject({ policy: 'default@1' }); // another's policies, the view's own
  const next = { ...base, version: '2', publishedAt: '2026-03-02T11:00:00Z' };
  expect(await runDay(store, { ...at(on), policies: [base, next, north] })).toEqual({ evaluated: 2, written: 2 });
});

test('two runs of one day at once write the same rows', async () => {
  const store = await books();
  const reports = await Promise.all([runDay(store, at('2026-03-11')), runDay(store, at('2026-03-11'))]);
  expect(reports.map(({ evaluated }) => evaluated)).toEqual([3, 3]);
  expect(await runDay(store, at('2026-03-11'))).toEqual({ evaluated: 0, written: 0 });
});

test('a run that was killed half-way is gone on with by the next; an abort stops it', async () => {
  const store = await books(4);
  const summaries = store.summaries as Summaries;
  const put = async (items: Parameters<Summaries['put']>[0]) => {
    await summaries.put(items.slice(0, 1));
    throw new Error('the machine is gone');
  };
  const dying: Store = { ...store, summaries: { ...summaries, put } };
  await expect(runDay(dying, at('2026-03-11'))).rejects.toMatchObject({ code: 'store.unavailable' });
  await expect(runDay(store, { ...at('2026-03-11'), signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'backend.aborted' });
  expect(await runDay(store, at('2026-03-11'))).toEqual({ evaluated: 3, written: 3 });
  expect(await runDay(store, at('2026-03-12'))).toEqual({ evaluated: 0, written: 0 });
});

test('books that were filled before there was a worklist get their rows', async () => {
  const old = await books();
  const store = createMemoryStore();
  for (const stream of ['account/A0', 'account/A1', 'account/A2'] as const) {
    const { entries } = await old.load(stream);
    await store.commit([{ stream, entries }], { idempotencyKey: stream, request: stream, at: `${on}T18:00:00Z` });
  }
  expect((await backendOn(store, on).view('worklist', {})).total).toBe(0);
  expect(await runDay(store, at('2026-03-20'))).toEqual({ evaluated: 3, written: 3 });
  expect((await backendOn(store, '2026-03-20').view('worklist', {})).total).toBe(3);
});

test('a payment after the day’s run takes the account off the list at once', async () => {
  const store = await books();
  await runDay(store, at('2026-03-11'));
  const facts = { paymentId: 'P-1', amount: { amount: 10_000, currency: 'MXN' }, method: 'transfer', apply: 'by-policy' } as const;
  await backendOn(store, '2026-03-11').submit(
    { kind: 'record-payment', stream: 'account/A1', on: '2026-03-11', facts },
    { idempotencyKey: 'p' },
  );
  const { rows, total } = await backendOn(store, '2026-03-11').view('worklist', { order: 'name' });
  expect([total, rows.map(({ customerId }) => customerId)]).toEqual([2, ['A0', 'A2']]);
});

test('each account is of one shard, the same for ever', () => {
  const shardOf = (stream: `account/${string}`) => [0, 1, 2, 3].filter((index) => isOfShard(stream, { index, of: 4 }));
  expect(['ACME', 'B', 'Ñandú', '0042'].map((id) => shardOf(`account/${id}`))).toMatchInlineSnapshot(`
    [
      [
        3,
      ],
      [
        1,
      ],
      [
        1,
      ],
      [
        3,
      ],
    ]
  `);
});

test.each([
  ['calendar.not_a_day', { on: '2026-02-30' }],
  ['run.shard_invalid', { shard: { index: 2, of: 2 } }],
  ['run.shard_invalid', { shard: { index: 0, of: 1.5 } }],
  ['run.day_backwards', { on: '2026-03-01' }],
  ['worklist.reason_unknown', { policies: [{ worklist: { reasons: [{ code: 'mood' }], exits: [] } }] as never }],
])('%s', async (code, other) => {
  await expect(runDay(await books(1), { ...at(on), ...other })).rejects.toMatchObject({ code });
});

test('a store that keeps no rows has no day’s run, and no worklist', async () => {
  const { summaries: _none, ...store } = await books(1);
  await expect(runDay(store, at(on))).rejects.toMatchObject({ code: 'run.no_worklist' });
  const backend = backendOn(store, on);
  await expect(backend.view('worklist', {})).rejects.toMatchObject({ code: 'view.not_available' });
  expect((await backend.capabilities()).views).not.toContain('worklist');
});

test('a policy whose valuation names an unknown reason is refused before anything is asked', () => {
  const policies = [{ worklist: { reasons: [], exits: [{ code: 'gone' }] } }] as never;
  const make = () =>
    createBackend(createMemoryStore(), { ...rules, policies, caller: { id: 'ana', role: 'clerk' }, clock: () => `${on}T18:00:00Z` });
  expect(make).toThrow(expect.objectContaining({ code: 'worklist.reason_unknown', path: 'policies[0].worklist.exits[0].code' }));
});

test('charging days that are none are refused before anything is asked', async () => {
  const policies = [{ from: on, interest: { chargeDaysOfMonth: [15, 32] } }] as never;
  await expect(runDay(await books(1), { ...at(on), policies })).rejects.toMatchObject({
    code: 'interest.charge_days_invalid',
    path: 'policies[0].interest.chargeDaysOfMonth[1]',
  });
});
