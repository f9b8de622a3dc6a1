import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { parseMapping, type MappingDraft } from '../mapping/index.js';
import { allOf } from '../table/all-of.fixture.js';
import { previewFile, readFileRows, type FilePreview } from './index.js';
import { tempFile, tempWorkbook, type SheetCells } from './temp-file.fixture.js';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const asOf = '2026-03-31';
const HEAD = ['Cliente', 'Folio', 'Vence', 'Saldo MXN'];

async function rowsOf(path: string, mapping: MappingDraft) {
  const stream = await readFileRows(path, parseMapping(mapping), { asOf });
  const rows = await allOf(stream.rows);
  return rows.map((row) =>
    'row' in row
      ? [row.row.customer, row.row.document, row.row.dueOn, row.row.amount.amount, row.row.amount.currency]
      : row.faults.map(({ code }) => code),
  );
}

/** What is proposed, and the rows by it: nothing may be open. */
async function proposed(path: string) {
  const preview = await previewFile(path, { asOf });
  expect(preview.open).toEqual([]);
  return { preview, rows: await rowsOf(path, preview.mapping) };
}

const codes = ({ warnings }: FilePreview) => warnings.map(({ code }) => code);
const reasonsOf = ({ reasons }: FilePreview, field: string) => reasons.flatMap((each) => (each.field === field ? [each.code] : []));

const GROUPED: SheetCells = [
  HEAD,
  ['ACME', 'F-1', day('2026-03-01'), 10],
  [null, 'F-2', day('2026-03-02'), 20],
  [null, 'F-3', day('2026-03-03'), 30.5],
  ['Total ACME', null, null, 60.5],
  ['BETA', 'F-4', day('2026-02-01'), 40],
  [null, 'F-5', day('2026-02-02'), 50],
  ['Total BETA', null, null, 90],
  ['Total general', null, null, 150.5],
];
const ROWS = [
  ['ACME', 'F-1', '2026-03-01', 1000, 'MXN'],
  ['ACME', 'F-2', '2026-03-02', 2000, 'MXN'],
  ['ACME', 'F-3', '2026-03-03', 3050, 'MXN'],
  ['BETA', 'F-4', '2026-02-01', 4000, 'MXN'],
  ['BETA', 'F-5', '2026-02-02', 5000, 'MXN'],
];

describe('a customer on the first row of its group', () => {
  test('is proposed to be filled down, with its reason and how many rows it is about', async () => {
    const { preview, rows } = await proposed(tempWorkbook({ Hoja1: GROUPED }));
    expect([preview.mapping.customerFilled, rows]).toEqual(['down', ROWS]);
    expect(preview.reasons).toContainEqual({ field: 'customerFilled', code: 'guess.customer_filled', facts: { line: 3 } });
    expect(preview.warnings).toContainEqual({ code: 'file.customers_filled', facts: { count: 3 } });
    expect(preview.rows[1]).toMatchObject({ line: 3, read: { customer: 'ACME' } });
  });

  test('whose cells are merged is filled down likewise', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('CxC');
    sheet.addRows([
      HEAD,
      ['ACME', 'F-1', day('2026-03-01'), 10],
      [null, 'F-2', day('2026-03-02'), 20],
      [null, 'F-3', day('2026-03-03'), 30.5],
      ['BETA', 'F-4', day('2026-02-01'), 40],
      [null, 'F-5', day('2026-02-02'), 50],
    ]);
    sheet.getColumn(3).numFmt = 'dd/mm/yyyy';
    sheet.mergeCells('A2:A4');
    sheet.mergeCells('A5:A6');
    const { preview, rows } = await proposed(tempFile(new Uint8Array(await book.xlsx.writeBuffer()), 'combinadas.xlsx'));
    expect([preview.mapping.customerFilled, rows]).toEqual(['down', ROWS]);
  });

  test('is not proposed where a customer is merely forgotten, or stands on some of its rows again', async () => {
    const forgotten = [HEAD, ...['ACME', 'BETA', null, 'GAMA'].map((name, index) => [name, `F-${index}`, day('2026-03-01'), 10])];
    const again = [HEAD, ...['ACME', null, 'ACME', null, 'BETA'].map((name, index) => [name, `F-${index}`, day('2026-03-01'), 10])];
    for (const cells of [forgotten, again]) {
      const path = tempWorkbook({ Hoja1: cells });
      const preview = await previewFile(path, { asOf });
      expect(preview.mapping).not.toHaveProperty('customerFilled');
      expect(codes(preview)).toContain('preview.rows_refused');
    }
  });

  test('is not proposed again where columns were named: then blank ones are refused', async () => {
    const path = tempWorkbook({ Hoja1: GROUPED });
    const { mapping } = await previewFile(path, { asOf });
    const { customerFilled: _filled, ...plain } = mapping;
    const preview = await previewFile(path, { asOf, mapping: plain });
    expect(preview.mapping).not.toHaveProperty('customerFilled');
    expect(codes(preview)).toContain('preview.rows_refused');
    expect(codes(await previewFile(path, { asOf, mapping }))).toContain('file.customers_filled');
  });
});

describe('a customer over its documents, with their sum', () => {
  test('as a pivot table in outline has it', async () => {
    const outline = [
      HEAD,
      ['ACME', null, null, 60.5],
      ...GROUPED.slice(1, 4).map((row) => [null, ...row.slice(1)]),
      ['BETA', null, null, 90],
      ...GROUPED.slice(5, 7).map((row) => [null, ...row.slice(1)]),
      ['Total general', null, null, 150.5],
    ];
    const { preview, rows } = await proposed(tempWorkbook({ Hoja1: outline }));
    expect(preview.mapping).toMatchObject({
      customerLines: { column: 'Cliente', sums: true },
      columns: { document: 'Folio', amount: 'Saldo MXN' },
    });
    expect([reasonsOf(preview, 'customerLines'), rows]).toEqual([['guess.customer_lines', 'guess.customer_sums'], ROWS]);
  });

  const ODOO = ['', 'Invoice Date', 'Account', 'Expected Date', 'At Date', '1-30', '31-60', '61-90', '91-120', 'Older', 'Total'];
  const REPORT: SheetCells = [
    [null, 'As of 03/31/2026'],
    ODOO,
    ['Aged Receivable', null, null, null, 30.5, 30, 0, 0, 0, 90, 150.5],
    ['ACME', null, null, null, 30.5, 30, 0, 0, 0, 0, 60.5],
    ['INV/2026/00001', day('2026-02-01'), '105.01.01', day('2026-03-01'), 0, 10, 0, 0, 0, 0],
    ['INV/2026/00002', day('2026-02-02'), '105.01.01', day('2026-03-02'), 0, 20, 0, 0, 0, 0],
    ['INV/2026/00003', day('2026-03-03'), '105.01.01', day('2026-04-02'), 30.5, 0, 0, 0, 0, 0],
    ['Total ACME', null, null, null, 30.5, 30, 0, 0, 0, 0, 60.5],
    ['BETA', null, null, null, 0, 0, 0, 0, 0, 90, 90],
    ['INV/2025/00104', day('2025-08-01'), '105.01.01', day('2025-09-01'), 0, 0, 0, 0, 0, 90],
  ];
  const INVOICES = [
    ['ACME', 'INV/2026/00001', '2026-03-01', 1000, 'MXN'],
    ['ACME', 'INV/2026/00002', '2026-03-02', 2000, 'MXN'],
    ['ACME', 'INV/2026/00003', '2026-04-02', 3050, 'MXN'],
    ['BETA', 'INV/2025/00104', '2025-09-01', 9000, 'MXN'],
  ];

  test('as Odoo’s aged receivables have it, in a column without a header', async () => {
    const path = tempWorkbook({ 'Aged Receivable': REPORT });
    const preview = await previewFile(path, { asOf });
    expect(preview.open).toEqual(['currency']);
    expect(preview.mapping).toMatchObject({
      rows: 'open-balances',
      customerLines: { column: '[A]', sums: true },
      columns: { document: '[A]', issuedOn: 'Invoice Date', dueOn: 'Expected Date' },
    });
    expect([preview.headers[0], preview.mapping.aging?.length, reasonsOf(preview, 'columns.document')]).toEqual([
      '[A]',
      6,
      ['guess.documents_below'],
    ]);
    expect(Object.keys(preview.mapping.columns ?? {}).sort()).toEqual(['document', 'dueOn', 'issuedOn']);
    expect(await rowsOf(path, { ...preview.mapping, currency: 'MXN' })).toEqual(INVOICES);
    const whole = await previewFile(path, { asOf, mapping: { ...preview.mapping, currency: 'MXN' } });
    expect(whole.rows.map(({ cells, read }) => [cells.length, read?.customer])).toEqual([
      [11, 'ACME'],
      [11, 'ACME'],
      [11, 'ACME'],
      [11, 'BETA'],
    ]);
  });

  test('as it was up to version 16, with the due day and no day of issue', async () => {
    const cells = REPORT.map((row) => (row.length > 2 ? [row[0], row[3] === 'Expected Date' ? 'Due Date' : row[3], ...row.slice(2)] : row));
    const path = tempWorkbook({ 'Aged Receivable': cells.map((row) => row.map((cell) => cell ?? null)) });
    const preview = await previewFile(path, { asOf, mapping: { currency: 'MXN' } });
    expect([preview.open, preview.mapping.columns]).toEqual([[], { document: '[A]', dueOn: 'Due Date' }]);
    expect(await rowsOf(path, preview.mapping)).toEqual(INVOICES);
  });

  test('with the amounts in the documents’ own currencies beside: those are read', async () => {
    const own = ['Amount Currency', 'Currency'];
    const cells = REPORT.map((row, index) => {
      const amount = [0, 10, 20, 500, 0, 0, 90][index - 3] ?? null;
      const isInvoice = String(row[0]).startsWith('INV');
      const added = index === 1 ? own : isInvoice ? [amount, row[0] === 'INV/2026/00003' ? 'USD' : 'MXN'] : [null, null];
      return index === 0 ? row : [...row.slice(0, 2), ...added, ...row.slice(2)];
    });
    const { preview, rows } = await proposed(tempWorkbook({ 'Aged Receivable': cells }));
    expect(preview.mapping).toMatchObject({ rows: 'open-balances', columns: { amount: 'Amount Currency', currency: 'Currency' } });
    expect(preview.mapping).not.toHaveProperty('aging');
    expect(rows).toEqual(INVOICES.map((row) => (row[1] === 'INV/2026/00003' ? [...row.slice(0, 3), 50_000, 'USD'] : row)));
    const lacking = tempWorkbook({ 'Aged Receivable': cells.filter(([name]) => name !== 'INV/2026/00002') });
    expect(await rowsOf(lacking, preview.mapping)).toEqual([['row.customer_sum_differs'], ['row.customer_sum_differs'], INVOICES[3]]);
  });

  test('that is folded away is refused', async () => {
    const folded = REPORT.filter(([name]) => name !== 'INV/2025/00104');
    const { mapping } = await previewFile(tempWorkbook({ 'Aged Receivable': REPORT }), { asOf });
    expect(await rowsOf(tempWorkbook({ 'Aged Receivable': folded }), { ...mapping, currency: 'MXN' })).toEqual([
      ...INVOICES.slice(0, 3),
      ['row.customer_without_documents'],
    ]);
  });
});

describe('parts in several currencies', () => {
  const head = ['Cliente', 'Folio', 'Vence', 'Saldo'];
  const part = (title: string, customer: string, first: number): SheetCells => [
    [title],
    head,
    [customer, `F-${first}`, day('2026-03-01'), 10],
    [customer, `F-${first + 1}`, day('2026-03-02'), 20],
    ['Total', null, null, 30],
  ];
  const read = (customer: string, first: number, currency: string) => [
    [customer, `F-${first}`, '2026-03-01', 1000, currency],
    [customer, `F-${first + 1}`, '2026-03-02', 2000, currency],
  ];

  test.each([
    ['Moneda: MXN', 'Moneda: USD'],
    ['M.N.', 'DÓLARES'],
    ['Saldos en pesos mexicanos', 'Saldos en dólares americanos al 31 de marzo'],
  ])('%s and %s are proposed and read each in its own', async (pesos, dollars) => {
    const { preview, rows } = await proposed(tempWorkbook({ Hoja1: [...part(pesos, 'ACME', 1), ...part(dollars, 'BETA', 3)] }));
    expect([preview.mapping.currencyLines, rows]).toEqual([true, [...read('ACME', 1, 'MXN'), ...read('BETA', 3, 'USD')]]);
    expect(preview.warnings).toContainEqual({ code: 'preview.currency_sections', facts: { currencies: 'MXN, USD' } });
    expect(preview.skipped).toContainEqual({ line: 6, text: dollars, why: 'skipped.currency_line' });
  });

  test('the first without a title: its currency is asked for', async () => {
    const path = tempWorkbook({ Hoja1: [...part('', 'ACME', 1).slice(1), ...part('USD', 'BETA', 3)] });
    const preview = await previewFile(path, { asOf });
    expect([preview.mapping.currencyLines, preview.open]).toEqual([true, ['currency']]);
    expect(await rowsOf(path, { ...preview.mapping, currency: 'MXN' })).toEqual([...read('ACME', 1, 'MXN'), ...read('BETA', 3, 'USD')]);
  });

  test('by a mapping of one currency the other part is refused, with words', async () => {
    const path = tempWorkbook({ Hoja1: [...part('M.N.', 'ACME', 1), ...part('DÓLARES', 'BETA', 3)] });
    const { mapping } = await previewFile(path, { asOf });
    const { currencyLines: _lines, ...single } = mapping;
    expect(await rowsOf(path, { ...single, currency: 'MXN' })).toEqual([
      ...read('ACME', 1, 'MXN'),
      ['row.currency_of_section'],
      ['row.currency_of_section'],
    ]);
  });

  test('one part below a title in words is in that currency; pesos of whom, nobody says', async () => {
    const dollars = await previewFile(tempWorkbook({ Hoja1: part('DÓLARES', 'ACME', 1) }), { asOf });
    expect([dollars.mapping.currency, dollars.mapping.currencyLines, dollars.open]).toEqual(['USD', undefined, []]);
    expect((await previewFile(tempWorkbook({ Hoja1: part('PESOS', 'ACME', 1) }), { asOf })).open).toEqual(['currency']);
  });

  test('one currency, said on top of each part, is no more than that', async () => {
    const preview = await previewFile(tempWorkbook({ Hoja1: [...part('Moneda: MXN', 'ACME', 1), ...part('Moneda: MXN', 'BETA', 3)] }), {
      asOf,
    });
    expect([preview.mapping.currency, preview.mapping.currencyLines, preview.open]).toEqual(['MXN', undefined, []]);
  });
});

test('days with the names of months are read from a text file and proposed', async () => {
  const lines = [
    'Cliente,Folio,Fecha,Vence,Saldo MXN',
    'ACME,F-1,15-ene-2026,"15 de febrero de 2026",10.00',
    'BETA,F-2,15/ENE/2026,"Feb 15, 2026",20.00',
  ];
  const { preview, rows } = await proposed(tempFile(lines.join('\n')));
  expect([preview.mapping.dates, rows]).toEqual([
    'D/M/Y',
    [
      ['ACME', 'F-1', '2026-02-15', 1000, 'MXN'],
      ['BETA', 'F-2', '2026-02-15', 2000, 'MXN'],
    ],
  ]);
});
