import { expect, test } from 'vitest';
import { createBackend } from '../create-backend.js';
import { runDay } from '../days/index.js';
import { createMemoryStore } from '../memory/index.js';

const calendar = { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2020-01-01', through: '2035-12-31' };
const backend = createBackend(createMemoryStore(), {
  caller: { id: 'ana', role: 'collector' },
  policies: [],
  references: { calendar },
  clock: () => '2026-03-02T18:00:00Z',
});

test('an empty list is a list', async () => {
  expect(await backend.view('worklist', {})).toEqual({
    rows: [],
    total: 0,
    facets: { assignedTo: [], reason: [], bucket: [], currency: [], withPromise: [], snoozed: [] },
    evaluatedOn: '2026-03-02',
  });
});

test.each([
  ['order', { order: 'mood' }],
  ['filter', { filter: 'luis' }],
  ['filter.mood', { filter: { mood: true } }],
  ['filter.withPromise', { filter: { withPromise: 'true' } }],
  ['filter.bucket', { filter: { bucket: 30 } }],
  ['search', { search: 'x'.repeat(201) }],
  ['search', { search: 7 }],
  ['limit', { limit: 0 }],
  ['limit', { limit: 1001 }],
  ['skip', { skip: -1 }],
  ['asOf', { asOf: '2026-02-30' }],
  ['after', { after: 'nonsense' }],
  ['stream', { stream: 'account/ACME' }],
])('what cannot be asked is refused at %s', async (path, query) => {
  await expect(backend.view('worklist', query as never)).rejects.toMatchObject({ code: 'query.invalid', path });
});

test('a day that is asked gets its own list, whatever the rows hold for; nothing is written by that', async () => {
  const store = createMemoryStore();
  const on = (day: string) =>
    createBackend(store, { caller: { id: 'ana', role: 'clerk' }, policies: [], references: { calendar }, clock: () => `${day}T18:00:00Z` });
  const total = { amount: 10_000, currency: 'MXN' };
  const record = async (itemId: string, dueOn: string) =>
    on('2026-03-02').submit(
      {
        kind: 'record-invoice',
        stream: 'account/A',
        on: '2026-03-02',
        facts: { itemId, total, instalments: [{ number: 1, dueOn, amount: total }] },
      },
      { idempotencyKey: itemId },
    );
  await on('2026-03-02').submit(
    { kind: 'open-account', stream: 'account/A', on: '2026-03-01', facts: { customer: { name: 'A' } } },
    { idempotencyKey: 'o' },
  );
  await record('F-1', '2026-03-10');
  const list = (asOf: string) => on('2026-03-02').view('worklist', { asOf });
  expect(await list('2026-03-02')).toMatchObject({ total: 0, evaluatedOn: '2026-03-02' });
  expect(await list('2026-03-11')).toMatchObject({ total: 1, evaluatedOn: '2026-03-11', rows: [{ toCollect: [total] }] });
  await record('F-2', '2026-03-09');
  expect(await list('2026-03-11')).toMatchObject({ rows: [{ toCollect: [{ amount: 20_000 }], oldestDueOn: '2026-03-09' }] });
  expect(await list('2026-03-10')).toMatchObject({ rows: [{ toCollect: [total] }], evaluatedOn: '2026-03-10' });
  expect(await on('2026-03-20').view('worklist', {})).toMatchObject({ total: 0, evaluatedOn: '2026-03-09' });
  await runDay(store, { on: '2026-03-20', policies: [], references: { calendar }, clock: () => '2026-03-20T18:00:00Z' });
  expect(await on('2026-03-02').view('worklist', {})).toMatchObject({ total: 0, evaluatedOn: '2026-03-02' });
  expect(await on('2026-03-20').view('worklist', {})).toMatchObject({ total: 1, evaluatedOn: '2026-03-20' });
});

test('one account is a row of the list of its own, on any day, and knows at once what was told', async () => {
  const clerk = createBackend(createMemoryStore(), {
    caller: { id: 'ana', role: 'clerk' },
    policies: [],
    references: { calendar },
    clock: () => '2026-03-31T18:00:00Z',
  });
  const stream = 'account/A';
  const total = { amount: 10_000, currency: 'MXN' };
  const facts = { itemId: 'F-1', total, instalments: [{ number: 1, dueOn: '2026-03-30', amount: total }] };
  const all = [
    { kind: 'open-account', facts: { customer: { name: 'La Central' } } },
    { kind: 'record-invoice', facts },
    { kind: 'assign', facts: { to: 'luis' } },
    { kind: 'snooze', facts: { through: '2026-04-02' } },
  ] as const;
  for (const [index, command] of all.entries())
    await clerk.submit({ ...command, stream, on: '2026-03-30' } as never, { idempotencyKey: `k-${index}` });
  expect(await clerk.view('work-item', { stream })).toMatchObject({
    name: 'La Central',
    toCollect: [total],
    oldestDueOn: '2026-03-30',
    assignedTo: 'luis',
    snoozedThrough: '2026-04-02',
    evaluatedOn: '2026-03-31',
  });
  expect(await clerk.view('work-item', { stream, asOf: '2026-03-30' })).toMatchObject({ toCollect: [] });
  await expect(clerk.view('work-item', { stream: 'account/B' })).rejects.toMatchObject({ code: 'stream.unknown' });
  await expect(clerk.view('work-item', {} as never)).rejects.toMatchObject({ code: 'query.invalid', path: 'stream' });
});
