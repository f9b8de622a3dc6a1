import type { PromiseStandingMessages } from './promise-standing.types.js';

/** Words of what was promised and paid, in English. */
export const enPromiseStanding = {
  promise: 'Promise of {day}',
  receipt: 'Receipt {id}',
  promisedFor: 'Promised for {day}',
  paid: 'Paid',
} as const satisfies PromiseStandingMessages;
