// `node docs/recipes/make-samples.mjs` writes the sample files beside their recipes. The same bytes each time: a test compares them with those that are committed.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { aspelLikeFiles } from './aspel-like/sample.mjs';
import { contpaqiLikeFiles } from './contpaqi-like/sample.mjs';
import { erpnextFiles } from './erpnext/sample.mjs';
import { odooAgedReceivableFiles } from './odoo-aged-receivable/sample.mjs';
import { odooFiles } from './odoo/sample.mjs';
import { sapLikeFiles } from './sap-like/sample.mjs';

/** Every sample file by its place in this folder. */
export async function sampleFiles() {
  const all = {
    'aspel-like': await aspelLikeFiles(),
    'contpaqi-like': await contpaqiLikeFiles(),
    erpnext: await erpnextFiles(),
    odoo: odooFiles(),
    'odoo-aged-receivable': await odooAgedReceivableFiles(),
    'sap-like': sapLikeFiles(),
  };
  return Object.entries(all).flatMap(([system, files]) =>
    Object.entries(files).map(([name, bytes]) => ({ path: `${system}/${name}`, bytes })),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const { path, bytes } of await sampleFiles()) await writeFile(new URL(path, import.meta.url), bytes);
