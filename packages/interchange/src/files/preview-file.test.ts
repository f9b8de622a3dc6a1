import { describe, expect, test } from 'vitest';
import { parseMapping } from '../mapping/index.js';
import { allOf } from '../table/all-of.fixture.js';
import { previewFile, readFileRows } from './index.js';
import { workbookParts } from '../workbook/workbook-parts.fixture.js';
import { zipOf } from '../workbook/zip-of.fixture.js';
import { tempFile, tempWorkbook, type SheetCells } from './temp-file.fixture.js';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const csv = (...lines: readonly string[]) => tempFile(lines.join('\r\n'));
const codes = (said: readonly { readonly code: string }[]) => said.map(({ code }) => code);

/** Lists as programs write them, made for these tests; each with what is proposed for it. */
const LISTS: Readonly<Record<string, readonly [path: () => string, proposed: object, open: readonly string[]]>> = {
  'as ERPNext writes receivables': [
    () =>
      csv(
        'Posting Date,Party,Party Name,Voucher Type,Voucher No,Due Date,Invoiced Amount,Paid Amount,Outstanding Amount,Age (Days),0-30,31-60,61-90,91-120,121-Above,Currency',
        '2026-02-10,CUST-001,Comercial Ñandú,Sales Invoice,ACC-SINV-2026-00012,2026-03-12,11600.00,0.00,11600.00,19,11600.00,0.00,0.00,0.00,0.00,MXN',
        'Total,,,,,,11600.00,0.00,11600.00,,11600.00,0.00,0.00,0.00,0.00,',
      ),
    {
      rows: 'open-balances',
      dates: 'Y-M-D',
      decimal: '.',
      aging: [
        { header: '0-30', fromDays: 0, throughDays: 30 },
        { header: '31-60', fromDays: 31, throughDays: 60 },
        { header: '61-90', fromDays: 61, throughDays: 90 },
        { header: '91-120', fromDays: 91, throughDays: 120 },
        { header: '121-Above', fromDays: 121 },
      ],
      columns: {
        customer: 'Party',
        name: 'Party Name',
        document: 'Voucher No',
        issuedOn: 'Posting Date',
        dueOn: 'Due Date',
        amount: 'Outstanding Amount',
        currency: 'Currency',
      },
    },
    [],
  ],
  'as Odoo exports invoices': [
    () =>
      csv(
        'Number,Invoice Partner Display Name,Invoice/Bill Date,Due Date,Total Signed,Amount Due,Currency',
        'INV/2026/00007,Azure Interior,2026-02-15,2026-03-17,5800.00,5800.00,MXN',
      ),
    {
      rows: 'open-balances',
      columns: {
        customer: 'Invoice Partner Display Name',
        document: 'Number',
        issuedOn: 'Invoice/Bill Date',
        dueOn: 'Due Date',
        amount: 'Amount Due',
        currency: 'Currency',
      },
    },
    [],
  ],
  'as a SAP-like table lists items': [
    () =>
      csv(
        'Customer;Name 1;Document Number;Document Date;Net due date;Amount in local currency;Document currency',
        '0000100234;ACEROS DEL BAJÍO;1800000123;15.02.2026;17.03.2026;1.250.000,00;USD',
      ),
    {
      rows: 'open-balances',
      dates: 'D/M/Y',
      decimal: ',',
      delimiter: ';',
      columns: {
        customer: 'Customer',
        name: 'Name 1',
        document: 'Document Number',
        issuedOn: 'Document Date',
        dueOn: 'Net due date',
        amount: 'Amount in local currency',
      },
    },
    ['currency'],
  ],
  'as an Aspel-like report prints a ledger': [
    () =>
      csv(
        'COMERCIAL EJEMPLO SA DE CV,,,,,,',
        'Cuentas por cobrar al 31/03/2026,,,,,,',
        'Importes en MXN,,,,,,',
        'Clave,Nombre,Documento,Fecha aplicación,Fecha vencimiento,Cargos,Abonos,Saldo',
        '        12,FERRETERÍA LA CENTRAL,FAC0000123,15/02/2026,17/03/2026,"1,160.00",0.00,"1,160.00"',
        ',,,,Total cliente:,"1,160.00",0.00,"1,160.00"',
      ),
    {
      rows: 'open-balances',
      currency: 'MXN',
      columns: {
        customer: 'Clave',
        name: 'Nombre',
        document: 'Documento',
        issuedOn: 'Fecha aplicación',
        dueOn: 'Fecha vencimiento',
        amount: 'Saldo',
      },
    },
    [],
  ],
  'as a CONTPAQi-like sheet lists documents': [
    () =>
      tempWorkbook({
        Hoja1: [
          ['Código', 'Razón social', 'Serie', 'Folio', 'Fecha', 'Vencimiento', 'Pendiente (MXN)', 'Saldo'],
          ['C001', 'Papelería El Águila', 'A', 12, day('2026-02-15'), day('2026-03-17'), 1160.5, 1160.5],
        ],
      }),
    {
      rows: 'open-balances',
      dates: 'D/M/Y',
      decimal: '.',
      currency: 'MXN',
      columns: {
        customer: 'Código',
        name: 'Razón social',
        series: 'Serie',
        document: 'Folio',
        issuedOn: 'Fecha',
        dueOn: 'Vencimiento',
        amount: 'Pendiente (MXN)',
      },
    },
    [],
  ],
  'with the customer above the documents, and headers over two lines': [
    () =>
      csv(
        'Antigüedad de saldos al 31 de marzo de 2026,,,,',
        'Documento,Vence,Por vencer,Vencido,',
        ',,,1 a 30 días,Más de 30 días',
        'Cliente: 00123 FERRETERÍA LA CENTRAL,,,,',
        'F-1,15/03/2026,,"1,160.50",',
        'Total cliente,,,"1,160.50",',
        'Cliente: 00124 PAPELERÍA,,,,',
        'F-2,25/04/2026,10.00,,',
      ),
    {
      customerLines: { column: 'Documento', prefix: 'Cliente:' },
      aging: [
        { header: 'Por vencer' },
        { header: 'Vencido 1 a 30 días', fromDays: 1, throughDays: 30 },
        { header: 'Vencido Más de 30 días', fromDays: 31 },
      ],
      columns: { document: 'Documento', dueOn: 'Vence' },
    },
    ['currency'],
  ],
  'with the customer above the documents, and nothing before it': [
    () =>
      tempWorkbook({
        Reporte: [
          ['Al', day('2026-03-31')],
          ['Cliente / Documento', 'Fecha', 'Vence', 'Saldo MXN'],
          ['00123 LA CENTRAL'],
          ['F-100', day('2026-02-13'), day('2026-03-13'), 1160],
          ['F-101', day('2026-03-01'), '31/03/2026', 40],
          ['Suma cliente', null, null, 1200],
          ['00124 EL ÁGUILA'],
          ['F-102', day('2026-02-01'), day('2026-03-03'), 10],
          [null, null, null, 1210],
        ],
      }),
    {
      customerLines: { column: 'Cliente / Documento' },
      columns: { document: 'Cliente / Documento', issuedOn: 'Fecha', dueOn: 'Vence', amount: 'Saldo MXN' },
    },
    [],
  ],
  'with a line a customer, by age': [
    () => csv('Cliente,Corriente,1-30,31-60,+60,Total MXN', 'ACME,10.00,20.00,0.00,0.00,30.00', 'Gran total,10.00,20.00,0.00,0.00,30.00'),
    {
      rows: 'open-balances',
      currency: 'MXN',
      aging: [
        { header: 'Corriente' },
        { header: '1-30', fromDays: 1, throughDays: 30 },
        { header: '31-60', fromDays: 31, throughDays: 60 },
        { header: '+60', fromDays: 61 },
      ],
      columns: { customer: 'Cliente', amount: 'Total MXN' },
    },
    [],
  ],
};

describe('a list', () => {
  test.each(Object.entries(LISTS))('%s', async (_name, [path, proposed, open]) => {
    const preview = await previewFile(path(), { asOf: '2026-03-31' });
    expect(preview).toMatchObject({ mapping: proposed, open });
    expect(preview.mapping.columns).toEqual((proposed as { columns: object }).columns);
    const whole = await previewFile(path(), { asOf: '2026-03-31', mapping: { currency: 'MXN' } });
    expect(whole.open).toEqual([]);
    expect(whole.rows.length).toBeGreaterThan(0);
    expect(whole.rows.flatMap(({ faults = [] }) => faults)).toEqual([]);
  });

  test('is previewed as it would be imported', async () => {
    for (const [path] of Object.values(LISTS)) {
      const preview = await previewFile(path(), { asOf: '2026-03-31', mapping: { currency: 'MXN' } });
      const { rows, skipped } = await readFileRows(path(), parseMapping(preview.mapping), { asOf: '2026-03-31' });
      const read = await allOf(rows);
      expect(preview.rows).toEqual(
        read
          .slice(0, 10)
          .map((row) => ({ line: row.line, cells: row.cells.slice(0, preview.headers.length), read: 'row' in row && row.row })),
      );
      expect(preview.skipped).toEqual(skipped);
    }
  });
});

describe('a preview', () => {
  const lines = ['Al 31/03/2026', 'Cliente,Folio,Vence,Saldo', 'ACME,F-1,15/03/2026,10.00', 'ACME,F-2,15/03/2026,-5.00', 'Total,,,5.00'];

  test('shows cells while something is open, and what is asked', async () => {
    expect(await previewFile(csv(...lines))).toMatchObject({
      format: 'csv',
      headerRow: 2,
      headers: ['Cliente', 'Folio', 'Vence', 'Saldo'],
      open: ['currency'],
      skipped: [{ line: 1, text: 'Al 31/03/2026', why: 'skipped.before_headers' }],
      rows: [{ line: 3, cells: ['ACME', 'F-1', '15/03/2026', '10.00'] }, { line: 4 }, { line: 5 }],
    });
  });

  test('tells the day that the list says, what is refused, what is in favour', async () => {
    const { rows, warnings, skipped } = await previewFile(csv(...lines), { mapping: { currency: 'MXN' } });
    expect(rows).toMatchObject([
      { read: { document: 'F-1', amount: { amount: 1000 } } },
      { faults: [{ code: 'row.balance_in_favour', column: 'Saldo' }] },
    ]);
    expect(warnings).toEqual([
      { code: 'preview.list_day', facts: { day: '2026-03-31' } },
      { code: 'preview.balances_in_favour', facts: { rows: 1 } },
      { code: 'preview.rows_refused', facts: { rows: 1 } },
    ]);
    expect(skipped.at(-1)).toEqual({ line: 5, text: 'Total · 5.00', why: 'skipped.total' });
    const other = await previewFile(csv(...lines), { mapping: { currency: 'MXN' }, asOf: '2026-04-30' });
    expect(other.warnings[0]).toEqual({ code: 'preview.list_day_differs', facts: { day: '2026-03-31', asOf: '2026-04-30' } });
  });

  test('of balances by age shows them once the day of the list is known', async () => {
    const list = ['Cliente,Por vencer,1-30,+30', 'ACME,1.00,2.00,3.00'];
    const without = await previewFile(csv(...list), { mapping: { currency: 'MXN' } });
    expect(codes(without.warnings)).toEqual(['preview.as_of_missing', 'preview.documents_by_age']);
    expect(without.rows).toEqual([{ line: 2, cells: ['ACME', '1.00', '2.00', '3.00'] }]);
    const { rows, warnings } = await previewFile(csv(...list), { mapping: { currency: 'MXN' }, asOf: '2026-03-31' });
    expect(warnings).toEqual([{ code: 'preview.documents_by_age', facts: { asOf: '2026-03-31' } }]);
    expect(rows.map(({ read }) => [read?.document, read?.dueOn])).toEqual([
      ['ACME/Por vencer', '2026-03-31'],
      ['ACME/1-30', '2026-03-30'],
      ['ACME/+30', '2026-02-28'],
    ]);
  });

  test('takes what is said, and proposes only what is needed beside columns that are named', async () => {
    const file = csv('Cliente,Nombre,Folio,Vence,Saldo,1-30,31-60', 'C1,ACME,F-1,15/03/2026,10.00,10.00,');
    const { mapping } = await previewFile(file, { mapping: { currency: 'MXN', columns: { customer: 'Nombre', amount: 'Saldo' } } });
    expect(mapping.columns).toEqual({ customer: 'Nombre', document: 'Folio', dueOn: 'Vence', amount: 'Saldo' });
    expect(mapping).not.toHaveProperty('aging');
    await expect(previewFile(file, { mapping: { columns: { amount: 'Importe' } } })).rejects.toMatchObject({
      code: 'mapping.column_absent',
      path: 'columns.amount',
    });
    await expect(previewFile(file, { mapping: { currency: 'Pesos' } })).rejects.toMatchObject({
      code: 'mapping.invalid',
      path: 'currency',
    });
  });

  test('shows as many rows as are asked for', async () => {
    const many = csv('Cliente,Folio,Vence,Saldo MXN', ...Array.from({ length: 80 }, (_, index) => `ACME,F-${index},15/03/2026,10.00`));
    const shown = async (rows?: number) => (await previewFile(many, rows === undefined ? {} : { rows })).rows.length;
    expect([await shown(), await shown(3), await shown(500), await shown(0)]).toEqual([10, 3, 50, 1]);
  });
});

describe('a workbook', () => {
  const SHEET: SheetCells = [
    ['Cliente', 'Folio', 'Vence', 'Saldo MXN'],
    ['ACME', 'F-1', day('2026-03-15'), 10],
  ];

  test('is looked at where its columns are; other sheets are told, hidden ones too', async () => {
    const path = tempWorkbook({ Portada: [['Índice'], ['Hoja', 'Tema']], Marzo: SHEET, Abril: SHEET, '(viejo)': SHEET });
    const { sheets, sheet, warnings, rows, reasons } = await previewFile(path, { asOf: '2026-03-31' });
    expect([sheet, sheets?.map(({ name, hidden }) => [name, hidden]), rows.length]).toEqual([
      'Marzo',
      [
        ['Portada', false],
        ['Marzo', false],
        ['Abril', false],
        ['(viejo)', true],
      ],
      1,
    ]);
    expect(warnings).toEqual([
      { code: 'preview.sheets_several', facts: { sheets: 'Abril' } },
      { code: 'preview.hidden_sheets', facts: { sheets: '(viejo)' } },
    ]);
    expect(reasons).toContainEqual({ field: 'sheet', code: 'guess.sheet_first', facts: { sheet: 'Marzo' } });
    const hidden = await previewFile(path, { asOf: '2026-03-31', mapping: { sheet: '(viejo)' } });
    expect([hidden.sheet, codes(hidden.warnings)]).toEqual(['(viejo)', ['preview.sheet_hidden', 'preview.sheets_several']]);
  });

  test('needs no order of dates and no decimal sign where its cells are days and numbers', async () => {
    const { reasons } = await previewFile(tempWorkbook({ CxC: SHEET }), { asOf: '2026-03-31' });
    expect(codes(reasons)).toEqual(expect.arrayContaining(['guess.cells_are_days', 'guess.cells_are_numbers']));
  });

  test('of hidden rows, and of amounts of more decimals than they show, is told so', async () => {
    const text = (value: string) => `<c t="str"><v>${value}</v></c>`;
    const headers = `<row>${['Cliente', 'Folio', 'Vence', 'Saldo MXN'].map(text).join('')}</row>`;
    const row = `<row hidden="1">${['ACME', 'F-1', '15/03/2026'].map(text).join('')}<c s="0"><v>10.129</v></c></row>`;
    const path = tempFile(zipOf(workbookParts({ rows: headers + row, formats: ['#,##0.00'] })), 'saldos.xlsx');
    const { rows, warnings } = await previewFile(path, { asOf: '2026-03-31' });
    expect(rows).toMatchObject([{ cells: ['ACME', 'F-1', '15/03/2026', '10.13'] }]);
    expect(warnings).toEqual([
      { code: 'file.hidden_rows', facts: { count: 1 } },
      { code: 'file.rounded_as_shown', facts: { count: 1 } },
    ]);
  });

  test('with real days and texts that two countries would read apart: no order is proposed, and it is told whatever order is said', async () => {
    // 01/10/2026 became 10 January where the month comes first; there is no 20th month
    const swapped = [...SHEET.slice(0, 1), ['ACME', 'F-1', day('2026-01-10'), 10], ['ACME', 'F-2', '20/10/2026', 10]];
    const told = { code: 'preview.dates_mixed', facts: { header: 'Vence', days: 1, texts: 1 } };
    const path = tempWorkbook({ CxC: swapped });
    const { open, mapping, warnings } = await previewFile(path, { asOf: '2026-10-31' });
    expect([open, 'dates' in mapping, warnings]).toEqual([['dates'], false, [told]]);
    for (const dates of ['D/M/Y', 'M/D/Y', 'Y-M-D'] as const)
      expect((await previewFile(path, { asOf: '2026-10-31', mapping: { dates } })).warnings).toContainEqual(told);
    const monthFirst = [...SHEET.slice(0, 1), ['ACME', 'F-1', day('2026-10-01'), 10], ['ACME', 'F-2', '10/20/2026', 10]];
    expect((await previewFile(tempWorkbook({ CxC: monthFirst }), { asOf: '2026-10-31' })).open).toEqual(['dates']);
  });

  test.each([
    ['a real day is no month', day('2026-03-15'), '20/10/2026'],
    ['every text fits two orders', day('2026-01-10'), '03/10/2026'],
    ['the texts begin with the year', day('2026-01-10'), '2026-10-20'],
  ])('is not told so where %s', async (_why, real, text) => {
    const path = tempWorkbook({ CxC: [...SHEET.slice(0, 1), ['ACME', 'F-1', real, 10], ['ACME', 'F-2', text, 10]] });
    expect(codes((await previewFile(path, { asOf: '2026-10-31' })).warnings)).not.toContain('preview.dates_mixed');
  });

  test('under another name is told, and two columns of one name', async () => {
    const path = tempWorkbook({ CxC: [['Cliente', 'Folio', 'Vence', 'Saldo MXN', 'Nota', 'Nota'], ...SHEET.slice(1)] }, 'lista.csv');
    expect((await previewFile(path, { asOf: '2026-03-31' })).warnings).toEqual([
      { code: 'preview.name_differs', facts: { format: 'XLSX' } },
      { code: 'preview.headers_repeated', facts: { header: 'Nota' } },
    ]);
  });
});

test('a file of UTF-16 without its mark is read; one with NUL characters anywhere is in another encoding', async () => {
  const text = 'Cliente,Folio,Fecha,Total\nÑandú,F-1,31/03/2026,"1,160.00"\n';
  const { open, rows } = await previewFile(tempFile(new Uint8Array(Buffer.from(text, 'utf16le'))), { mapping: { currency: 'MXN' } });
  expect([open, rows]).toMatchObject([[], [{ read: { customer: 'Ñandú', amount: { amount: 116_000 } } }]]);
  const damaged = tempFile(new Uint8Array(Buffer.from('Clie\0nte,\0Folio\nACME,F-1\n')));
  await expect(previewFile(damaged)).rejects.toMatchObject({ code: 'file.bad_encoding' });
});

describe('what a clerk would not notice', () => {
  test('amounts in thousands are told', async () => {
    const path = csv('Cartera (cifras en miles de pesos),,,', 'Cliente,Factura,Vence,Saldo', 'ACME,F-1,13/10/2026,1.50');
    const { warnings } = await previewFile(path, { mapping: { currency: 'MXN' }, asOf: '2026-10-31' });
    expect(warnings).toEqual([{ code: 'preview.in_thousands', facts: { text: 'Cartera (cifras en miles de pesos)' } }]);
  });

  test('a running balance is told: each row has the debt of those before it', async () => {
    const rows = ['ACME,F-1,13/10/2026,100.00,,100.00', 'ACME,F-2,14/10/2026,50.00,,150.00', 'ACME,P-1,15/10/2026,,30.00,120.00'];
    const path = csv('Cliente,Documento,Fecha,Cargo,Abono,Saldo', ...rows, 'ACME,F-3,16/10/2026,5.00,,125.00');
    const { warnings } = await previewFile(path, { mapping: { currency: 'MXN' }, asOf: '2026-10-31' });
    expect(warnings).toEqual([{ code: 'preview.running_balance', facts: { header: 'Saldo' } }]);
  });

  test('a second column of amounts in another currency is told', async () => {
    const path = csv('Cliente,Factura,Vence,Saldo MXN,Saldo USD', 'ACME,F-1,13/10/2026,1.50,20.00');
    const { warnings } = await previewFile(path, { asOf: '2026-10-31' });
    expect(warnings).toEqual([{ code: 'preview.other_currency', facts: { header: 'Saldo USD' } }]);
  });

  test('a column of currencies that are not all codes is never passed over for one currency', async () => {
    const path = csv('Cliente,Factura,Vence,Saldo,Moneda', 'ACME,F-1,13/10/2026,1.50,Pesos', 'ACME,F-2,13/10/2026,20.00,Dólares');
    const { mapping, open, rows } = await previewFile(path, { asOf: '2026-10-31' });
    expect([mapping.columns?.currency, open]).toEqual(['Moneda', []]);
    expect(rows.map(({ faults }) => codes(faults ?? []))).toEqual([['row.currency_unknown'], ['row.currency_unknown']]);
  });

  test('the day in the title is read in its own order', async () => {
    const path = csv('Antigüedad al 31/10/2026,,,', 'Cliente,Factura,Vence,Saldo', 'ACME,F-1,2026-10-13,1.50');
    const { warnings } = await previewFile(path, { mapping: { currency: 'MXN' } });
    expect(warnings).toEqual([{ code: 'preview.list_day', facts: { day: '2026-10-31' } }]);
  });

  test('the key beside the customer is its number, and “+ de 90” is an age', async () => {
    const path = csv('Clave,Cliente,Por vencer,1 a 30,+ de 30,Total', 'C001,Súper Ávila,1.00,2.00,3.00,6.00');
    const { mapping } = await previewFile(path, { mapping: { currency: 'MXN' }, asOf: '2026-10-31' });
    expect([mapping.columns, mapping.aging?.at(-1)]).toEqual([
      { customer: 'Clave', name: 'Cliente', amount: 'Total' },
      { header: '+ de 30', fromDays: 31 },
    ]);
  });
});
