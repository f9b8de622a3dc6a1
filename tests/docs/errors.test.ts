import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../architecture/read-sources.js';
import { errorsPage, wordedCodes } from './errors-page.js';

const { worded, unworded, gone } = wordedCodes();
const file = join(ROOT, 'docs/errors.md');

describe('the page of errors', () => {
  test('has words for every code that is raised', () => {
    expect(unworded, 'codes without words in packages/locales (or tests/docs/more-words.ts)').toEqual([]);
  });

  test('keeps no words for a code that is gone', () => {
    expect(gone).toEqual([]);
  });

  // Made: `npm run test:unit -- tests/docs/errors -u` writes it anew.
  test('is what the sources and their words make', async () => {
    const page = await format(errorsPage(worded), { ...(await resolveConfig(file)), parser: 'markdown' });
    await expect(page).toMatchFileSnapshot(file);
  });
});
