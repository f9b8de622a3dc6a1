import { describe, expect, test } from 'vitest';
import { builtInFormat } from './built-in-formats.js';
import { parseNumberFormat } from './number-format.js';

const first = (code: string) => parseNumberFormat(code)[0];

describe('days', () => {
  test.each([
    'dd/mm/yyyy',
    '[$-80A]dd/mm/yyyy;@',
    'dd-mmm-yy',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    'd "de" mmmm "de" yyyy',
    'yyyy\\-mm\\-dd',
    'mmmm',
    'mmm-yy',
    'm/d/yyyy h:mm',
    'yyyy-mm-dd\\Thh:mm:ss.000',
    '[Red]dd/mm/yy',
    'DD/MM/YYYY',
  ])('%s', (code) => {
    expect(first(code)?.shows).toBe('day');
  });

  test('built-in numbers', () => {
    for (const id of [14, 15, 16, 17, 22, 27, 36, 50, 58, 71]) expect(first(builtInFormat(id))?.shows, String(id)).toBe('day');
    for (const id of [18, 19, 20, 21, 32, 45, 46, 47, 75]) expect(first(builtInFormat(id))?.shows, String(id)).toBe('time');
    for (const id of [0, 11, 12, 13, 48, 49, 59, 163]) expect(first(builtInFormat(id))?.shows, String(id)).toBe('plain');
  });
});

test.each(['h:mm', 'hh:mm:ss AM/PM', 'mm:ss.0', '[h]:mm:ss', '[mm]:ss', 'h "horas"'])('%s is a time', (code) => {
  expect(first(code)?.shows).toBe('time');
});

test.each([
  ['0', 0],
  ['0.00', 2],
  ['#,##0.00', 2],
  ['"$"#,##0.00', 2],
  ['[$$-80A]#,##0.00', 2],
  ['[$MXN] #,##0.00', 2],
  ['_-* #,##0.000_-;\\-* #,##0.000_-;_-* "-"??_-;_-@_-', 3],
  ['0\\ \\d\\í\\a\\s', 0],
  ['0.0 "días"', 1],
  ['#,##0.00 MXN', 2],
  ['#,##0.00_);[Red](#,##0.00)', 2],
])('%s is a number of %i decimals', (code, decimals) => {
  expect(first(code)).toMatchObject({ shows: 'number', decimals });
});

test.each([
  'General',
  'GENERAL',
  'General" kg"',
  '@',
  '0.00E+00',
  '##0.0e-0',
  '# ?/?',
  '# ??/??',
  '#,##0,',
  '0.0,,"M"',
  '',
  '"oculto"',
  '   ',
])('%j does not show the value', (code) => {
  expect(first(code)?.shows).toBe('plain');
});

test('a percentage keeps its decimals', () => {
  expect(first('0.0%')).toEqual({ shows: 'percent', decimals: 1 });
});

test('sections stand apart, quoted and escaped semicolons within them', () => {
  expect(parseNumberFormat('0.0";";0.00\\;;"-"')).toMatchObject([{ decimals: 1 }, { decimals: 2 }, { shows: 'plain' }]);
});

test('digits that are filled up are kept in their places; an amount of money is no number of a document', () => {
  expect(first('00-00')?.digits).toEqual([
    { text: '0', isDigit: true },
    { text: '0', isDigit: true },
    { text: '-', isDigit: false },
    { text: '0', isDigit: true },
    { text: '0', isDigit: true },
  ]);
  for (const code of ['0', '"$"000', '$000', '[$€-2]000', '#000', '0,000', '000.00', '00%'])
    expect(first(code)?.digits, code).toBeUndefined();
});

test('a code without end costs no time', () => {
  for (const code of ['"'.repeat(1_000_000), '[', '"abc', '\\', '_', '['.repeat(900), '0'.repeat(999)])
    expect(parseNumberFormat(code)).toHaveLength(1);
});
