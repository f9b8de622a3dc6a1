import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { count, ratio, table } from './report.mjs';

export const title = 'Size: what one import costs a page';

const CUSTOMER_SIDE = ['provider', 'statement', 'promise-form'].map((name) => `import '@cartera/elements/define/${name}';`).join('\n');

const IMPORTS = [
  ['lit alone', "export { LitElement, html, css } from 'lit';"],
  ['ageItems', "export { ageItems } from '@cartera/core';"],
  ['the HTTP client', "export { createHttpBackend } from '@cartera/http/client';"],
  ['<cartera-statement>, with lit and both languages', "import '@cartera/elements/define/statement';"],
  ['<cartera-promise-form>, with lit and both languages', "import '@cartera/elements/define/promise-form';"],
  ['the customer’s side: provider, statement, promise form', CUSTOMER_SIDE],
];

/** Bundled, minified and gzipped, beside lit, which every page of components carries. `tests/package` holds the budgets. */
export async function run() {
  const sizes = await Promise.all(IMPORTS.map(async ([what, code]) => [what, await weigh(code)]));
  const lit = sizes[0][1];
  return table(
    ['one import', 'beside lit', 'bytes gzip'],
    sizes.map(([what, bytes]) => [what, ratio(bytes / lit), count(bytes)]),
  );
}

async function weigh(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}
