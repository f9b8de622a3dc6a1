import { addDays } from '@cartera/core';
import type { DateOrder } from '../mapping/index.js';

/** 9999-12-31, the last day that spreadsheets have, counted from 1900. */
const LAST_SERIAL = 2_958_465;
/** Spreadsheets have a 29 February 1900, which never was: from it on the count is one ahead. */
const LEAP_SERIAL = 60;
/** What the count from 1904 is behind the one from 1900. */
const BEHIND_1904 = 1462;
const DAY_SECONDS = 86_400;

/** A day that is a number in a file, and how it is written. */
export interface SerialDay {
  readonly from1904: boolean;
  readonly dates: DateOrder;
}

/**
 * The day that a spreadsheet keeps as a number, in the order of a mapping; with its time of day where it is not midnight to the second. Day 60 is written as the 29 February 1900 that
 * spreadsheets show, day 0 as the 0 January: neither is a day to whoever reads it.
 *
 * @returns undefined where it is none: below zero, or past 9999.
 * @example
 * dayText(46096, { from1904: false, dates: 'D/M/Y' }); // => '15/03/2026'
 * dayText(44634.5, { from1904: true, dates: 'Y-M-D' }); // => '2026-03-15 12:00:00'
 */
export function dayText(serial: number, { from1904, dates }: SerialDay): string | undefined {
  const seconds = Math.round(serial * DAY_SECONDS);
  const day = Math.floor(seconds / DAY_SECONDS) + (from1904 ? BEHIND_1904 : 0);
  if (!(serial >= 0) || day > LAST_SERIAL) return undefined;
  return withTime(ordered(dayOf(day), dates), seconds % DAY_SECONDS);
}

/** A time of day as a number, or hours that run past a day: 1.5 => '36:00:00'. */
export function timeText(serial: number): string {
  return clock(Math.round(serial * DAY_SECONDS));
}

/** 'YYYY-MM-DD' in the order of a mapping. */
export function ordered(day: string, dates: DateOrder): string {
  if (dates === 'Y-M-D') return day;
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8)];
  return dates === 'D/M/Y' ? `${date}/${month}/${year}` : `${month}/${date}/${year}`;
}

function dayOf(serial: number): string {
  if (serial === 0) return '1900-01-00';
  if (serial === LEAP_SERIAL) return '1900-02-29';
  return addDays(serial < LEAP_SERIAL ? '1899-12-31' : '1899-12-30', serial);
}

function withTime(day: string, seconds: number): string {
  return seconds === 0 ? day : `${day} ${clock(seconds)}`;
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
