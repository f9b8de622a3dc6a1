import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createBackend } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { parseMapping, type Mapping } from '@cartera/interchange';
import { previewFile } from '@cartera/interchange/files';
import { mexicanBankCalendar } from '@cartera/packs/mx';
import { main, type Terminal } from '@cartera/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleFiles } from '../../docs/recipes/make-samples.mjs';
import { ROOT } from '../architecture/read-sources.js';
import { readOwnTotals, type Totals } from './read-own-totals.js';

const RECIPES = join(ROOT, 'docs/recipes');
const CLOCK = '2026-04-07T18:00:00Z';

/** What each page claims, by system: what a proposal leaves to say, what the sheet's own total counts that is refused, and what goes in. */
const CLAIMS: Readonly<Record<string, { readonly open: readonly string[]; readonly refused?: number; readonly sums: Totals }>> = {
  erpnext: { open: [], refused: -350_000, sums: { MXN: 440_163_087 } },
  odoo: { open: [], sums: { MXN: 440_163_087, USD: 6_125_025 } },
  'odoo-aged-receivable': { open: ['currency'], sums: { MXN: 440_163_087 } },
  'sap-like': { open: [], sums: { MXN: 440_163_087, USD: 6_125_025 } },
  'aspel-like': { open: ['currency'], sums: { MXN: 440_163_087 } },
  'contpaqi-like': { open: [], sums: { MXN: 440_163_087 } },
};
const systems = Object.entries(CLAIMS);

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'cartera-recipes-'));
  await cp(RECIPES, dir, { recursive: true });
});
afterAll(async () => rm(dir, { recursive: true, force: true }));

function mappingOf(system: string): Mapping {
  return parseMapping(JSON.parse(readFileSync(join(RECIPES, system, 'mapping.json'), 'utf8')));
}

/** A page's commands, and the lines that it says they end with. */
function pageOf(
  system: string,
  folder = 'docs/recipes',
): { readonly text: string; readonly commands: readonly (readonly string[])[]; readonly said: readonly string[] } {
  const text = readFileSync(join(RECIPES, system, 'README.md'), 'utf8');
  const blockOf = (language: string) =>
    new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(text)?.[1]?.trim().split('\n') ?? [];
  const commands = blockOf('sh').map((line) =>
    line
      .replace(/^npx cartera /, '')
      .replaceAll('docs/recipes', folder)
      .split(' '),
  );
  return { text, commands, said: blockOf('text') };
}

/** Does what a page says, over books in memory. */
async function followed(commands: readonly (readonly string[])[]) {
  const store = createMemoryStore();
  const printed: string[] = [];
  const terminal: Terminal = {
    out: (text) => void printed.push(text),
    err: () => undefined,
    isWatched: false,
    env: {},
    clock: () => CLOCK,
    stopped: new AbortController().signal,
    folders: {
      exists: () => true,
      ownerOf: async () => undefined,
      open: async () => ({ store, setAddress: async () => undefined, close: async () => undefined }),
    },
  };
  const books = { policies: [], references: { calendar: mexicanBankCalendar }, clock: () => CLOCK };
  const backend = createBackend(store, { ...books, caller: { id: 'ana', role: 'clerk' } });
  const endings: string[] = [];
  for (const command of commands) {
    expect(await main(command, terminal), command.join(' ')).toBe(0);
    endings.push(
      printed
        .join('')
        .trimEnd()
        .split('\n')
        .find((line) => / added, /.test(line)) ?? '',
    );
    printed.length = 0;
  }
  return { backend, endings };
}

test('the script writes the samples that are committed, and no other is there', async () => {
  const made = await sampleFiles();
  for (const { path, bytes } of made) expect((await readFile(join(RECIPES, path))).equals(bytes), path).toBe(true);
  const there = systems.flatMap(([system]) => readdirSync(join(RECIPES, system)).map((name) => `${system}/${name}`));
  expect(there.filter((path) => /\.(?:csv|xlsx)$/.test(path)).sort()).toEqual(made.map(({ path }) => path).sort());
});

describe.each(systems)('%s', (system, { open, refused = 0, sums }) => {
  const mapping = mappingOf(system);
  const { text, commands, said } = pageOf(system);
  // a report by age alone has its sums under the name of a total
  const { amount = 'Total', currency } = mapping.columns;
  const ownTotals = (file: string) => readOwnTotals(join(RECIPES, system, file), { amount, ...(currency !== undefined && { currency }) });
  const files = commands.map((command) => basename(command[1] ?? ''));
  const days = commands.map((command) => command.at(-1) ?? '');

  test('its own totals are those of its documents', () => {
    const own = Object.entries(ownTotals(files[0] ?? ''));
    expect(Object.fromEntries(own.map(([code, sum]) => [code, sum - refused]))).toEqual(sums);
  });

  test('the commands of its page give what the page says, to the cent', async () => {
    const { backend, endings } = await followed(pageOf(system, dir).commands);
    expect(endings).toEqual(said);
    const totalsOn = async (asOf: string) =>
      Object.fromEntries((await backend.view('aging', { asOf })).totals.map(({ currency: code, total }) => [code, total]));
    expect(await totalsOn('2026-03-31')).toEqual(sums);
    for (const [at, day] of days.entries()) if (at > 0) expect(await totalsOn(day)).toEqual(ownTotals(files[at] ?? ''));
    const { rows } = await backend.view('aging', { asOf: '2026-03-31' });
    expect(text).toContain(`${new Set(rows.map(({ customerId }) => customerId)).size} customers, `);
    for (const [code, sum] of Object.entries(sums))
      expect(text).toContain(`${code} ${(sum / 100).toLocaleString('en', { minimumFractionDigits: 2 })}`);
  });

  test('the proposal is the saved mapping, but for what is a person’s to say', async () => {
    const { fullList: _full, source: _source, currency: money, ...rest } = mapping;
    const proposed = await previewFile(join(RECIPES, system, files[0] ?? ''), { asOf: '2026-03-31' });
    const { source: _name, ...guessed } = proposed.mapping;
    expect(proposed.open).toEqual(open);
    expect(guessed).toEqual({ ...rest, ...(money !== undefined && !open.includes('currency') && { currency: money }) });
  });
});
