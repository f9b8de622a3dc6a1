import type { Instant } from '@cartera/core';
import type { Locale } from './locale-for.js';

/**
 * An instant as people read it, to the minute, with its zone named: '2 abr 2026, 14:05 GMT-6'. What is not an instant comes back as it is.
 *
 * @param zone IANA zone to read it in; default the environment's.
 * @example
 * formatInstant(localeFor('es-MX'), '2026-04-02T20:05:00Z', 'America/Mexico_City'); // => '2 abr 2026, 14:05 GMT-6'
 */
export function formatInstant({ tag, words }: Locale, instant: Instant, zone?: string): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return instant;
  const options = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'shortOffset',
    calendar: 'gregory',
    numberingSystem: 'latn',
  } as const;
  const format = new Intl.DateTimeFormat(tag, zone === undefined ? options : { ...options, timeZone: zone });
  const part = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, value]));
  return `${part['day']} ${words.monthsShort[Number(part['month']) - 1]} ${part['year']}, ${part['hour']}:${part['minute']} ${part['timeZoneName']}`;
}
