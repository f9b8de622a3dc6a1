import { fault } from '../assert/index.js';
import type { LocalDate } from './calendar.types.js';
import { civilFromDays } from './civil.js';

/** 0001-01-01. */
const FIRST = -719_162;
/** 9999-12-31. */
export const LAST = 2_932_896;

/**
 * The civil day of a day number, as text.
 *
 * @throws `calendar.out_of_range`: not a whole number, or not from 0001-01-01 through 9999-12-31.
 * @example
 * dayText(30); // => '1970-01-31'
 */
export function dayText(number: number): LocalDate {
  if (!Number.isInteger(number) || number < FIRST || number > LAST) {
    throw fault('calendar.out_of_range', { from: '0001-01-01', through: '9999-12-31' });
  }
  const { year, month, day } = civilFromDays(number);
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}
