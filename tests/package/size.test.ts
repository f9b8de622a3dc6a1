import { describe, expect, test } from 'vitest';
import { weigh } from '../bench/weigh.mjs';
import { unbuilt } from './install-packed.js';

interface Budget {
  readonly what: string;
  readonly code: string;
  readonly bytes: number;
  /** For what elements show with, fetched once they are on a page, together. */
  readonly faceBytes?: number;
  /** For what is loaded later, together. */
  readonly laterBytes?: number;
}

/**
 * What one import may weigh for a page, bundled, minified and gzipped, in bytes: what is loaded at once, what elements show with, fetched beside their data, and what is loaded when
 * it is first needed. A budget only falls, or CHANGELOG.md says why.
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
    bytes: 19584,
    faceBytes: 10176,
    laterBytes: 25664, // failures; following what moves; promises, why each amount is owed, and their words; how to pay; files; English
  },
  {
    what: 'a statement and its face in one load, with lit',
    code: "import '@cartera/elements/whole/statement';",
    bytes: 29312,
    faceBytes: 256,
    laterBytes: 25792,
  },
  {
    what: 'the promise form with lit',
    code: "import '@cartera/elements/define/promise-form';",
    bytes: 18688,
    faceBytes: 12672,
    laterBytes: 16384, // failures and refusals; following what moves; what is done with promises that were made, the receipt's file too; English
  },
  {
    what: 'the aging element with lit',
    code: "import '@cartera/elements/define/aging';",
    bytes: 17536,
    faceBytes: 7936,
    laterBytes: 10944, // failures; following what moves; files; English
  },
  {
    what: 'the payment form with lit',
    code: "import '@cartera/elements/define/payment-form';",
    bytes: 17344,
    faceBytes: 12352,
    laterBytes: 11648, // failures and refusals; following what moves; English
  },
  {
    what: 'the message form with lit',
    code: "import '@cartera/elements/define/message-form';",
    bytes: 17472,
    faceBytes: 9792,
    laterBytes: 12416, // refusals, of which 8 KB are both languages; following what moves; English
  },
  {
    what: 'the import with lit',
    code: "import '@cartera/elements/define/import';",
    bytes: 12672,
    faceBytes: 27072,
    laterBytes: 38784, // every refusal there is, of which 28 KB are both languages; English
  },
  {
    what: 'the worklist with lit',
    code: "import '@cartera/elements/define/worklist';",
    bytes: 19840,
    faceBytes: 16192,
    laterBytes: 141952, // failures; following what moves; what is done with rows and its words; English; the account with all that it loads
  },
  {
    what: 'the account with lit',
    code: "import '@cartera/elements/define/account';",
    bytes: 19392,
    faceBytes: 14400,
    laterBytes: 111744, // English; following what moves; its forms and its history; the statement, the promise form, the payment form and the message form, each when it is first wanted; files
  },
  {
    what: 'the customer’s side: provider, statement, promise form',
    code: ['provider', 'statement', 'promise-form'].map((name) => `import '@cartera/elements/define/${name}';`).join('\n'),
    bytes: 23424,
    faceBytes: 21952,
    laterBytes: 33280, // of both
  },
  {
    what: 'all elements with lit',
    code: "import '@cartera/elements/define/all';",
    bytes: 40256,
    faceBytes: 89472,
    laterBytes: 104640, // of all
  },
];

describe.skipIf(unbuilt.length > 0)(`size${unbuilt.length > 0 ? ' (skipped: run `npm run build` first)' : ''}`, () => {
  test.each(BUDGETS)('$what: at most $bytes bytes', async ({ what, code, bytes, faceBytes = 0, laterBytes = 0 }) => {
    const { atOnce, face, later } = await weigh(code);
    console.log(`${what}: ${atOnce} of ${bytes} bytes, shown with ${face} of ${faceBytes}, later ${later} of ${laterBytes}`);
    expect(atOnce).toBeGreaterThan(100);
    expect(atOnce).toBeLessThanOrEqual(bytes);
    expect(face).toBeLessThanOrEqual(faceBytes);
    expect(later).toBeLessThanOrEqual(laterBytes);
  });
});
