import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { ROOT } from '../package/install-packed.js';
import { cartera } from './cartera.js';
import { complaintsOf } from './desk.js';
import { startProduct } from './product.js';

/** Files are read and compared, PDFs made, on a machine that may be busy. */
const PATIENCE_MS = 20_000;

/** What the page says to do, or to look at, in the order in which it stands there. */
type Said =
  | { readonly do: 'click'; readonly name: string }
  | { readonly do: 'take'; readonly file: string }
  | { readonly do: 'see'; readonly text: string };

interface Guide {
  /** By heading: '2. Import the first list (four minutes)'. */
  readonly sections: ReadonlyMap<string, string>;
  /** The blocks that name a file, and those of a shell, in order. */
  readonly files: ReadonlyMap<string, string>;
}

async function readGuide(): Promise<Guide> {
  const text = await readFile(join(ROOT, 'docs/guides/from-your-spreadsheet-to-the-worklist.md'), 'utf8');
  return {
    sections: new Map(text.split(/^## /m).map((section) => [section.split('\n')[0] ?? '', section])),
    files: new Map([...text.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].map(([, path = '', code = '']) => [path, code])),
  };
}

/** Bold is clicked, a file's name behind it is taken, what is quoted is seen. Pictures, links and blocks are for readers. */
function saidIn(section: string): readonly Said[] {
  const prose = section.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/^!\[.*$/gm, '');
  return Array.from(prose.matchAll(/\*\*([^*]+)\*\*|“([^”]+)”|`([\w/.-]+\.(?:xlsx|json|pdf))`/g), ([, name, text, file]) =>
    name !== undefined ? { do: 'click', name } : text !== undefined ? { do: 'see', text } : { do: 'take', file: file ?? '' },
  );
}

function linesOf(section: string, language: string): readonly string[] {
  return new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(section)?.[1]?.trim().split('\n') ?? [];
}

/** Whatever of that name is on the screen: a whole row before the buttons in it, the last of several, an answer in a list of them. */
async function click(page: Page, name: string): Promise<void> {
  const ways = (['row', 'tab', 'link', 'radio', 'button'] as const).map((role) => page.getByRole(role, { name }).filter({ visible: true }));
  const answers = page
    .locator('select', { has: page.locator('option', { hasText: name }) })
    .filter({ visible: true })
    .first();
  await expect(ways.reduce((one, other) => one.or(other), answers).first()).toBeVisible({ timeout: PATIENCE_MS });
  for (const way of ways) if ((await way.count()) > 0) return way.last().click();
  await answers.selectOption({ label: name });
}

async function see(page: Page, text: string): Promise<void> {
  await expect(page.getByText(text).filter({ visible: true }).first()).toBeVisible({ timeout: PATIENCE_MS });
}

/** Does what a section says. A click that asks for a file, or gives one, is told by the file's name behind it. */
async function follow(page: Page, said: readonly Said[], fileAt: (name: string) => string): Promise<void> {
  for (const [at, each] of said.entries()) {
    const next = said[at + 1];
    if (each.do === 'see') await see(page, each.text);
    if (each.do !== 'click') continue;
    if (next?.do !== 'take') await click(page, each.name);
    else if (each.name.startsWith('Guardar') || each.name === 'PDF') {
      const [download] = await Promise.all([page.waitForEvent('download'), click(page, each.name)]);
      expect(download.suggestedFilename()).toBe(next.file);
      await download.saveAs(fileAt(next.file));
    } else {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), click(page, each.name)]);
      await chooser.setFiles(fileAt(next.file));
    }
  }
}

test('whoever follows the guide to the letter gets from two lists to the worklist, a statement and a reminder', async ({ page }) => {
  test.setTimeout(240_000);
  const { sections, files } = await readGuide();
  const dir = await mkdtemp(join(tmpdir(), 'cartera-spreadsheet-'));
  const [start = '', first = '', next = '', desk = '', statement = '', reminder = '', commands = ''] = [...sections.values()].slice(1);
  const own = ['casa.json', 'mi-cartera', 'otra-cartera', 'estado.pdf'];
  const placed = (line: string) => line.split(' ').map((word) => (own.includes(word) ? join(dir, word) : word));
  for (const [name, text] of files) await writeFile(join(dir, name), text);
  const [, command = ''] = linesOf(start, 'sh');
  expect(command).toMatch(/^npm start -- /);
  const product = await startProduct(...placed(command).slice(3));
  try {
    const complaints = complaintsOf(page);
    await page.goto(product.intranet);
    const fileAt = (name: string) => (name.includes('/') ? join(ROOT, name) : join(dir, name));
    for (const section of [first, next, desk, statement, reminder]) await follow(page, saidIn(section), fileAt);
    expect((await readFile(fileAt('estado-de-cuenta-00189-2026-04-07.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
    expect(complaints).toEqual([]);

    const [message = ''] = linesOf(reminder, 'sh');
    const { code, out } = await cartera(...placed(message).slice(2));
    expect(code).toBe(0);
    for (const line of linesOf(reminder, 'text')) expect(out).toContain(line);
  } finally {
    await product.stop();
  }

  const endings: string[] = [];
  for (const line of linesOf(commands, 'sh')) {
    const ran = await cartera(...placed(line.replace(/ > .*/, '')).slice(2));
    expect(ran.code, ran.err).toBe(0);
    endings.push(...ran.out.split('\n').filter((said) => said.includes(' added, ')));
  }
  expect(endings).toEqual(linesOf(commands, 'text'));
  expect((await stat(join(dir, 'estado.pdf'))).size).toBeGreaterThan(1000);
  await rm(dir, { recursive: true, force: true });
});
