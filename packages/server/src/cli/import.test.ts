import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { utils, write } from 'xlsx';
import { commandLine } from './captured-terminal.fixture.js';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const SHEET = [
  ['Comercial del Norte, S.A. de C.V.'],
  ['Antigüedad de saldos al 31/03/2026'],
  [],
  ['Cliente', 'Nombre', 'Folio', 'Fecha', 'Vence', 'Saldo'],
  ['00123', 'Ferretería El Ñandú', 'F-1', day('2026-01-15'), day('2026-02-14'), 1160.5],
  ['00124', 'La Central', 'F-2', day('2026-03-01'), day('2026-03-31'), 1_234_567.89],
  ['Total', null, null, null, null, 1_235_728.39],
];

let dir: string;
const at = (name: string) => join(dir, name);
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'cartera-import-cli-'));
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Índice']]), 'Portada');
  utils.book_append_sheet(book, utils.aoa_to_sheet(SHEET, { cellDates: true }), 'CxC');
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet(
      SHEET.map((row) => row.map((cell) => (cell === 'F-2' ? 'F-9' : cell))),
      { cellDates: true },
    ),
    'Otra',
  );
  await writeFile(at('saldos.xlsx'), write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
});
afterAll(async () => rm(dir, { recursive: true, force: true }));

async function mapped(run: ReturnType<typeof commandLine>, more: object = {}): Promise<string> {
  const { out } = await run('import', at('saldos.xlsx'), '--guess', '--sheet', 'CxC', '--as-of', '2026-03-31');
  const map = at('saldos.json');
  await writeFile(map, JSON.stringify({ ...(JSON.parse(out) as object), currency: 'MXN', fullList: true, ...more }));
  return map;
}

describe('a workbook', () => {
  test('--guess: the mapping on stdout; beside it where the table is, its first rows as they would be read, why, and what is open', async () => {
    const run = commandLine();
    const { out, err, status } = await run('import', at('saldos.xlsx'), '--sheet', 'CxC', '--as-of', '2026-03-31');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      source: 'saldos',
      rows: 'open-balances',
      sheet: 'CxC',
      columns: { document: 'Folio', amount: 'Saldo' },
    });
    expect(err).toContain('Workbook, sheet "CxC", headers on line 4.');
    expect(err).toContain('Other sheets (--sheet): Portada, Otra');
    expect(err).toMatch(/Line 2 is no row: .* Antigüedad de saldos al 31\/03\/2026/);
    expect(err).toContain('columns.amount: "Saldo" (');
    expect(err).toContain('To be stated before it can be imported: currency');
    const map = await mapped(run);
    const whole = await run('import', at('saldos.xlsx'), '--sheet', 'CxC', '--as-of', '2026-03-31', '--json');
    expect(JSON.parse(whole.out)).toMatchObject({ format: 'xlsx', headerRow: 4, open: ['currency'] });
    expect(JSON.parse(await readFile(map, 'utf8'))).toMatchObject({ sheet: 'CxC' });
  });

  test('goes in by its mapping, tried first; another sheet where one is named', async () => {
    const run = commandLine();
    const how = ['import', at('saldos.xlsx'), '--map', await mapped(run), '--as-of', '2026-03-31', '--data', 'books'];
    const tried = await run(...how, '--dry-run');
    expect(tried.out).toBe('Nothing was written. It would be: 2 added, 0 unchanged, 0 changed, 0 missing, 0 rejected.\n');
    expect((await run('age', '--data', 'books')).err).toContain('store.not_found');
    const counts = { unchanged: 0, changed: 0, missing: 0, rejected: 0, settled: 0 };
    expect(JSON.parse((await run(...how, '--json')).out)).toEqual({ ...counts, added: 2 });
    expect(JSON.parse((await run('age', '--as-of', '2026-03-31', '--data', 'books', '--json')).out)).toMatchObject({
      totals: [{ total: 123_572_839, notDue: 123_456_789 }],
    });
    expect(JSON.parse((await run(...how, '--sheet', 'Otra', '--dry-run', '--json')).out)).toEqual({
      ...counts,
      added: 1,
      unchanged: 1,
      missing: 1,
      missingDocuments: ['F-2'],
      settled: 1,
    });
    expect(JSON.parse((await run(...how, '--json')).out)).toEqual({ ...counts, added: 0, unchanged: 2 });
  });

  test('in which day and month may have traded places is noted before anything goes in, whatever order its mapping says', async () => {
    const run = commandLine();
    const map = at('mezcla.json');
    const book = utils.book_new();
    const rows = [SHEET[3] ?? [], ['00123', 'Ñ', 'F-1', null, day('2026-01-10'), 10], ['00123', 'Ñ', 'F-2', null, '20/10/2026', 10]];
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { cellDates: true }), 'CxC');
    await writeFile(at('mezcla.xlsx'), write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
    const proposed = await run('import', at('mezcla.xlsx'));
    expect(proposed.err).toContain('Note: The column “Vence” has real dates (1) and dates written as text (1)');
    expect(proposed.err).toContain('To be stated before it can be imported: dates');
    await writeFile(map, JSON.stringify({ ...(JSON.parse(proposed.out) as object), currency: 'MXN', dates: 'D/M/Y' }));
    const tried = await run('import', at('mezcla.xlsx'), '--map', map, '--dry-run', '--data', at('none'));
    expect(tried).toMatchObject({ status: 0, err: expect.stringContaining('Note: The column “Vence” has real dates') as string });
  });

  test('that says another day than it is read as of is noted; rows that would be refused are told in words', async () => {
    const run = commandLine();
    const map = await mapped(run, { decimal: ',' });
    const text =
      'Antigüedad de saldos al 31/03/2026,,,,,\nCliente,Nombre,Folio,Fecha,Vence,Saldo\n00123,El Ñandú,F-1,2026-01-15,2026-02-14,(5.00)\n';
    await writeFile(at('lista.csv'), text);
    const { sheet: _sheet, headerRow: _line, ...plain } = JSON.parse(await readFile(map, 'utf8')) as Record<string, unknown>;
    await writeFile(at('lista.json'), JSON.stringify({ ...plain, dates: 'Y-M-D', decimal: '.' }));
    const tried = await run('import', at('lista.csv'), '--map', at('lista.json'), '--as-of', '2026-04-30', '--dry-run', '--data', 'books');
    expect(tried.out).toContain('0 added, 0 unchanged, 0 changed, 0 missing, 1 rejected.');
    expect(tried.err).toContain('Note: The list says that it is as of ');
    expect(tried.err).toContain('Line 3, Saldo: The amount is in parentheses: is it negative?');
  });
});
