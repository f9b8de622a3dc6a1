import { expect, test } from 'vitest';
import { createBackend } from '../create-backend.js';
import { createMemoryStore } from '../memory/index.js';
import { dayState } from './day-state.js';
import { runDay } from './run-day.js';

const calendar = { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2020-01-01', through: '2035-12-31' } as const;
const options = { policies: [], references: { calendar }, clock: () => '2026-03-01T18:00:00Z' } as const;

test('due until the day is run, done after it, ahead for a day before it', async () => {
  const store = createMemoryStore();
  const backend = createBackend(store, { caller: { id: 'ana', role: 'clerk' }, ...options });
  expect(await dayState(store, { ...options, on: '2026-04-01' })).toBe('done');
  const at = { stream: 'account/A', on: '2026-03-01' } as const;
  await backend.submit({ ...at, kind: 'open-account', facts: { customer: { name: 'A' } } }, { idempotencyKey: 'o' });
  const total = { amount: 10_000, currency: 'MXN' };
  const facts = { itemId: 'F-1', total, instalments: [{ number: 1, dueOn: '2026-03-31', amount: total }] };
  await backend.submit({ ...at, kind: 'record-invoice', facts }, { idempotencyKey: 'i' });
  expect(await dayState(store, { ...options, on: '2026-03-31' })).toBe('done');
  expect(await dayState(store, { ...options, on: '2026-04-01' })).toBe('due');
  await runDay(store, { ...options, on: '2026-04-01' });
  expect(await dayState(store, { ...options, on: '2026-04-01' })).toBe('done');
  expect(await dayState(store, { ...options, on: '2026-03-31' })).toBe('ahead');
});

test('a store without rows has no day', async () => {
  const { summaries: _none, ...store } = createMemoryStore();
  await expect(dayState(store, { ...options, on: '2026-04-01' })).rejects.toMatchObject({ code: 'run.no_worklist' });
});
