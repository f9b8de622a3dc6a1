import { enPromiseStanding } from './en.promise-standing.js';
import type { ExplanationMessages } from './explanation.types.js';

/** What stands around explanations, in English. */
export const enExplanation = {
  ...enPromiseStanding,
  why: 'Why',
  differs: 'There were movements after this statement was made. Update it to see where this amount comes from.',
  unknown: 'With the data at hand we cannot explain this amount. Ask whoever looks after your account.',
  update: 'Update',
  promises: 'Promises to pay ({count})',
  holds: 'While it is open we will not call you about: {items}.',
  holdsAll: 'While it is open we will not call you about any document.',
} as const satisfies ExplanationMessages;
