import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { elementEntries, handWritten, listOf, referenceOf, shortName, withMadeHalf, type ElementEntry } from './elements-page.js';
import { ROOT } from '../architecture/read-sources.js';

const elements = elementEntries();
const pages = elements.map((element) => [shortName(element), element] as const);
const fileOf = (name: string) => join(ROOT, `docs/elements/${name}.md`);
const read = (name: string) => (existsSync(fileOf(name)) ? readFileSync(fileOf(name), 'utf8') : '');

/** The page with its lower half made anew, in its last shape. */
async function made(name: string, half: string): Promise<string> {
  return format(withMadeHalf(read(name), half), { ...(await resolveConfig(fileOf(name))), parser: 'markdown' });
}

// Lower halves are made: `npm run test:unit -- tests/docs/elements -u` writes them anew.
describe('the pages of elements', () => {
  test.each(pages)('%s: written by hand above', (name, element: ElementEntry) => {
    const text = handWritten(read(name));
    expect(text, `docs/elements/${name}.md, from its title to "Theming"`).toContain(`# \`<${element.tagName}>\``);
    for (const heading of ['## States', '## Theming']) expect(text).toContain(heading);
    if (element.events) expect(text).toContain('## Events');
    expect(text).toContain(`examples/gallery/${name}.html`);
  });

  test.each(pages)('%s: made from the manifest below', async (name, element: ElementEntry) => {
    await expect(await made(name, referenceOf(element))).toMatchFileSnapshot(fileOf(name));
  });

  test('the first page lists them all', async () => {
    await expect(await made('README', listOf(elements))).toMatchFileSnapshot(fileOf('README'));
  });
});
