import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ELEMENTS_VERSION } from './registration/index.js';

// Vitest runs on Node: there is no DOM here, as on a server.
test('every entry can be imported where there is no DOM', async () => {
  expect(globalThis).not.toHaveProperty('document');
  const { CarteraProvider, CarteraStatement } = await import('./index.js');
  expect([typeof CarteraProvider, typeof CarteraStatement]).toEqual(['function', 'function']);
  await expect(import('./define/all.js')).resolves.toBeDefined();
});

test('the version is that of package.json', async () => {
  const manifest = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string };
  expect(ELEMENTS_VERSION).toBe(manifest.version);
});
