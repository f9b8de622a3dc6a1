import { expect, test } from 'vitest';
import { madeFiles } from '../../packages/elements/scripts/made-files.mjs';

const made = await madeFiles();

test('there is something to compare', () => {
  expect(made.length).toBeGreaterThan(2);
});

// Made: `npm run build` writes them anew, and so does `npm run test:unit -- tests/interop -u`.
test.each(made)('%s is what the sources make', async (path, text) => {
  await expect(text).toMatchFileSnapshot(path);
});
