import type { Instant } from '@cartera/core';
import type { Locale } from './locale-for.js';

/**
 * An instant as people read it, to the minute, with its zone named: '2 abr 2026, 14:05 GMT-6'. What is not an instant comes back as it is.
 *
 * @param zone IANA zone to read it in; default the environment's.
 * @example
 * formatInstant(localeFor('es-MX'), '2026-04-02T20:05:00Z', 'America/Mexico_City'); // => '2 abr 2026, 14:05 GMT-6'
 */
export function formatInstant(locale: Locale, instant: Instant, zone?: string): string {
  const parts = partsOf(locale.tag, instant, zone);
  return parts ? `${dayOf(locale, parts)}, ${parts['hour']}:${parts['minute']} ${parts['timeZoneName']}` : instant;
}

/**
 * The day of an instant, as `formatDay` writes it, in a zone; default the environment's. What is not an instant comes back as it is.
 *
 * @example
 * formatInstantDay(localeFor('es-MX'), '2026-04-02T03:05:00Z', 'America/Mexico_City'); // => '1 abr 2026'
 */
export function formatInstantDay(locale: Locale, instant: Instant, zone?: string): string {
  const parts = partsOf(locale.tag, instant, zone);
  return parts ? dayOf(locale, parts) : instant;
}

type Parts = Readonly<Record<string, string>>;

function dayOf({ words }: Locale, parts: Parts): string {
  return `${parts['day']} ${words.monthsShort[Number(parts['month']) - 1]} ${parts['year']}`;
}

function partsOf(tag: string, instant: Instant, zone: string | undefined): Parts | undefined {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return undefined;
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
  return Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, value]));
}
