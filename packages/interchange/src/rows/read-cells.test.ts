import { describe, expect, test } from 'vitest';
import { readAmount, readCurrency, readDay, readId, readIds } from './read-cells.js';

describe('a day', () => {
  test.each([
    ['2013-04-15', 'Y-M-D', '2013-04-15'],
    ['2013/4/5', 'Y-M-D', '2013-04-05'],
    ['15.04.2013', 'D/M/Y', '2013-04-15'],
    ['5/4/2013', 'D/M/Y', '2013-04-05'],
    ['5/4/2013', 'M/D/Y', '2013-05-04'],
    ['29/02/2012', 'D/M/Y', '2012-02-29'],
    ['2013-04-15 00:00:00', 'Y-M-D', '2013-04-15'],
    ['2013-04-15T00:00:00.000', 'Y-M-D', '2013-04-15'],
  ] as const)('%s as %s', (text, order, value) => {
    expect(readDay(text, order)).toEqual({ value });
  });

  test.each([
    ['41379', 'D/M/Y', 'row.date_serial'],
    ['41379.5', 'Y-M-D', 'row.date_serial'],
    ['15/04/13', 'D/M/Y', 'row.date_two_digit_year'],
    ['13-04-15', 'Y-M-D', 'row.date_two_digit_year'],
    ['15/04/2013 09:30', 'D/M/Y', 'row.date_with_time'],
    ['2013-04-15T09:30:00Z', 'Y-M-D', 'row.date_with_time'],
    ['2013-04-15', 'D/M/Y', 'row.date_format'],
    ['15/04/2013', 'Y-M-D', 'row.date_format'],
    ['15/04/201', 'D/M/Y', 'row.date_format'],
    ['15 abrl 2013', 'D/M/Y', 'row.date_format'],
    ['20130415', 'Y-M-D', 'row.date_format'],
    ['31/02/2013', 'D/M/Y', 'row.not_a_day'],
    ['29/02/2013', 'D/M/Y', 'row.not_a_day'],
    ['4/15/2013', 'D/M/Y', 'row.not_a_day'],
    ['0/4/2013', 'D/M/Y', 'row.not_a_day'],
  ] as const)('%s as %s is refused: %s', (text, order, code) => {
    expect(readDay(text, order)).toEqual({ code });
  });
});

describe('an amount', () => {
  test.each([
    ['1,234.56', '.', 123_456],
    ['1.234,56', ',', 123_456],
    ['1234', '.', 123_400],
    ['0.5', '.', 50],
    ['-12.30', '.', -1230],
    ['1,234,567', '.', 123_456_700],
  ] as const)('%s with %s', (text, decimal, amount) => {
    expect(readAmount(text, 'MXN', decimal)).toEqual({ value: { amount, currency: 'MXN' } });
  });

  test.each([
    ['$1,234.56', 'MXN', 123_456],
    ['$ 1,234.56', 'USD', 123_456],
    ['-$1,234.56', 'MXN', -123_456],
    ['$-1,234.56', 'MXN', -123_456],
    ['1234.56 MXN', 'MXN', 123_456],
    ['MXN 1234.56', 'MXN', 123_456],
    ['$1,234.56 MXN', 'MXN', 123_456],
    ['$1,234.56 M.N.', 'MXN', 123_456],
    ['€1,234.56', 'EUR', 123_456],
    ['1234.56 €', 'EUR', 123_456],
    ['S/ 12.50', 'PEN', 1250],
  ] as const)('%s of %s may bear its own sign or code', (text, currency, amount) => {
    expect(readAmount(text, currency, '.')).toEqual({ value: { amount, currency } });
  });

  test.each([
    ['$10', 'EUR'],
    ['€10', 'MXN'],
    ['10 USD', 'MXN'],
    ['US$10', 'MXN'],
    ['10 M.N.', 'USD'],
  ] as const)('%s where %s is meant is refused', (text, currency) => {
    expect(readAmount(text, currency, '.')).toEqual({ code: 'row.amount_currency_sign' });
  });

  test('has the decimals of its currency', () => {
    expect(readAmount('1,234', 'JPY', '.')).toEqual({ value: { amount: 1234, currency: 'JPY' } });
    expect(readAmount('1.234', 'KWD', '.')).toEqual({ value: { amount: 1234, currency: 'KWD' } });
    expect(readAmount('1.5', 'JPY', '.')).toEqual({ code: 'row.amount_decimals' });
  });

  test.each([
    ['(1,234.56)', '.', 'row.amount_parentheses'],
    ['1,234.56-', '.', 'row.amount_trailing_minus'],
    ['1,234.56 −', '.', 'row.amount_trailing_minus'],
    ['US$1,234.56', '.', 'row.amount_currency_sign'],
    ['1234 USD', '.', 'row.amount_currency_sign'],
    ['1234 pesos', '.', 'row.amount_currency_sign'],
    ['$$1234', '.', 'row.amount_currency_sign'],
    ['MXN', '.', 'row.amount_currency_sign'],
    ['$', '.', 'row.amount_currency_sign'],
    ['€ 12', ',', 'row.amount_currency_sign'],
    ['$(1,234.56)', '.', 'row.amount_parentheses'],
    ['$1,234.56-', '.', 'row.amount_trailing_minus'],
    ['1.2E+06', '.', 'row.amount_scientific'],
    ['1,2e6', ',', 'row.amount_scientific'],
    ['1.234', '.', 'row.amount_decimals'],
    ['10.000', '.', 'row.amount_decimals'],
    ['1,23', '.', 'row.amount_grouping'],
    ['12,34,567.00', '.', 'row.amount_grouping'],
    ['0,123', '.', 'row.amount_grouping'],
    ['1 234.56', '.', 'row.amount_format'],
    ["1'234.56", '.', 'row.amount_format'],
    ['1.2.3', '.', 'row.amount_format'],
    ['+10', '.', 'row.amount_format'],
    ['90071992547409.92', '.', 'row.amount_out_of_range'],
  ] as const)('%s with %s is refused: %s', (text, decimal, code) => {
    expect(readAmount(text, 'MXN', decimal)).toEqual({ code });
  });

  test('up to 2^53 - 1 minor units is exact', () => {
    expect(readAmount('90071992547409.91', 'MXN', '.')).toEqual({ value: { amount: Number.MAX_SAFE_INTEGER, currency: 'MXN' } });
  });
});

describe('an id', () => {
  test.each(['F-1042', '0000611365', 'Ferretería Ñandú', 'A/7', '1E5', '12.5'])('%s stays as it is', (value) => {
    expect(readId(value)).toEqual({ value });
  });

  test.each([
    ['', undefined, 'row.missing'],
    ['x'.repeat(101), undefined, 'row.too_long'],
    ['9.98E+09', undefined, 'row.id_scientific'],
    ['9,98e+12', undefined, 'row.id_scientific'],
    ['1234.0', undefined, 'row.id_decimal'],
    ['1234,00', undefined, 'row.id_decimal'],
    ['611365', 10, 'row.id_digits'],
    ['00006113650', 10, 'row.id_digits'],
    ['F000611365', 10, 'row.id_digits'],
  ] as const)('%s (%s digits) is refused: %s', (text, digits, code) => {
    expect(readId(text, digits)).toEqual({ code });
  });

  test('with the number of digits that is stated passes', () => {
    expect(readId('0000611365', 10)).toEqual({ value: '0000611365' });
    expect(readId('x'.repeat(100))).toEqual({ value: 'x'.repeat(100) });
  });

  test('of several the first that is wrong is told', () => {
    expect(readIds('F-1; F-2|F-3')).toEqual({ value: ['F-1', 'F-2', 'F-3'] });
    expect(readIds('F-1')).toEqual({ value: ['F-1'] });
    expect(readIds('0012;12', 4)).toEqual({ code: 'row.id_digits' });
    expect(readIds('F-1;')).toEqual({ code: 'row.missing' });
  });
});

test('a currency is a code of ISO 4217, nothing else', () => {
  expect(readCurrency('MXN')).toEqual({ value: 'MXN' });
  for (const text of ['mxn', 'Pesos', 'XYZ', '$', 'constructor']) expect(readCurrency(text)).toEqual({ code: 'row.currency_unknown' });
  expect(readCurrency('')).toEqual({ code: 'row.missing' });
});
