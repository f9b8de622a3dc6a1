import ExcelJS from 'exceljs';
import { readFile as bytesOf } from 'node:fs/promises';
import { expect, test } from 'vitest';
import * as XLSX from 'xlsx';
import { readFile } from './read-file.fixture.js';

const TABLE = [
  ['Cliente', 'Saldo'],
  ['Muñoz', 1234.5],
];

function bySheetJs(bookType: string): Buffer {
  const workbook = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet(TABLE), 'Saldos');
  return XLSX.write(workbook, { type: 'buffer', bookType: bookType as XLSX.BookType }) as Buffer;
}

test.each([
  ['biff8', 'xls'],
  ['biff5', 'xls'],
  ['biff4', 'xls'],
  ['biff2', 'xls'],
  ['xlsb', 'xlsb'],
  ['ods', 'ods'],
  ['fods', 'ods'],
  ['html', 'html'],
  ['xlml', 'xml'],
  ['csv', 'csv'],
  ['txt', 'csv'],
] as const)('what SheetJS writes as %s is told to be %s', async (bookType, issue) => {
  await expect(readFile(bySheetJs(bookType))).rejects.toMatchObject({ code: 'file.not_a_table', facts: { issue } });
});

test('what is encrypted is found in a container of many names', async () => {
  const container = XLSX.CFB.utils.cfb_new();
  for (const name of [
    'DataSpaces/Version',
    'DataSpaces/DataSpaceMap',
    'DataSpaces/TransformInfo/Primary',
    'EncryptionInfo',
    'EncryptedPackage',
  ]) {
    XLSX.CFB.utils.cfb_add(container, `/${name}`, Buffer.alloc(9000, name));
  }
  const file = XLSX.CFB.write(container, { type: 'buffer' }) as Buffer;
  await expect(readFile(file)).rejects.toMatchObject({ code: 'file.not_a_table', facts: { issue: 'password' } });
});

test('a book of SheetJS is read, with macros beside it too', async () => {
  const records = [
    { line: 1, cells: ['Cliente', 'Saldo'] },
    { line: 2, cells: ['Muñoz', '1234.5'] },
  ];
  expect(await readFile(bySheetJs('xlsx'))).toMatchObject({ records, warnings: [] });
  expect(await readFile(bySheetJs('xlsm'))).toMatchObject({ records });
});

// Saved by LibreOffice 7.4 from a sheet with days and currency of Mexico, merged headers over two lines, a formula that fails and a hidden sheet.
test('a book of LibreOffice', async () => {
  const file = await bytesOf(new URL('./fixtures/libreoffice.xlsx', import.meta.url));
  const { sheets, records, warnings } = await readFile(file, { dates: 'D/M/Y' });
  expect(sheets).toEqual([
    { name: 'Antigüedad', hidden: false },
    { name: 'Oculta', hidden: true },
  ]);
  expect(records.map(({ line, cells }) => [line, ...cells])).toEqual([
    [1, 'Distribuidora Ñuñoa, S.A. de C.V.'],
    [3, 'Cliente', 'Folio', 'Fechas', '', 'Saldo', 'Atraso', 'IVA', 'Nota'],
    [4, '', '', 'Emisión', 'Vence'],
    [5, 'Muñoz & Güemes «La Única»', '00000123', '15/03/2026', '14/04/2026', '1234567.9', '17', '16%', 'línea 1\nlínea 2'],
    [6, 'Total', '', '', '', '1234567.9', '#DIV/0!', 'TRUE', '15/03/2026'],
  ]);
  expect(records.at(-1)?.kinds).toEqual(['text', 'empty', 'empty', 'empty', 'number', 'error', 'truth', 'day']);
  expect(warnings).toEqual([{ code: 'file.rounded_as_shown', facts: { count: 2 } }]);
  expect((await readFile(file, { sheet: 'Oculta' })).records).toEqual([{ line: 1, cells: ['dato'], kinds: ['text'] }]);
});

test('what exceljs makes of merged cells, links, rich text, comments and looks', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Saldos', { views: [{ state: 'frozen', ySplit: 2 }] });
  sheet.getCell('A1').value = 'Cliente';
  sheet.mergeCells('A1:A2');
  sheet.getCell('B1').value = 'Saldo';
  sheet.mergeCells('B1:C1');
  sheet.getCell('B2').value = 'MXN';
  sheet.getCell('C2').value = 'USD';
  sheet.getCell('A3').value = { text: 'ACME', hyperlink: 'https://acme.example/' };
  sheet.getCell('B3').value = { richText: [{ text: '1,', font: { bold: true } }, { text: '234.00' }] };
  sheet.getCell('C3').value = { formula: 'SUM(C4:C9)', result: 7.5 };
  sheet.getCell('C3').note = 'por revisar';
  sheet.getCell('D3').value = { formula: 'C3*2' };
  sheet.autoFilter = 'A2:C2';
  expect((await readFile(new Uint8Array(await workbook.xlsx.writeBuffer()))).records).toEqual([
    { line: 1, cells: ['Cliente', 'Saldo'], kinds: ['text', 'text'] },
    { line: 2, cells: ['', 'MXN', 'USD'], kinds: ['empty', 'text', 'text'] },
    { line: 3, cells: ['ACME', '1,234.00', '7.5', ''], kinds: ['text', 'text', 'number', 'formula'] },
  ]);
});
