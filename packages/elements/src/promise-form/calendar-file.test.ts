import { expect, test } from 'vitest';
import { calendarFile } from './calendar-file.js';

const event = { uid: 'PP-7K3M9Q@cartera', at: '2028-03-31T18:00:00.250Z', on: '2028-04-14', title: 'Pagar $5,000.00', description: 'x' };

test('is an all-day event, its end not counted, every line ended by CRLF', () => {
  expect(calendarFile(event)).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Cartera//Promise//EN',
      'BEGIN:VEVENT',
      'UID:PP-7K3M9Q@cartera',
      'DTSTAMP:20280331T180000Z',
      'DTSTART;VALUE=DATE:20280414',
      'DTEND;VALUE=DATE:20280415',
      'SUMMARY:Pagar $5\\,000.00',
      'DESCRIPTION:x',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

test('the day after the last of a year is the first of the next', () => {
  expect(calendarFile({ ...event, on: '2028-12-31' })).toContain('DTEND;VALUE=DATE:20290101\r\n');
});

test('commas, semicolons, backslashes and line ends are escaped, colons are not', () => {
  expect(calendarFile({ ...event, title: 'a,b;c\\d:e\r\nf\ng' })).toContain('SUMMARY:a\\,b\\;c\\\\d:e\\nf\\ng\r\n');
});

test('no line is longer than 75 octets, and none is cut within a character', () => {
  const description = 'Páguese el miércoles, sin recargo 🧾 '.repeat(12);
  const file = calendarFile({ ...event, description });
  const lines = file.split('\r\n');
  for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(lines.some((line) => new TextEncoder().encode(line).length >= 72)).toBe(true);
  expect(file).not.toContain('\uFFFD');
  expect(file.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${description.replaceAll(',', '\\,')}\r\n`);
});
