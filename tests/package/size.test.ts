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
    bytes: 2816,
    laterBytes: 2560, // watch
  },
  {
    what: 'the statement element with lit',
    code: "import '@cartera/elements/define/statement';",
    bytes: 26112,
    laterBytes: 19328, // failures; following what moves; promises, why each amount is owed, and their words; English
  },
  {
    what: 'the promise form with lit',
    code: "import '@cartera/elements/define/promise-form';",
    bytes: 27904,
    laterBytes: 14208, // failures and refusals; following what moves; what is done with promises that were made; English
  },
  {
    what: 'the aging element with lit',
    code: "import '@cartera/elements/define/aging';",
    bytes: 22144,
    laterBytes: 8192, // failures; following what moves; English
  },
  {
    what: 'the payment form with lit',
    code: "import '@cartera/elements/define/payment-form';",
    bytes: 26112,
    laterBytes: 11392, // failures and refusals; following what moves; English
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
    bytes: 31232, // of which 2.5 KB is that what the account shares with it stands in chunks of its own: 28,333 in one
    laterBytes: 112640, // failures; following what moves; what is done with rows and its words; English; the account with all that it loads
  },
  {
    what: 'the account with lit',
    code: "import '@cartera/elements/define/account';",
    bytes: 29824,
    laterBytes: 84992, // English; following what moves; its forms and its history; the statement, the promise form and the payment form, each when it is first wanted
  },
  {
    what: 'the customer’s side: provider, statement, promise form',
    code: ['provider', 'statement', 'promise-form'].map((name) => `import '@cartera/elements/define/${name}';`).join('\n'),
    bytes: 39168,
    laterBytes: 25984, // of both
  },
  {
    what: 'all elements with lit',
    code: "import '@cartera/elements/define/all';",
    bytes: 81920, // of which the import is 2.6 KB: what it does comes once it is on a page
    laterBytes: 112640, // of all
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
