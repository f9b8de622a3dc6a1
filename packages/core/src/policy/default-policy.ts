import { deepFreeze } from '../assert/index.js';
import { COMPONENTS } from '../journal/index.js';
import type { Policy } from './policy.types.js';

/**
 * What holds where no policy was published: payments go to the oldest due day first, in their own currency, components in their order,
 * surplus unapplied; promises run up to 60 days ahead, any share, no tolerance; aging by due day, 1–30, 31–60, 61–90, 91 and more.
 */
export const DEFAULT_POLICY: Policy = deepFreeze<Policy>({
  id: 'default',
  version: '1',
  from: '0001-01-01',
  publishedAt: '0001-01-01T00:00:00Z',
  aging: {
    basis: 'due',
    buckets: [
      { fromDays: 1, throughDays: 30 },
      { fromDays: 31, throughDays: 60 },
      { fromDays: 61, throughDays: 90 },
      { fromDays: 91, throughDays: null },
    ],
  },
  allocation: {
    order: {
      passes: [{ due: ['past-due', 'due-today', 'in-advance'], components: COMPONENTS, by: 'instalment', direction: 'oldest-first' }],
      surplus: 'unapplied',
    },
    onBackdated: 'keep',
  },
  promise: { toleranceDays: 0, credits: 'any-payment', horizonDays: 60, minimumShare: '0' },
});
