import { expect, test } from 'vitest';
import { namedDay, readDay } from './index.js';

test.each([
  '15-mar-2026',
  '15/MAR/2026',
  '15.mar.2026',
  '15 mar. 2026',
  '15-Mar-2026',
  '15 de marzo de 2026',
  '15 de Marzo del 2026',
  '15 MARZO 2026',
  'Mar 15, 2026',
  'March 15, 2026',
  'mar. 15 2026',
  'March 15th, 2026',
  '2026-mar-15',
  'domingo, 15 de marzo de 2026',
  'Sunday, March 15, 2026',
])('%s is one day, whatever the order of the mapping', (text) => {
  for (const order of ['Y-M-D', 'D/M/Y', 'M/D/Y'] as const) expect(readDay(text, order)).toEqual({ value: '2026-03-15' });
});

test('every month is known by its names in both languages', () => {
  const names = [
    ['ene', 'enero', 'jan', 'January'],
    ['feb', 'febrero', 'FEB', 'February'],
    ['mar', 'marzo', 'Mar', 'March'],
    ['abr', 'abril', 'Apr', 'April'],
    ['may', 'mayo', 'May', 'MAY'],
    ['jun', 'junio', 'Jun', 'June'],
    ['jul', 'julio', 'Jul', 'July'],
    ['ago', 'agosto', 'Aug', 'August'],
    ['sep', 'sept', 'septiembre', 'September'],
    ['oct', 'octubre', 'Oct', 'October'],
    ['nov', 'noviembre', 'Nov', 'November'],
    ['dic', 'diciembre', 'Dec', 'December'],
  ];
  for (const [index, words] of names.entries())
    for (const word of words) expect(namedDay(`1-${word}-2026`), word).toEqual({ value: `2026-${String(index + 1).padStart(2, '0')}-01` });
});

test.each([
  ['15/ene/26', 'row.date_two_digit_year'],
  ['Mar 15, 26', 'row.date_two_digit_year'],
  ['31-feb-2026', 'row.not_a_day'],
  ['0-mar-2026', 'row.not_a_day'],
  ['lunes, 15 de marzo de 2026', 'row.not_a_day'],
  ['15-mar-2026 14:05', 'row.date_with_time'],
  ['15-mart-2026', 'row.date_format'],
  ['martes', 'row.date_format'],
  ['mar-2026', 'row.date_format'],
  ['15-mar', 'row.date_format'],
  ['15-mar-202', 'row.date_format'],
  ['15-mar-2026.', 'row.date_format'],
  ['del 15 mar 2026 al 20 mar 2026', 'row.date_format'],
  ['15 mayor 2026', 'row.date_format'],
])('%s is refused: %s', (text, code) => {
  expect(readDay(text, 'D/M/Y')).toEqual({ code });
});

test('midnight behind it is left out, as databases write it', () => {
  expect(readDay('15-mar-2026 00:00:00', 'D/M/Y')).toEqual({ value: '2026-03-15' });
});
