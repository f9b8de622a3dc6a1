/** A civil day in its parts: month 1–12, day 1–31. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Whether a year of the Gregorian calendar (proleptic) has 366 days.
 *
 * @example
 * isLeapYear(1900); // => false
 */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * How many days a month has, 28 through 31.
 *
 * @example
 * daysInMonth(2024, 2); // => 29
 */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/**
 * The day number of a civil day: years begin on 1 March here, so that the leap day comes last and months follow one line.
 *
 * @see Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 * @example
 * daysFromCivil(1970, 1, 1); // => 0
 */
export function daysFromCivil(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1; // 0 at least, so cutting off is rounding down
  const century = (y / 100) | 0;
  const dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) | 0) + day - 1;
  return 365 * y + (y >> 2) - century + (century >> 2) + dayOfYear - 719_468;
}

/**
 * The civil day of a day number.
 *
 * @see Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
 * @example
 * civilFromDays(0); // => { year: 1970, month: 1, day: 1 }
 */
export function civilFromDays(number: number): CivilDay {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}
