import { count, ratio, table } from './report.mjs';
import { weigh } from './weigh.mjs';

export const title = 'Size: what one import costs a page';

const CUSTOMER_SIDE = ['provider', 'statement', 'promise-form'].map((name) => `import '@cartera/elements/define/${name}';`).join('\n');

/** What is weighed, the code of it, and the bytes that it is to stay within, where that was said. */
const IMPORTS = [
  ['lit alone', "export { LitElement, html, css } from 'lit';"],
  ['ageItems', "export { ageItems } from '@cartera/core';"],
  ['the HTTP client', "export { createHttpBackend } from '@cartera/http/client';", 6 * 1024],
  ['<cartera-statement>, with lit', "import '@cartera/elements/define/statement';", 20 * 1024],
  ['<cartera-statement> and its face in one load, with lit', "import '@cartera/elements/whole/statement';"],
  ['<cartera-payment-form>, with lit', "import '@cartera/elements/define/payment-form';"],
  ['<cartera-aging>, with lit', "import '@cartera/elements/define/aging';"],
  ['<cartera-message-form>, with lit', "import '@cartera/elements/define/message-form';"],
  ['<cartera-import>, with lit', "import '@cartera/elements/define/import';"],
  ['<cartera-worklist>, with lit', "import '@cartera/elements/define/worklist';", 28 * 1024],
  ['<cartera-account>, with lit', "import '@cartera/elements/define/account';"],
  ['<cartera-promise-form>, with lit', "import '@cartera/elements/define/promise-form';"],
  ['the customer’s side: provider, statement, promise form', CUSTOMER_SIDE, 30 * 1024],
  ['all elements, with lit', "import '@cartera/elements/define/all';", 60 * 1024],
];

/**
 * At once, beside lit, which every page of components carries; what is shown with, fetched beside the data once the element is on a page; later: what only an act or a failure needs,
 * and English. `tests/package` holds the budgets.
 */
export async function run() {
  const sizes = await Promise.all(IMPORTS.map(async ([what, code, goal]) => [what, await weigh(code), goal]));
  const [, lit] = sizes[0];
  return table(
    ['one import', 'beside lit', 'bytes gzip at once', 'goal, at most', 'shown with', 'when first needed'],
    sizes.map(([what, { atOnce, face, later }, goal]) => [
      what,
      ratio(atOnce / lit.atOnce),
      count(atOnce),
      goal ? count(goal) : '',
      count(face),
      count(later),
    ]),
  );
}
