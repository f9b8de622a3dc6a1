import { describe, expect, test } from 'vitest';
import type { Mapping } from '../mapping/index.js';
import { rowReader, type ImportRow, type ReadRow } from './index.js';

const invoices: Mapping = {
  source: 'sae',
  rows: 'invoices',
  dates: 'D/M/Y',
  decimal: '.',
  currency: 'MXN',
  columns: { customer: 'Cliente', document: 'Folio', issuedOn: 'Fecha', dueOn: 'Vence', amount: 'Total', settledOn: 'Pagada' },
};
const HEADERS = ['Cliente', 'Folio', 'Fecha', 'Vence', 'Total', 'Pagada'];

const read = (mapping: Mapping, headers: readonly string[], cells: readonly string[]): ReadRow => {
  const [first] = rowReader(mapping, headers)({ line: 2, cells });
  if (!first) throw new Error('no row');
  return first;
};
const rowOf = (result: ReadRow): ImportRow | undefined => ('row' in result ? result.row : undefined);
const faultsOf = (result: ReadRow) => ('faults' in result ? result.faults : []);
const invoice = (...cells: readonly string[]) => read(invoices, HEADERS, cells);

describe('an invoice', () => {
  test('as its row says it', () => {
    expect(invoice('ACME', 'F-1', '1/3/2026', '31/03/2026', '1,160.00', '')).toEqual({
      line: 2,
      cells: ['ACME', 'F-1', '1/3/2026', '31/03/2026', '1,160.00', ''],
      row: { customer: 'ACME', document: 'F-1', on: '2026-03-01', dueOn: '2026-03-31', amount: { amount: 116_000, currency: 'MXN' } },
    });
  });

  test('falls due the day it is issued where nothing is said', () => {
    expect(rowOf(invoice('ACME', 'F-1', '1/3/2026', '', '10', ''))).toMatchObject({ on: '2026-03-01', dueOn: '2026-03-01' });
  });

  test('is settled on the day that is filled in', () => {
    expect(rowOf(invoice('ACME', 'F-1', '1/3/2026', '', '10', '15/03/2026'))).toMatchObject({ settledOn: '2026-03-15' });
    expect(rowOf(invoice('ACME', 'F-1', '1/3/2026', '', '10', ''))).not.toHaveProperty('settledOn');
  });

  test('of nothing is one', () => {
    expect(rowOf(invoice('ACME', 'F-1', '1/3/2026', '', '0', ''))).toMatchObject({ amount: { amount: 0, currency: 'MXN' } });
  });

  test('loses the space around its cells, and no space within', () => {
    expect(rowOf(invoice(' El Águila ', ' F 1', '1/3/2026 ', '', ' 10', ' '))).toMatchObject({ customer: 'El Águila', document: 'F 1' });
  });
});

describe('what is wrong', () => {
  test('is told all at once, each with its column', () => {
    expect(faultsOf(invoice('', '9.98E+09', '31/02/2026', '45000', '(10)', '15/03/26'))).toEqual([
      { code: 'row.missing', column: 'Cliente' },
      { code: 'row.id_scientific', column: 'Folio' },
      { code: 'row.not_a_day', column: 'Fecha' },
      { code: 'row.date_serial', column: 'Vence' },
      { code: 'row.date_two_digit_year', column: 'Pagada' },
      { code: 'row.amount_parentheses', column: 'Total' },
    ]);
  });

  test('between cells is told too', () => {
    expect(faultsOf(invoice('ACME', 'F-1', '10/3/2026', '9/3/2026', '-5', '8/3/2026'))).toEqual([
      { code: 'row.amount_below_zero', column: 'Total' },
      { code: 'row.due_before_issued', column: 'Vence' },
      { code: 'row.settled_before_issued', column: 'Pagada' },
    ]);
  });

  test('keeps the document where that can be read: it is not missing from the file', () => {
    expect(invoice('ACME', 'F-1', '', '', '10', '')).toEqual({
      line: 2,
      cells: ['ACME', 'F-1', '', '', '10', ''],
      document: 'F-1',
      faults: [{ code: 'row.missing', column: 'Fecha' }],
    });
    expect(invoice('ACME', '', '1/3/2026', '', '10', '')).not.toHaveProperty('document');
  });

  test('a number of fields that is not that of the header', () => {
    expect(faultsOf(invoice('ACME', 'F-1', '1/3/2026', '', '1', '160.00', ''))).toEqual([
      { code: 'row.field_count', facts: { fields: 7, expected: 6 } },
    ]);
    expect(faultsOf(invoice('ACME'))).toEqual([{ code: 'row.field_count', facts: { fields: 1, expected: 6 } }]);
  });

  test('quotes that are broken', () => {
    const result = rowReader(invoices, HEADERS)({ line: 9, cells: ['"ACME', 'F-1', '1/3/2026', '', '10', ''], brokenQuotes: true });
    expect(result).toMatchObject([{ line: 9, faults: [{ code: 'row.quotes_broken' }] }]);
  });

  test('a NUL, even in a column that nobody asks for; other control characters only where they are read', () => {
    const headers = [...HEADERS, 'Notas'];
    const cells = (document: string, notes: string) => ['ACME', document, '1/3/2026', '', '10', '', notes];
    expect(faultsOf(read(invoices, headers, cells('F\0-1', 'ok')))).toEqual([{ code: 'row.control_character', column: 'Folio' }]);
    expect(faultsOf(read(invoices, headers, cells('F-1', 'o\0k')))).toEqual([{ code: 'row.control_character', column: 'Notas' }]);
    expect(faultsOf(read(invoices, headers, cells('F\u0007-1', 'ok')))).toEqual([{ code: 'row.control_character', column: 'Folio' }]);
    expect(faultsOf(read(invoices, headers, cells('F-1', 'two\nlines')))).toEqual([]);
  });

  test('characters of another encoding', () => {
    expect(faultsOf(invoice('Mu\uFFFDoz', 'F-1', '1/3/2026', '', '10', ''))).toEqual([{ code: 'row.bad_encoding', column: 'Cliente' }]);
  });
});

describe('a currency of its own', () => {
  const own: Mapping = { ...invoices, columns: { ...invoices.columns, currency: 'Moneda' } };
  const inCurrency = (text: string) => read(own, [...HEADERS, 'Moneda'], ['ACME', 'F-1', '1/3/2026', '', '1,234', '', text]);

  test('stands over that of the file', () => {
    expect(rowOf(inCurrency('JPY'))).toMatchObject({ amount: { amount: 1234, currency: 'JPY' } });
  });

  test('must be filled in and known', () => {
    expect(faultsOf(inCurrency(''))).toEqual([{ code: 'row.missing', column: 'Moneda' }]);
    expect(faultsOf(inCurrency('Pesos'))).toEqual([{ code: 'row.currency_unknown', column: 'Moneda' }]);
  });
});

describe('a payment', () => {
  const payments: Mapping = {
    ...invoices,
    rows: 'payments',
    idDigits: 4,
    columns: {
      customer: 'Cliente',
      document: 'Recibo',
      paidOn: 'Fecha',
      amount: 'Importe',
      appliesTo: 'Facturas',
      method: 'Forma',
      name: 'Nombre',
      taxId: 'RFC',
      reference: 'Ref',
    },
  };
  const headers = ['Cliente', 'Recibo', 'Fecha', 'Importe', 'Facturas', 'Forma', 'Nombre', 'RFC', 'Ref'];
  const payment = (...cells: readonly string[]) => read(payments, headers, cells);

  test('with all that can be said of it', () => {
    expect(rowOf(payment('ACME', '0007', '2/3/2026', '500', '0001; 0002', 'cheque', 'Ferretería', 'FCE980312AB5', 'SPEI 7'))).toEqual({
      customer: 'ACME',
      document: '0007',
      on: '2026-03-02',
      amount: { amount: 50_000, currency: 'MXN' },
      appliesTo: ['0001', '0002'],
      method: 'cheque',
      name: 'Ferretería',
      taxId: 'FCE980312AB5',
      reference: 'SPEI 7',
    });
    expect(rowOf(payment('ACME', '0007', '2/3/2026', '500', '', '', '', '', ''))).toEqual({
      customer: 'ACME',
      document: '0007',
      on: '2026-03-02',
      amount: { amount: 50_000, currency: 'MXN' },
    });
  });

  test('is above zero, by a known method, for documents with their digits', () => {
    expect(faultsOf(payment('ACME', '0007', '2/3/2026', '0', '1', 'trueque', 'x'.repeat(201), '', ''))).toEqual([
      { code: 'row.amount_not_above_zero', column: 'Importe' },
      { code: 'row.too_long', column: 'Nombre' },
      { code: 'row.id_digits', column: 'Facturas' },
      { code: 'row.method_unknown', column: 'Forma' },
    ]);
  });

  test('may have its day in the column of issue', () => {
    const mapping: Mapping = { ...payments, columns: { customer: 'Cliente', document: 'Recibo', issuedOn: 'Fecha', amount: 'Importe' } };
    expect(rowOf(read(mapping, headers, ['ACME', '0007', '2/3/2026', '1', '', '', '', '', '']))).toMatchObject({ on: '2026-03-02' });
  });
});

describe('an open balance', () => {
  const balances: Mapping = {
    ...invoices,
    rows: 'open-balances',
    columns: { customer: 'Cliente', document: 'Folio', dueOn: 'Vence', amount: 'Saldo' },
  };
  const balance = (dueOn: string) => read(balances, ['Cliente', 'Folio', 'Vence', 'Saldo'], ['ACME', 'F-1', dueOn, '10']);

  test('may tell its due day alone', () => {
    expect(rowOf(balance('5/3/2026'))).toMatchObject({ on: '2026-03-05', dueOn: '2026-03-05' });
  });

  test('whose day is wrong has one fault, not two', () => {
    expect(faultsOf(balance('5 de marzo'))).toEqual([{ code: 'row.date_format', column: 'Vence' }]);
    expect(faultsOf(balance(''))).toEqual([{ code: 'row.missing', column: 'Vence' }]);
  });
});

describe('the header', () => {
  test('must have every column that the mapping names', () => {
    expect(() => rowReader(invoices, ['Cliente', 'Folio', 'Fecha', 'Total', 'Pagada'])).toThrow(
      expect.objectContaining({ code: 'mapping.column_absent', path: 'columns.dueOn', facts: { column: 'Vence' } }),
    );
  });

  test('may have more columns, in any order', () => {
    const headers = ['Notas', ...HEADERS.toReversed()];
    expect(rowOf(read(invoices, headers, ['x', '', '10', '', '1/3/2026', 'F-1', 'ACME']))).toMatchObject({
      customer: 'ACME',
      document: 'F-1',
    });
  });
});
