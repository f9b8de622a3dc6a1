import type { LiveMessages } from './live.types.js';

/** What an element says by itself, in English. */
export const enLive = {
  offline: 'Offline. Last updated: {time}. It will catch up once the connection is back.',
  updated: 'What you see was updated.',
  balance: 'Updated. Now: {balance}.',
  changes: { one: '{n} change · update the order', other: '{n} changes · update the order' },
  changesShort: { one: '{n} change', other: '{n} changes' },
  otherTerms: 'The account changed meanwhile. Read again before you confirm.',
} as const satisfies LiveMessages;
