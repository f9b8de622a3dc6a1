import { isLocalDate, isoWeekday, type LocalDate } from '@cartera/core';
import { monthOf } from './month-of.js';
import type { Cell } from './read-cells.js';

/** Longer than any day in words, with its day of the week. */
const LENGTH_MAX = 40;
/** From Monday on. */
const WEEKDAYS = [
  ['lunes', 'lun', 'monday', 'mon'],
  ['martes', 'tuesday', 'tue'],
  ['miercoles', 'mie', 'wednesday', 'wed'],
  ['jueves', 'jue', 'thursday', 'thu'],
  ['viernes', 'vie', 'friday', 'fri'],
  ['sabado', 'sab', 'saturday', 'sat'],
  ['domingo', 'dom', 'sunday', 'sun'],
];
const DATE = /^(\d{1,2})(?:st|nd|rd|th)?$/;

/**
 * A day whose month is a name, Spanish or English: '15-mar-2026', '15 de marzo de 2026', 'Mar 15, 2026', '2026-mar-15', with its day of the week before it or not. Day, month and year are told
 * by what they are, so the order of a mapping does not matter. A year has four digits; a day of the week has to be that day's.
 *
 * @returns undefined where the text is no such day.
 * @example
 * namedDay('15/ENE/2026'); // => { value: '2026-01-15' }
 * namedDay('15-ene-26'); // => { code: 'row.date_two_digit_year' }
 */
export function namedDay(text: string): Cell<LocalDate> | undefined {
  if (text.length > LENGTH_MAX || !/\p{L}/u.test(text)) return undefined;
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[-/.,\s]+/).filter((word) => word !== 'de' && word !== 'del');
  const weekday = WEEKDAYS.findIndex((names) => names.includes(words[0] ?? ''));
  const parts = partsOf(weekday < 0 ? words : words.slice(1));
  if (!parts) return undefined;
  const { year, month, date } = parts;
  if (year.length !== 4) return { code: 'row.date_two_digit_year' };
  const value = `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isLocalDate(value) && (weekday < 0 || isoWeekday(value) === weekday + 1) ? { value } : { code: 'row.not_a_day' };
}

interface Parts {
  readonly year: string;
  readonly month: number;
  readonly date: string;
}

/** Day, month, year; month, day, year; or year, month, day, where the year has four digits. */
function partsOf([first = '', second = '', third = '', ...others]: readonly string[]): Parts | undefined {
  if (others.length > 0) return undefined;
  const [one, two] = [monthOf(first), monthOf(second)];
  if (one !== undefined) return partsWith(one, second, third);
  if (two === undefined) return undefined;
  return /^\d{4}$/.test(first) ? partsWith(two, third, first) : partsWith(two, first, third);
}

function partsWith(month: number, day: string, year: string): Parts | undefined {
  const [, date] = DATE.exec(day) ?? [];
  return date !== undefined && /^(?:\d{2}|\d{4})$/.test(year) ? { year, month, date } : undefined;
}
