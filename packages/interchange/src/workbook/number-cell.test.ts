import { expect, test } from 'vitest';
import { numberCell } from './number-cell.js';
import { parseNumberFormat } from './number-format.js';

const WRITING = { from1904: false, dates: 'D/M/Y', decimal: '.' } as const;
const cell = (value: number, code: string, writing: Partial<Parameters<typeof numberCell>[2]> = {}) =>
  numberCell(value, parseNumberFormat(code), { ...WRITING, ...writing });

test.each([
  [1234.5678, '$#,##0.00', '1234.57'],
  [1234.565, '0.00', '1234.57'],
  [-1234.565, '#,##0.00_);(#,##0.00)', '-1234.57'],
  [0.004, '0.00', '0'],
  [-0.004, '0.00', '0'],
  [999.995, '0.00', '1000'],
  [1.23456, '0.000', '1.235'],
])('%d in %s is read as shown: %s', (value, code, text) => {
  expect(cell(value, code)).toEqual({ kind: 'number', text, rounded: true });
});

test.each([
  [1234.5, '$#,##0.00', '1234.5'],
  [1234, '0.00', '1234'],
  [1234.56, 'General', '1234.56'],
  [1234.5678, 'General', '1234.5678'],
  [0.1 + 0.2, '0.00', '0.3'],
  [-50, '0.00;(0.00)', '-50'],
  [0, '0.00;-0.00;"-"', '0'],
  [1_234_567.891, '#,##0,', '1234567.891'],
  [0.5, '# ?/?', '0.5'],
  [1_500_000, '0.00E+00', '1500000'],
  [12, ';;;', '12'],
])('%d in %s is read whole: %s', (value, code, text) => {
  expect(cell(value, code)).toEqual({ kind: 'number', text });
});

test('cents that a format hides are read all the same', () => {
  expect(cell(1234.56, '$#,##0')).toEqual({ kind: 'number', text: '1234.56' });
  expect(cell(1234.567, '$#,##0')).toEqual({ kind: 'number', text: '1234.57', rounded: true });
});

test('each section has its own decimals, by sign or by its condition', () => {
  expect(cell(1.2345, '0.000;0.00').text).toBe('1.235');
  expect(cell(-1.2345, '0.000;0.00').text).toBe('-1.23');
  expect(cell(0.12345, '[<1]0.0000;0.00').text).toBe('0.1235');
  expect(cell(1.12345, '[<1]0.0000;0.00').text).toBe('1.12');
});

test.each([
  [123, '0000000000', '0000000123'],
  [12_345_678_901, '0000000000', '12345678901'],
  [123, '"F-"000000', 'F-000123'],
  [5_512_345_678, '00-0000-0000', '55-1234-5678'],
  [5_215_512_345_678, '00-0000-0000', '52155-1234-5678'],
  [7, '\\A00', 'A07'],
])('%d in %s keeps its zeros: %s', (value, code, text) => {
  expect(cell(value, code)).toEqual({ kind: 'number', text });
});

test('the decimal sign is that of the mapping', () => {
  expect(cell(1234.5, 'General', { decimal: ',' }).text).toBe('1234,5');
  expect(cell(0.165, '0.0%', { decimal: ',' }).text).toBe('16,5%');
});

test('a percentage is one: no amount', () => {
  expect(cell(0.16, '0%')).toEqual({ kind: 'number', text: '16%' });
  expect(cell(0.1649, '0%')).toEqual({ kind: 'number', text: '16%' });
});

test('a day, in the order of the mapping', () => {
  expect(cell(46_096, '[$-80A]dd/mm/yyyy;@')).toEqual({ kind: 'day', text: '15/03/2026' });
  expect(cell(46_096, 'dd-mmm-yy', { dates: 'M/D/Y' }).text).toBe('03/15/2026');
  expect(cell(44_634, 'm/d/yy', { dates: 'Y-M-D', from1904: true }).text).toBe('2026-03-15');
});

test('a time of day stays with its day, to be seen', () => {
  expect(cell(46_096.5, 'dd/mm/yyyy h:mm')).toEqual({ kind: 'day', text: '15/03/2026 12:00:00' });
  expect(cell(46_096.604_166_667, 'h:mm')).toEqual({ kind: 'day', text: '15/03/2026 14:30:00' });
  expect(cell(46_096 + 1e-9, 'dd/mm/yyyy').text).toBe('15/03/2026');
  expect(cell(46_096 - 1e-9, 'dd/mm/yyyy').text).toBe('15/03/2026');
});

test('a time of day that is not shown is not read; a moment before midnight is seen, for it may be the next day', () => {
  expect(cell(46_096.6, 'dd/mm/yyyy')).toEqual({ kind: 'day', text: '15/03/2026' });
  expect(cell(46_096.6, 'dd/mm/yyyy hh:mm').text).toBe('15/03/2026 14:24:00');
  expect(cell(46_095.999_58, 'dd/mm/yyyy').text).toBe('14/03/2026 23:59:24');
});

test('a time alone is no day, nor are hours that run on', () => {
  expect(cell(0.5, 'h:mm')).toEqual({ kind: 'text', text: '12:00:00' });
  expect(cell(1.5, '[h]:mm')).toEqual({ kind: 'text', text: '36:00:00' });
});

test('days that are none stay to be seen', () => {
  expect(cell(0, 'dd/mm/yyyy').text).toBe('00/01/1900');
  expect(cell(60, 'dd/mm/yyyy').text).toBe('29/02/1900');
  expect(cell(-5, 'dd/mm/yyyy')).toEqual({ kind: 'number', text: '-5' });
  expect(cell(2_958_466, 'dd/mm/yyyy')).toEqual({ kind: 'number', text: '2958466' });
});
