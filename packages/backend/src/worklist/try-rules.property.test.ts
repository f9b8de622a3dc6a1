import { addDays, type WorklistRules } from '@cartera/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBackend } from '../create-backend.js';
import { runDay } from '../days/index.js';
import { createMemoryStore } from '../memory/index.js';
import type { Store } from '../ports/index.js';
import { tryRules } from './try-rules.js';

const calendar = { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2020-01-01', through: '2035-12-31' };
const on = '2026-06-30';
const clock = () => `${on}T18:00:00Z`;
const common = { references: { calendar }, clock };

/** One account for each number of days late, with that much to collect. */
async function books(accounts: readonly (readonly [days: number, amount: number])[]): Promise<Store> {
  const store = createMemoryStore();
  const backend = createBackend(store, { ...common, policies: [], caller: { id: 'ana', role: 'clerk' } });
  for (const [n, [days, amount]] of accounts.entries()) {
    const stream = `account/A${n % 2 === 0 ? n : `ñ${n}`}` as const;
    const [issued, total] = ['2026-01-01', { amount, currency: 'MXN' }];
    await backend.submit({ kind: 'open-account', stream, on: issued, facts: { customer: { name: `A${n}` } } }, { idempotencyKey: `o${n}` });
    const facts = { itemId: 'F', total, instalments: [{ number: 1, dueOn: addDays(on, -days), amount: total }] };
    await backend.submit({ kind: 'record-invoice', stream, on: issued, facts }, { idempotencyKey: `i${n}` });
  }
  return store;
}

const rulesOf = fc
  .record({ late: fc.nat(40), points: fc.integer({ min: -9, max: 9 }), amount: fc.nat(5) })
  .map(({ late, points, amount }): WorklistRules => ({
    reasons: [
      { code: 'days_late', scale: [{ fromDays: late + 1, points }] },
      { code: 'amount', scale: [{ from: { amount, currency: 'MXN' }, points: 3 }] },
      { code: 'no_contact', points: 1, sinceDays: late },
    ],
    exits: [{ code: 'nothing_past_due' }],
  }));

// What is tried is what a day's run would write, and the list would show, once the rules were published.
test('a trial gives the list that the same rules give once they hold', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: 1, max: 6 })), { maxLength: 8 }),
      rulesOf,
      fc.integer({ min: 1, max: 5 }),
      async (accounts, rules, top) => {
        const store = await books(accounts);
        const trial = await tryRules(store, { ...common, on, rules, top, policies: [] });
        const policy = { id: 'new', version: '1', from: '2026-01-01', publishedAt: '2026-01-01T00:00:00Z', worklist: rules } as never;
        const { summaries: _rows, ...bare } = store;
        const fresh = createMemoryStore();
        for await (const { stream } of bare.changes?.() ?? []) {
          const { entries } = await bare.load(stream);
          await fresh.commit([{ stream, entries }], { idempotencyKey: stream, request: stream, at: clock() });
        }
        await runDay(fresh, { ...common, on, policies: [policy] });
        const page = await fresh.summaries?.page({ asOf: on, limit: top });
        expect([trial.total, trial.evaluatedOn]).toEqual([page?.total, on]);
        const told = (rows: typeof trial.rows = []) => rows.map(({ stream, points, because }) => ({ stream, points, because }));
        expect(told(trial.rows)).toEqual(told(page?.rows));
      },
    ),
    { numRuns: 60 },
  );
});

test('nothing is written; rules that nobody knows and a store that cannot say whose accounts it has are refused', async () => {
  const store = await books([[5, 100]]);
  const before = await store.summaries?.page({});
  const rules = { reasons: [], exits: [] };
  await tryRules(store, { ...common, on, rules, top: 5, policies: [] });
  expect(await store.summaries?.page({})).toEqual(before);
  const bad = { reasons: [{ code: 'mood' }], exits: [] };
  await expect(tryRules(store, { ...common, on, rules: bad, top: 5, policies: [] })).rejects.toMatchObject({
    code: 'worklist.reason_unknown',
  });
  const mute = { ...store };
  delete mute.changes;
  await expect(tryRules(mute, { ...common, on, rules, top: 5, policies: [] })).rejects.toMatchObject({ code: 'view.not_available' });
});
