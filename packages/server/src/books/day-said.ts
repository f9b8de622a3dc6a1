import type { DayReport } from '@cartera/backend';
import type { LocalDate } from '@cartera/core';
import '@cartera/locales/en';
import { formatCount, formatDay, localeFor } from '@cartera/locales';

/**
 * What a day's run did, in a sentence for a terminal.
 *
 * @example
 * daySaid({ on: '2026-03-31', evaluated: 3, written: 3, consequences: { 'interest-charged': 2 } });
 * // => 'The worklist is at 31 Mar 2026: 3 evaluated, 3 written; interest charged: 2.'
 */
export function daySaid({ on, evaluated, written, consequences = {}, refused = {}, left }: { readonly on: LocalDate } & DayReport): string {
  const locale = localeFor('en');
  const count = (n: number) => formatCount(locale, n);
  const done = Object.entries(consequences).map(([kind, n]) => `; ${kind.replace('-', ' ')}: ${count(n)}`);
  const not = Object.entries(refused).map(([code, n]) => `; refused, ${code}: ${count(n)}`);
  const busy = left === undefined ? '' : `; left to the next run: ${count(left)}`;
  const said = `${count(evaluated)} evaluated, ${count(written)} written`;
  return `The worklist is at ${formatDay(locale, on)}: ${said}${[...done, ...not, busy].join('')}.`;
}
