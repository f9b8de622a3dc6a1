import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { jsxTypes } from './jsx-types.mjs';
import { makeManifest } from './make-manifest.mjs';
import { vueTypes } from './vue-types.mjs';

/**
 * Each made file with its text, in its last shape. They are committed; a test fails when one is stale.
 *
 * @returns {Promise<[path: string, text: string][]>}
 */
export async function madeFiles() {
  const manifest = makeManifest();
  return Promise.all([
    shaped('custom-elements.json', JSON.stringify(manifest, null, 2)),
    shaped('src/jsx/index.ts', jsxTypes(manifest)),
    shaped('src/vue/index.ts', vueTypes(manifest)),
  ]);
}

async function shaped(name, text) {
  const path = fileURLToPath(new URL(`../${name}`, import.meta.url));
  return [path, await format(text, { ...(await resolveConfig(path)), filepath: path })];
}
