import { describe, expect, test } from 'vitest';
import { weigh } from '../bench/weigh.mjs';
import { unbuilt } from './install-packed.js';

interface Budget {
  readonly what: string;
  readonly code: string;
  readonly bytes: number;
  /** For what is loaded later, together. */
  readonly laterBytes?: number;
}

/**
 * What one import may weigh for a page, bundled, minified and gzipped, in bytes: what is loaded at once, and what is loaded when it is first needed. A budget only falls,
 * or CHANGELOG.md says why.
 */
const BUDGETS: readonly Budget[] = [
  { what: 'ageItems alone', code: "export { ageItems } from '@cartera/core';", bytes: 1536 },
  {
    what: 'the HTTP client',
    code: "export { createHttpBackend } from '@cartera/http/client';",
    bytes: 3392,
    laterBytes: 3648, // watch; files
  },
  {
    what: 'the statement element with lit',
    code: "import '@cartera/elements/define/statement';",
    bytes: 27008,
    laterBytes: 25344, // failures; following what moves; promises, why each amount is owed, and their words; how to pay; files; English
  },
  {
    what: 'the promise form with lit',
    code: "import '@cartera/elements/define/promise-form';",
    bytes: 28032,
    laterBytes: 16192, // failures and refusals; following what moves; what is done with promises that were made, the receipt's file too; English
  },
  {
    what: 'the aging element with lit',
    code: "import '@cartera/elements/define/aging';",
    bytes: 22848,
    laterBytes: 10752, // failures; following what moves; files; English
  },
  {
    what: 'the payment form with lit',
    code: "import '@cartera/elements/define/payment-form';",
    bytes: 26112,
    laterBytes: 11392, // failures and refusals; following what moves; English
  },
  {
    what: 'the message form with lit',
    code: "import '@cartera/elements/define/message-form';",
    bytes: 18816,
    laterBytes: 19264, // all that it does, once it is on a page; refusals, of which 8 KB are both languages; following what moves; English
  },
  {
    what: 'the import with lit',
    code: "import '@cartera/elements/define/import';",
    bytes: 15104,
    laterBytes: 60416, // all that it does, once it is on a page; every refusal there is, of which 28 KB are both languages; English
  },
  {
    what: 'the worklist with lit',
    code: "import '@cartera/elements/define/worklist';",
    bytes: 31872, // of which 2.5 KB is that what the account shares with it stands in chunks of its own: 28,333 in one
    laterBytes: 136704, // failures; following what moves; what is done with rows and its words; English; the account with all that it loads
  },
  {
    what: 'the account with lit',
    code: "import '@cartera/elements/define/account';",
    bytes: 30848,
    laterBytes: 108480, // English; following what moves; its forms and its history; the statement, the promise form, the payment form and the message form, each when it is first wanted; files
  },
  {
    what: 'the customer’s side: provider, statement, promise form',
    code: ['provider', 'statement', 'promise-form'].map((name) => `import '@cartera/elements/define/${name}';`).join('\n'),
    bytes: 40128,
    laterBytes: 32896, // of both
  },
  {
    what: 'all elements with lit',
    code: "import '@cartera/elements/define/all';",
    bytes: 86656, // of which the import is 2.6 KB and the message form 3.6 KB: what they do comes once they are on a page
    laterBytes: 129280, // of all
  },
];

describe.skipIf(unbuilt.length > 0)(`size${unbuilt.length > 0 ? ' (skipped: run `npm run build` first)' : ''}`, () => {
  test.each(BUDGETS)('$what: at most $bytes bytes', async ({ what, code, bytes, laterBytes = 0 }) => {
    const { atOnce, later } = await weigh(code);
    console.log(`${what}: ${atOnce} of ${bytes} bytes, later ${later} of ${laterBytes}`);
    expect(atOnce).toBeGreaterThan(100);
    expect(atOnce).toBeLessThanOrEqual(bytes);
    expect(later).toBeLessThanOrEqual(laterBytes);
  });
});
