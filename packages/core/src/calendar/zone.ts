import { tzOffset } from '@date-fns/tz/tzOffset';
import { fault } from '../assert/index.js';
import type { Instant, LocalDate } from './calendar.types.js';
import { dayNumber } from './day-number.js';
import { dayText } from './day-text.js';
import { checkedInstant } from './instants.js';

/**
 * An IANA name, of which only Etc/GMT… end in an offset of two digits, or an offset. The library takes more for a zone: an offset after any
 * text, the machine's own zone for nothing.
 */
const ZONE = /^(?:Etc\/GMT(?:\+1[0-2]|-1[0-4])|(?!.*[+-]\d\d)[A-Za-z][\w+/-]*|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const MINUTES_A_DAY = 1440;

/**
 * The civil day it is in a time zone at an instant. The one place that sees zone data.
 *
 * @param zone An IANA name, 'America/Mexico_City', or an offset, '-06:00'.
 * @throws `calendar.not_an_instant`; `calendar.unknown_zone`; `calendar.out_of_range`.
 * @example
 * dayInZone('2026-04-01T03:00:00Z', 'America/Mexico_City'); // => '2026-03-31'
 */
export function dayInZone(instant: Instant, zone: string): LocalDate {
  const day = dayNumber(checkedInstant(instant).slice(0, 10));
  const minutes = Number(instant.slice(11, 13)) * 60 + Number(instant.slice(14, 16)) + Number(instant.slice(17, 19)) / 60;
  const offset = offsetMinutes(zone, day * MINUTES_A_DAY + minutes);
  return dayText(day + Math.floor((minutes + offset) / MINUTES_A_DAY));
}

/** Fractions of a minute occur: local mean time, before zones. */
function offsetMinutes(zone: string, minutes: number): number {
  const offset: unknown = typeof zone === 'string' && ZONE.test(zone) ? tzOffset(zone, new Date(minutes * 60_000)) : NaN;
  if (typeof offset !== 'number' || !Number.isFinite(offset)) throw fault('calendar.unknown_zone');
  return offset;
}
