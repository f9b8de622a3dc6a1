import type { RefusalWords } from './messages.types.js';

/** Why an aging cannot be shown, in English, by code. */
export const enAgingFailures = {
  'aging.scheme_invalid': {
    text: 'The aging buckets are not valid: they must be in order, without gaps or overlaps, and the last without end.',
    remedy: 'Begin each bucket the day after the one before, and leave the last open.',
  },
  'aging.unreadable': {
    text: 'The aging that arrived is incomplete and cannot be shown.',
    remedy: 'Try again. If it happens again, tell whoever runs the system.',
  },
} as const satisfies Readonly<Record<string, RefusalWords>>;
