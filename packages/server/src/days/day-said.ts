import type { DayReport } from '@cartera/backend';
import '@cartera/locales/en';
import { formatCount, formatDay, localeFor } from '@cartera/locales';
import type { ShardWork } from './shard-work.types.js';

/**
 * What a day's run did, in a sentence for a terminal.
 *
 * @example
 * daySaid({ on: '2026-03-31', evaluated: 3, written: 3, consequences: { 'interest-charged': 2 } });
 * // => 'The worklist is at 31 Mar 2026: 3 evaluated, 3 written; interest charged: 2.'
 */
export function daySaid({ on, shard, evaluated, written, consequences = {}, refused = {}, left }: ShardWork & DayReport): string {
  const locale = localeFor('en');
  const count = (n: number) => formatCount(locale, n);
  const done = Object.entries(consequences).map(([kind, n]) => `; ${kind.replace('-', ' ')}: ${count(n)}`);
  const not = Object.entries(refused).map(([code, n]) => `; refused, ${code}: ${count(n)}`);
  const busy = left === undefined ? '' : `; left to the next run: ${count(left)}`;
  const said = `${count(evaluated)} evaluated, ${count(written)} written`;
  const share = shard && shard.of > 1 ? ` (shard ${shard.index + 1} of ${shard.of})` : '';
  return `The worklist is at ${formatDay(locale, on)}${share}: ${said}${[...done, ...not, busy].join('')}.`;
}
