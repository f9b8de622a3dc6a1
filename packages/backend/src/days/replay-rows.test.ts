import type { Policy, StreamId } from '@cartera/core';
import { DEFAULT_POLICY } from '@cartera/core';
import { expect, test } from 'vitest';
import { createBackend } from '../create-backend.js';
import { createMemoryStore } from '../memory/index.js';
import { runDay } from './run-day.js';
import { rowReplay } from './replay-rows.js';

const references = { calendar: { id: 'weekdays', weekend: [6, 7] as const, holidays: [], from: '2020-01-01', through: '2035-12-31' } };
const charging = {
  ...DEFAULT_POLICY,
  id: 'charging',
  publishedAt: '2026-01-01T00:00:00Z',
  interest: { chargeDaysOfMonth: [15] },
} as unknown as Policy;
const stream: StreamId = 'account/A';
const clock = () => '2026-03-15T18:00:00Z';

/** The row that the books have after a day's run, and those that may be. */
async function rowsUnder(policies: readonly Policy[]) {
  const store = createMemoryStore();
  const desk = createBackend(store, {
    policies,
    references,
    caller: { id: 'ana', role: 'clerk' },
    clock,
    businessDate: () => '2026-03-02',
  });
  const total = { amount: 10_000, currency: 'MXN' };
  await desk.submit({ kind: 'open-account', stream, on: '2026-03-02', facts: { customer: { name: 'A' } } }, { idempotencyKey: 'o' });
  const facts = { itemId: 'F', total, instalments: [{ number: 1, dueOn: '2026-03-10', amount: total }] };
  await desk.submit({ kind: 'record-invoice', stream, on: '2026-03-02', facts }, { idempotencyKey: 'i' });
  await runDay(store, { on: '2026-03-15', policies, references, clock });
  const { rows } = (await store.summaries?.page({ asOf: '2026-03-15' })) ?? { rows: [] };
  return { row: rows[0], replayed: await rowReplay({ policies, references, clock })(await store.load(stream), '2026-03-15') };
}

test('a row is one of those that are made anew from the entries, with charging days too', async () => {
  for (const policies of [[], [charging]]) {
    const { row, replayed } = await rowsUnder(policies);
    expect(row).toMatchObject({ evaluatedOn: '2026-03-15', bucket: '1-30' });
    expect(replayed).toContainEqual(row);
  }
});

test('of another day, or other entries, the rows are others', async () => {
  const { row, replayed } = await rowsUnder([]);
  const replay = rowReplay({ policies: [], references, clock });
  const journal = { stream, entries: [] };
  expect((await replay(journal, '2026-03-15')).map(({ points }) => points)).not.toContainEqual(row?.points);
  expect(replayed.map(({ evaluatedOn }) => evaluatedOn)).toEqual(['2026-03-15', '2026-03-15']);
  await expect(replay(journal, 'someday')).rejects.toMatchObject({ code: 'calendar.not_a_day' });
});
