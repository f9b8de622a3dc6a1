import { deepFreeze } from '../assert/index.js';
import type { WorklistRules } from './worklist-rules.types.js';

/** Steps of an amount in one currency, in its minor units. */
const steps = (currency: string, amounts: readonly number[]) =>
  amounts.map((amount, index) => ({ from: { amount, currency }, points: (index + 1) * 10 }));

/**
 * How accounts are valued where no policy says: broken promises first (1000), then a day agreed with the customer (500), then age (100 to 400), then
 * amount (10 to 60 of 100), then what else speaks for a call. No sum of lesser reasons reaches the next greater one, but for a day agreed beside age.
 */
export const DEFAULT_WORKLIST_RULES: WorklistRules = deepFreeze<WorklistRules>({
  reasons: [
    { code: 'broken_promise', points: 1000 },
    { code: 'follow_up_due', points: 500 },
    {
      code: 'days_late',
      scale: [
        { fromDays: 1, points: 100 },
        { fromDays: 31, points: 200 },
        { fromDays: 61, points: 300 },
        { fromDays: 91, points: 400 },
      ],
    },
    {
      code: 'amount',
      scale: [
        ...steps('MXN', [100_000, 1_000_000, 5_000_000, 10_000_000, 50_000_000, 100_000_000]),
        ...steps('USD', [5_000, 50_000, 250_000, 500_000, 2_500_000, 5_000_000]),
      ],
    },
    { code: 'returned_payment', points: 5, withinDays: 30 },
    { code: 'no_contact', points: 3, sinceDays: 30 },
  ],
  exits: [
    { code: 'nothing_past_due' },
    { code: 'snoozed', listed: true },
    { code: 'all_held', listed: true },
    { code: 'promised', listed: true },
  ],
});
