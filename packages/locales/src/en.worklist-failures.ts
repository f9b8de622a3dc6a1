import type { RefusalWords } from './messages.types.js';

/** Why a collector's list cannot be shown, in English, by code. */
export const enWorklistFailures = {
  'worklist.unreadable': {
    text: 'The worklist that arrived is incomplete and cannot be shown.',
    remedy: 'Try again. If it happens again, tell whoever runs the system.',
  },
} as const satisfies Readonly<Record<string, RefusalWords>>;
