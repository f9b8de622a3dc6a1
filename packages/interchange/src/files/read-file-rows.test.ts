import { describe, expect, test } from 'vitest';
import { parseMapping } from '../mapping/index.js';
import { allOf } from '../table/all-of.fixture.js';
import { previewFile, readFileRows, sniffFile } from './index.js';
import { tempFile, tempWorkbook, type SheetCells } from './temp-file.fixture.js';

const mapping = {
  source: 'sae',
  rows: 'open-balances',
  dates: 'D/M/Y',
  decimal: '.',
  currency: 'MXN',
  aging: [
    { header: '1-30', fromDays: 1, throughDays: 30 },
    { header: '31-60', fromDays: 31, throughDays: 60 },
  ],
  columns: { customer: 'Cliente', document: 'Folio', dueOn: 'Vence', amount: 'Saldo' },
};
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const SHEET: SheetCells = [
  ['Comercial del Norte'],
  ['Antigüedad de saldos al 31/03/2026'],
  [],
  ['Cliente', 'Folio', 'Vence', 'Saldo', '1-30', '31-60'],
  ['00123', 'F-1', day('2026-03-15'), 1160.5, 1160.5, null],
  ['00124', 'F-2', '20/02/2026', '$ 1,000.00', null, 1000],
  ['Total', null, null, 2160.5],
];
const CSV = [
  'Comercial del Norte,,,,,',
  'Antigüedad de saldos al 31/03/2026,,,,,',
  '',
  'Cliente,Folio,Vence,Saldo,1-30,31-60',
  '00123,F-1,15/03/2026,1160.5,1160.5,',
  '00124,F-2,20/02/2026,"$ 1,000.00",,1000',
  'Total,,,2160.5,,',
].join('\r\n');

async function readAll(path: string, more: object = {}) {
  const stream = await readFileRows(path, parseMapping({ ...mapping, ...more }), { asOf: '2026-03-31' });
  const rows = await allOf(stream.rows);
  return { ...stream, rows };
}

describe('a file', () => {
  test('is read by one mapping, a workbook or delimited: real days, days as text, numbers and numbers as text', async () => {
    const [sheet, text] = [await readAll(tempWorkbook({ CxC: SHEET })), await readAll(tempFile(CSV))];
    const rows = sheet.rows.map((each) => ('row' in each ? each.row : each.faults));
    expect(rows).toEqual([
      expect.objectContaining({ customer: '00123', on: '2026-03-15', amount: { amount: 116_050, currency: 'MXN' } }),
      expect.objectContaining({ customer: '00124', on: '2026-02-20', amount: { amount: 100_000, currency: 'MXN' } }),
    ]);
    expect(text.rows.map((each) => ('row' in each ? each.row : each.faults))).toEqual(rows);
    expect(text.rows.map(({ line }) => line)).toEqual(sheet.rows.map(({ line }) => line));
    expect(text.skipped).toEqual(sheet.skipped);
    expect([sheet.format, sheet.sheet, sheet.headerRow, text.format, text.sheet, text.headerRow]).toEqual([
      'xlsx',
      'CxC',
      4,
      'csv',
      undefined,
      4,
    ]);
  });

  test('is what its content says, whatever it is called', async () => {
    const book = tempWorkbook({ CxC: SHEET }, 'lista.csv');
    expect([await sniffFile(book), await sniffFile(tempFile(CSV, 'lista.xlsx'))]).toEqual(['xlsx', 'csv']);
    expect((await readAll(book)).rows).toHaveLength(2);
    await expect(readAll(tempFile('<html><table></table></html>', 'lista.xls'))).rejects.toMatchObject({
      code: 'file.not_a_table',
      facts: { issue: 'html' },
    });
  });
});

describe('of a workbook', () => {
  test('the first visible sheet that has the columns is read, or the one that is named, hidden or not', async () => {
    const other = SHEET.map((row) => row.map((cell) => (cell === 'F-1' ? 'H-1' : cell)));
    const path = tempWorkbook({ Portada: [['Índice']], '(viejo)': other, CxC: SHEET });
    const documents = async (more: object) => (await readAll(path, more)).rows.map((each) => 'row' in each && each.row.document);
    expect(await documents({})).toEqual(['F-1', 'F-2']);
    expect(await documents({ sheet: '(viejo)' })).toEqual(['H-1', 'F-2']);
    await expect(documents({ sheet: 'nada' })).rejects.toMatchObject({ code: 'file.sheet_absent', facts: { sheet: 'nada' } });
  });

  test('a hidden sheet is not read unasked; what the first visible one lacks is said', async () => {
    const path = tempWorkbook({
      Notas: [
        ['Cliente', 'Folio'],
        ['a', 'b'],
      ],
      '(datos)': SHEET,
    });
    const refused = { code: 'mapping.column_absent', path: 'columns.dueOn', facts: { hidden: '(datos)' } };
    await expect(readAll(path)).rejects.toMatchObject(refused);
    await expect(previewFile(path, { mapping: { columns: { dueOn: 'Vence' } } })).rejects.toMatchObject(refused);
    const empty = tempWorkbook({ Vacía: [[]], '(datos)': SHEET });
    await expect(readAll(empty)).rejects.toMatchObject({ code: 'file.empty' });
  });
});

test('whoever breaks off reading lets go of the file; so does close', async () => {
  for (const path of [tempWorkbook({ CxC: SHEET }), tempFile(CSV)]) {
    const stream = await readFileRows(path, parseMapping(mapping), { asOf: '2026-03-31' });
    for await (const row of stream.rows) {
      expect(row.line).toBe(5);
      break;
    }
    stream.close();
    expect((await stream.rows.next()).done).toBe(true);
  }
});
