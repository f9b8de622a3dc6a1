import { describe, expect, test } from 'vitest';
import { parseMapping } from '../mapping/index.js';
import { guessEncoding, guessMapping, type FileSample } from './index.js';

const HEADERS = ['Cliente', 'Folio', 'Fecha', 'Total'];
const guess = (headers: readonly string[], records: readonly (readonly string[])[], more: Partial<FileSample> = {}) =>
  guessMapping({ headers, records, delimiter: ',', ...more }, 'sae');

test('ages are known with the currency behind them, as our own workbooks have them', () => {
  const headers = ['Cliente', 'Nombre', 'Por vencer, CLP', '1–30 días, CLP', '91 días o más, CLP', 'A favor, CLP', 'Total, CLP'];
  const { mapping } = guess(headers, [['V-1', 'Tres Monedas', '0', '10', '0', '0', '10']]);
  expect(mapping).toMatchObject({
    rows: 'open-balances',
    currency: 'CLP',
    aging: [
      { header: 'Por vencer, CLP' },
      { header: '1–30 días, CLP', fromDays: 1, throughDays: 30 },
      { header: '91 días o más, CLP', fromDays: 91 },
    ],
    columns: { customer: 'Cliente', name: 'Nombre', amount: 'Total, CLP' },
  });
});

describe('columns', () => {
  test('are known by their Spanish names, whatever their case, accents and marks', () => {
    const headers = [
      'RFC',
      'RAZÓN SOCIAL',
      'No. Cliente',
      'N.º',
      'Fecha_Emisión',
      'Fecha de Vencimiento',
      'MONEDA',
      'Importe',
      'Folio',
      'Referencia',
    ];
    expect(guess(headers, [['X', 'Y', '1', '', '31/03/2026', '30/04/2026', 'MXN', '10.50', 'F-1', 'R']])).toMatchObject({
      mapping: {
        source: 'sae',
        rows: 'invoices',
        dates: 'D/M/Y',
        decimal: '.',
        columns: {
          taxId: 'RFC',
          name: 'RAZÓN SOCIAL',
          customer: 'No. Cliente',
          issuedOn: 'Fecha_Emisión',
          dueOn: 'Fecha de Vencimiento',
          currency: 'MONEDA',
          amount: 'Importe',
          document: 'Folio',
          reference: 'Referencia',
        },
      },
      open: [],
    });
  });

  test('are known by their English names', () => {
    const headers = ['customerID', 'invoiceNumber', 'InvoiceDate', 'DueDate', 'InvoiceAmount', 'SettledDate', 'DaysLate'];
    const { mapping, open } = guess(headers, [['0379-NEVHP', '0000611365', '1/2/2013', '2/1/2013', '55.94', '1/15/2013', '0']]);
    expect(mapping.columns).toEqual({
      customer: 'customerID',
      document: 'invoiceNumber',
      issuedOn: 'InvoiceDate',
      dueOn: 'DueDate',
      amount: 'InvoiceAmount',
      settledOn: 'SettledDate',
    });
    expect([mapping.dates, mapping.decimal, open]).toEqual(['M/D/Y', '.', ['currency']]);
  });

  test('that cannot be found are open', () => {
    expect(guess(['A', 'B'], [['1', '2']]).open).toEqual([
      'columns.customer',
      'columns.document',
      'columns.amount',
      'columns.issuedOn',
      'dates',
      'decimal',
      'currency',
    ]);
  });

  test('tell what the rows are', () => {
    expect(guess(['Cliente', 'Recibo', 'Fecha de pago', 'Importe'], []).mapping.rows).toBe('payments');
    expect(guess(['Cliente', 'Recibo', 'Fecha', 'Importe', 'Forma de pago'], []).mapping.rows).toBe('payments');
    expect(guess(['Cliente', 'Folio', 'Vencimiento', 'Saldo'], []).mapping.rows).toBe('open-balances');
    expect(guess(HEADERS, []).mapping.rows).toBe('invoices');
  });
});

describe('what the cells do not settle is left open', () => {
  test('the order of dates, where no day is above 12', () => {
    const { mapping, open } = guess(HEADERS, [
      ['ACME', 'F-1', '03/04/2026', '10.50'],
      ['ACME', 'F-2', '12/12/2026', '10.50'],
    ]);
    expect(mapping).not.toHaveProperty('dates');
    expect(open).toEqual(['dates', 'currency']);
  });

  test('one day above 12 settles it; days that fit no order settle nothing', () => {
    expect(
      guess(HEADERS, [
        ['A', '1', '03/04/2026', '1.50'],
        ['A', '2', '13/04/2026', '1.50'],
      ]).mapping.dates,
    ).toBe('D/M/Y');
    expect(guess(HEADERS, [['A', '1', '03/14/2026', '1.50']]).mapping.dates).toBe('M/D/Y');
    expect(guess(HEADERS, [['A', '1', '2026-03-04', '1.50']]).mapping.dates).toBe('Y-M-D');
    expect(
      guess(HEADERS, [
        ['A', '1', '13/04/2026', '1.50'],
        ['A', '2', '04/13/2026', '1.50'],
      ]).open,
    ).toContain('dates');
    expect(guess(HEADERS, []).open).toContain('dates');
  });

  test('the decimal sign, where no amount shows decimals', () => {
    expect(
      guess(HEADERS, [
        ['A', '1', '13/04/2026', '1,234'],
        ['A', '2', '13/04/2026', '15'],
      ]).open,
    ).toEqual(['decimal', 'currency']);
    expect(guess(HEADERS, [['A', '1', '13/04/2026', '1.234']]).open).toContain('decimal');
    expect(guess(HEADERS, [['A', '1', '13/04/2026', '1.234,56']]).mapping.decimal).toBe(',');
    expect(
      guess(HEADERS, [
        ['A', '1', '13/04/2026', '1,234.56'],
        ['A', '2', '13/04/2026', '1.234,56'],
      ]).open,
    ).toContain('decimal');
  });

  test('the currency, where no column has codes', () => {
    const headers = [...HEADERS, 'Moneda'];
    expect(guess(headers, [['A', '1', '13/04/2026', '1.50', 'USD']]).open).toEqual([]);
    const pesos = guess(headers, [['A', '1', '13/04/2026', '1.50', 'Pesos']]);
    expect(pesos.open).toEqual(['currency']);
    expect(pesos.mapping.columns).not.toHaveProperty('currency');
  });
});

test('a guess that is complete is a mapping, once the currency is stated', () => {
  const { mapping, open, reasons } = guess(HEADERS, [['ACME', 'F-1', '25/03/2026', '1,000.50']], { delimiter: ';', encoding: 'latin-1' });
  expect(open).toEqual(['currency']);
  expect(parseMapping({ ...mapping, currency: 'MXN' })).toMatchObject({
    delimiter: ';',
    encoding: 'latin-1',
    dates: 'D/M/Y',
    decimal: '.',
  });
  expect(reasons.map(({ field, header }) => [field, header])).toEqual([
    ['columns.customer', 'Cliente'],
    ['columns.document', 'Folio'],
    ['columns.issuedOn', 'Fecha'],
    ['columns.amount', 'Total'],
    ['rows', 'Total'],
    ['dates', 'Fecha'],
    ['decimal', 'Total'],
  ]);
});

test('an account that is the same on every line is no customer', () => {
  const listed = (...accounts: readonly string[]) =>
    guess(
      ['Account', 'Folio', 'Fecha', 'Total'],
      accounts.map((account, index) => [account, `F-${index}`, '25/03/2026', '1,000.50']),
    );
  expect(listed('105.01', '105.01', '105.01').open).toContain('columns.customer');
  expect(listed('105.01', '105.02', '105.01').mapping.columns?.customer).toBe('Account');
  expect(listed('105.01', '105.01').mapping.columns?.customer).toBe('Account');
});

test('an encoding is UTF-8, or what is not UTF-8; a character that is cut at the end says nothing', () => {
  const utf8 = new TextEncoder().encode('Emisión');
  expect(guessEncoding(utf8)).toBe('utf-8');
  expect(guessEncoding(utf8.slice(0, 6))).toBe('utf-8');
  expect(guessEncoding(Buffer.from('Emisión', 'latin1'))).toBe('latin-1');
  expect(guessEncoding(new Uint8Array())).toBe('utf-8');
});

describe('months that are written by their names', () => {
  const listed = (...days: readonly string[]) =>
    guess(
      HEADERS,
      days.map((day, index) => ['ACME', `F-${index}`, day, '1,000.50']),
    );

  test('settle the order of dates, there being none to guess', () => {
    const { mapping, open, reasons } = listed('03-mar-2026', '4 de abril de 2026', 'Mar 5, 2026');
    expect([mapping.dates, open]).toEqual(['D/M/Y', ['currency']]);
    expect(reasons).toContainEqual({ field: 'dates', header: 'Fecha', code: 'guess.months_named', facts: { order: 'D/M/Y' } });
  });

  test('leave to numbers beside them what those say, and do not say', () => {
    expect(listed('03-mar-2026', '03/13/2026').mapping.dates).toBe('M/D/Y');
    expect(listed('03-mar-2026', '03/04/2026').open).toContain('dates');
  });
});
