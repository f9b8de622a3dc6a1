import { describe, expect, test } from 'vitest';
import { checkedInstant, compareInstants, dayInZone, isInstant } from './index.js';

const refusal = (code: string, path?: string) => expect.objectContaining(path === undefined ? { code } : { code, path });

describe('an instant', () => {
  test.each(['2026-03-31T18:00:00Z', '2026-03-31T23:59:59.123456789Z', '2024-02-29T00:00:00.0Z'])('%s is one', (text) => {
    expect(isInstant(text)).toBe(true);
    expect(checkedInstant(text)).toBe(text);
  });

  const none = [
    '2026-02-30T00:00:00Z',
    '2026-03-31T24:00:00Z',
    '2026-03-31T23:60:00Z',
    '2026-03-31T23:59:60Z',
    '2026-03-31T18:00Z',
    '2026-03-31',
  ];
  const neither = [
    '2026-03-31T18:00:00+00:00',
    '2026-03-31T18:00:00',
    '2026-03-31t18:00:00z',
    '2026-03-31T18:00:00.Z',
    '2026-03-31T18:00:00,5Z',
    '',
    null,
  ];
  test.each([...none, ...neither, `2026-03-31T18:00:00.${'0'.repeat(60)}Z`])('%s is none', (text) => {
    expect(isInstant(text)).toBe(false);
    expect(() => checkedInstant(text as string, 'at')).toThrow(refusal('calendar.not_an_instant', 'at'));
  });

  test.each([
    ['2026-03-31T18:00:07Z', '2026-03-31T18:00:07.000Z', 0],
    ['2026-03-31T18:00:07Z', '2026-03-31T18:00:07Z', 0],
    ['2026-03-31T18:00:07.5Z', '2026-03-31T18:00:07.49Z', 1],
    ['2026-03-31T18:00:07Z', '2026-03-31T18:00:07.0001Z', -1],
    ['2026-03-31T18:00:07.999Z', '2026-03-31T18:00:08Z', -1],
    ['2026-03-31T18:00:08Z', '2026-03-31T18:00:07Z', 1],
  ] as const)('%s against %s is %d', (a, b, expected) => {
    expect(compareInstants(a, b)).toBe(expected);
    expect(compareInstants(b, a)).toBe(expected === 0 ? 0 : -expected);
  });
});

describe('the day in a zone', () => {
  test.each([
    ['2026-04-01T03:00:00Z', 'America/Mexico_City', '2026-03-31'],
    ['2026-04-01T06:00:00Z', 'America/Mexico_City', '2026-04-01'],
    ['2022-07-01T04:59:59Z', 'America/Mexico_City', '2022-06-30'], // summer time, UTC−5, was kept for the last time that year
    ['2022-07-01T05:00:00Z', 'America/Mexico_City', '2022-07-01'],
    ['2026-04-01T05:59:59.999Z', 'America/Mexico_City', '2026-03-31'],
    ['2026-12-31T23:30:00Z', 'Asia/Kolkata', '2027-01-01'],
    ['2026-12-31T23:30:00Z', 'UTC', '2026-12-31'],
    ['2026-01-01T05:59:00Z', '-06:00', '2025-12-31'],
    ['2026-01-01T10:00:00Z', 'Pacific/Kiritimati', '2026-01-02'],
    ['2026-01-01T10:00:00Z', 'Etc/GMT-14', '2026-01-02'],
    ['2026-01-01T10:00:00Z', 'Etc/GMT+12', '2025-12-31'],
    ['2026-01-01T04:00:00Z', 'America/Port-au-Prince', '2025-12-31'],
  ])('%s in %s is %s', (instant, zone, day) => expect(dayInZone(instant, zone)).toBe(day));

  test.each(['', 'Mars/Olympus', 'nowhere+05', 'Etc/GMT+13', '+25:00', 'constructor', 'toString', undefined])('%s is no zone', (zone) => {
    expect(() => dayInZone('2026-01-01T00:00:00Z', zone as string)).toThrow(refusal('calendar.unknown_zone'));
  });

  test('refuses what is no instant', () => {
    expect(() => dayInZone('2026-01-01', 'UTC')).toThrow(refusal('calendar.not_an_instant'));
  });
});
