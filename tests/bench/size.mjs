import { count, ratio, table } from './report.mjs';
import { weigh } from './weigh.mjs';

export const title = 'Size: what one import costs a page';

const CUSTOMER_SIDE = ['provider', 'statement', 'promise-form'].map((name) => `import '@cartera/elements/define/${name}';`).join('\n');

const IMPORTS = [
  ['lit alone', "export { LitElement, html, css } from 'lit';"],
  ['ageItems', "export { ageItems } from '@cartera/core';"],
  ['the HTTP client', "export { createHttpBackend } from '@cartera/http/client';"],
  ['<cartera-statement>, with lit', "import '@cartera/elements/define/statement';"],
  ['<cartera-payment-form>, with lit', "import '@cartera/elements/define/payment-form';"],
  ['<cartera-aging>, with lit', "import '@cartera/elements/define/aging';"],
  ['<cartera-worklist>, with lit', "import '@cartera/elements/define/worklist';"],
  ['<cartera-account>, with lit', "import '@cartera/elements/define/account';"],
  ['<cartera-promise-form>, with lit', "import '@cartera/elements/define/promise-form';"],
  ['the customer’s side: provider, statement, promise form', CUSTOMER_SIDE],
];

/** At once, beside lit, which every page of components carries; later: what only an act or a failure needs, and English. `tests/package` holds the budgets. */
export async function run() {
  const sizes = await Promise.all(IMPORTS.map(async ([what, code]) => [what, await weigh(code)]));
  const [, lit] = sizes[0];
  return table(
    ['one import', 'beside lit', 'bytes gzip at once', 'when first needed'],
    sizes.map(([what, { atOnce, later }]) => [what, ratio(atOnce / lit.atOnce), count(atOnce), count(later)]),
  );
}
