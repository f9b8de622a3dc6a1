import type { Instant, LocalDate } from '@cartera/core';
import { addDays } from '@cartera/core/values';

/** One day to be remembered. */
export interface CalendarEvent {
  /** The same in every file about the same event. */
  readonly uid: string;
  /** When it was made. */
  readonly at: Instant;
  readonly on: LocalDate;
  readonly title: string;
  readonly description: string;
}

const OCTETS_A_LINE = 75;

/**
 * An all-day event as an iCalendar file: text in UTF-8, lines of at most 75 octets that end in CRLF.
 *
 * @see RFC 5545: 3.1 folding, 3.3.11 escaping, 3.6.1 the event; DTEND does not count.
 * @example
 * calendarFile({ uid: 'PP-1', at: '2026-03-31T18:00:00Z', on: '2026-04-14', title: 'Pagar', description: '' }).includes('DTSTART;VALUE=DATE:20260414\r\n'); // => true
 */
export function calendarFile({ uid, at, on, title, description }: CalendarEvent): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cartera//Promise//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${basic(at).slice(0, 15)}Z`,
    `DTSTART;VALUE=DATE:${basic(on)}`,
    `DTEND;VALUE=DATE:${basic(addDays(on, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** '2026-03-31T18:00:00.5Z' → '20260331T180000.5Z' */
function basic(text: string): string {
  return text.replace(/[-:]/g, '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** Cut between characters, never within one; each further line begins with a space that counts. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let text = '';
  let room = OCTETS_A_LINE;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (octets > room) {
      text += '\r\n ';
      room = OCTETS_A_LINE - 1;
    }
    text += character;
    room -= octets;
  }
  return text;
}
