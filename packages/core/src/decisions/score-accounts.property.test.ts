import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../calendar/index.js';
import { DEFAULT_POLICY } from '../policy/index.js';
import {
  accountColumns,
  accountValues,
  scoreAccounts,
  workItem,
  type WorklistConditions,
  type WorklistReason,
  type WorklistRules,
} from '../worklist/index.js';
import { steps, tellSteps } from './random-story.fixture.js';
import { situationAt } from './situation-at.js';

const calendar = { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2020-01-01', through: '2035-12-31' };

const points = fc.integer({ min: -50, max: 50 });
const days = fc.integer({ min: 0, max: 60 });
const money = fc.record({ amount: fc.integer({ min: 0, max: 120_000 }), currency: fc.constantFrom('MXN', 'USD') });
const when: fc.Arbitrary<WorklistConditions> = fc.record(
  { minDaysLate: days, minAmount: fc.array(money, { maxLength: 2 }) },
  { requiredKeys: [] },
);
const scale = fc.array(fc.record({ fromDays: fc.integer({ min: 1, max: 60 }), points }), { maxLength: 4 });
const reason: fc.Arbitrary<WorklistReason> = fc.oneof(
  fc.record({ code: fc.constantFrom('broken_promise' as const, 'follow_up_due' as const), points, when }),
  fc.record({ code: fc.constant('returned_payment' as const), points, withinDays: days, when }),
  fc.record({ code: fc.constant('no_contact' as const), points, sinceDays: days, when }),
  fc.record({ code: fc.constant('days_late' as const), scale, when }),
  fc.record({ code: fc.constant('amount' as const), scale: fc.array(fc.record({ from: money, points }), { maxLength: 4 }), when }),
);
const exitCode = fc.constantFrom('nothing_past_due' as const, 'all_held' as const, 'promised' as const, 'snoozed' as const);
const exit = fc.oneof(fc.record({ code: exitCode, when }), fc.record({ code: exitCode, when, listed: fc.constant(true as const) }));
const rulesOf: fc.Arbitrary<WorklistRules> = fc.record({
  reasons: fc.array(reason, { maxLength: 6 }),
  exits: fc.array(exit, { maxLength: 4 }),
});

// Whatever the rules, valuing all accounts in columns gives each one what its work item says, and the first of the list in its order.
test('columns are worth what work items say', () => {
  fc.assert(
    fc.property(
      fc.array(steps(16), { minLength: 1, maxLength: 6 }),
      rulesOf,
      fc.integer({ min: 20, max: 200 }),
      fc.nat(7),
      (stories, worklist, day, most) => {
        const asOf = addDays('2026-01-05', day);
        const policy = { ...DEFAULT_POLICY, worklist };
        const situations = stories.map((list) => situationAt(tellSteps(list).journal, { asOf, policy, references: { calendar } }));
        const items = situations.map(workItem);
        const scores = scoreAccounts(accountColumns(asOf, situations.map(accountValues)), worklist, { top: most });
        expect([...scores.points].map((worth) => worth || 0)).toEqual(items.map((item) => item.points || 0));
        expect([...scores.listed]).toEqual(items.map((item) => (item.exit === undefined ? 1 : 0)));
        const listed = items.map((item, row) => ({ ...item, row })).filter((item) => item.exit === undefined);
        const largest = ({ toCollect }: (typeof listed)[number]) => Math.max(0, ...toCollect.map(({ amount }) => amount));
        const inOrder = listed.toSorted(
          (a, b) => b.points - a.points || compare(a.oldestDueOn ?? '~', b.oldestDueOn ?? '~') || largest(b) - largest(a) || a.row - b.row,
        );
        expect([scores.total, scores.top]).toEqual([listed.length, inOrder.slice(0, most).map(({ row }) => row)]);
      },
    ),
    { numRuns: 300 },
  );
});

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
