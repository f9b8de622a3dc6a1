import type { RefusalWords } from './messages.types.js';

/** Why an account cannot be shown, in English, by code. */
export const enAccountFailures = {
  'account.unreadable': {
    text: 'The data of the account came incomplete and cannot be shown.',
    remedy: 'Try again. If it happens again, tell whoever runs the system.',
  },
} as const satisfies Readonly<Record<string, RefusalWords>>;
