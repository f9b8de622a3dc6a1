import { createBackend } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DayQueue } from './day-queue.js';
import { keepDay, type DayKeeperOptions } from './keep-day.js';
import { OPERATOR, REFERENCES } from '../books/index.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the list follows the business date, minute by minute; a failure is told once and tried again', async () => {
  const store = createMemoryStore();
  let now = '2026-03-31T18:00:00Z';
  const clock = () => now;
  const told: Parameters<DayKeeperOptions['told']>[0][] = [];
  const backend = createBackend(store, { caller: OPERATOR, policies: [], references: REFERENCES, clock });
  const total = { amount: 10_000, currency: 'MXN' };
  const at = { stream: 'account/A', on: '2026-03-01' } as const;
  await backend.submit({ ...at, kind: 'open-account', facts: { customer: { name: 'A' } } }, { idempotencyKey: 'o' });
  const facts = { itemId: 'F-1', total, instalments: [{ number: 1, dueOn: '2026-03-31', amount: total }] };
  await backend.submit({ ...at, kind: 'record-invoice', facts }, { idempotencyKey: 'i' });
  const stopping = new AbortController();
  const day = await keepDay(store, { clock, policies: [], stopped: stopping.signal, told: (what) => void told.push(what) });
  expect(told).toEqual([]);
  now = '2026-04-01T05:00:00Z'; // still 31 March where the books are kept
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told).toEqual([]);
  now = '2026-04-01T18:00:00Z';
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told).toEqual([{ on: '2026-04-01', evaluated: 1, written: 1 }]);
  now = '2026-03-30T18:00:00Z';
  await vi.advanceTimersByTimeAsync(180_000);
  expect(told.slice(1)).toEqual([{ on: '2026-03-30', error: expect.objectContaining({ code: 'run.day_backwards' }) as Error }]);
  await day.end();
  now = '2026-05-01T18:00:00Z';
  await vi.advanceTimersByTimeAsync(180_000);
  expect(told).toHaveLength(2);
});

test('a first day is through when all that was asked for is done, though another process leaves accounts due all the while', async () => {
  const store = createMemoryStore();
  // As it is while a process of yesterday writes: its rows wait for today's run.
  const summaries = store.summaries && { ...store.summaries, due: () => Promise.resolve(['account/A'] as const) };
  const asked: unknown[] = [];
  const queue: DayQueue = {
    ask: async (on, shards) => void asked.push([on, shards]),
    take: async () => undefined,
    hasFailed: () => false,
    counts: async () => ({ queued: 0, active: 0 }),
    close: async () => undefined,
  };
  const stopped = new AbortController().signal;
  const clock = () => '2026-04-01T18:00:00Z';
  const day = await keepDay(
    { ...store, ...(summaries && { summaries }) },
    { clock, policies: [], stopped, told: () => undefined, queue, shards: 4 },
  );
  expect([asked, day.hasRun()]).toEqual([[['2026-04-01', 4]], true]);
  await day.end();
});
