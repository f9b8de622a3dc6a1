/** What months are called, Spanish and English, whole and short. */
const NAMES = [
  'ene enero jan january',
  'feb febrero february',
  'mar marzo march',
  'abr abril apr april',
  'may mayo',
  'jun junio june',
  'jul julio july',
  'ago agosto aug august',
  'sep sept set septiembre setiembre september',
  'oct octubre october',
  'nov noviembre november',
  'dic diciembre dec december',
];
const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/**
 * The month that a word in lower case is the name of, from 1; undefined of any other word. No name is of two months in the two languages.
 *
 * @example
 * monthOf('ago'); // => 8
 */
export function monthOf(word: string): number | undefined {
  return MONTHS.get(word);
}
