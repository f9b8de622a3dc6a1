import type { Position } from '@cartera/core';
import { localeFor } from '@cartera/locales';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { calendarOf, exportLocale } from './index.js';
import { givenPromises, givenStatement } from './statement.fixture.js';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const instalments = givenStatement().sections[0]?.openItems ?? [];
const position: Position = { stream: 'account/ACME', asOf: '2026-03-31', version: 7, instalments, unapplied: [], holds: [] };
const locale = localeFor('es-MX');

/** What a calendar's reader makes of it: lines unfolded, values unescaped, one object an event. */
function eventsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
    if (line === 'BEGIN:VEVENT') events.push({});
    const event = events.at(-1);
    if (event) event[name] ??= value.replaceAll(/\\([,;\\])/g, '$1').replaceAll('\\n', '\n');
  }
  return events;
}

describe('calendarOf', () => {
  test('has one day for each open instalment and each promised part that is not paid', () => {
    const events = eventsOf(calendarOf(position, givenPromises(), { locale }));
    expect(events.map((event) => [event['DTSTART'], event['DTEND'], event['SUMMARY'], event['DESCRIPTION']])).toEqual([
      ['20260214', '20260215', 'Vence F-0990: $2,500.00 MXN', 'Por pagar al 31 mar 2026: $2,500.00 MXN'],
      ['20260409', '20260410', 'Vence F-1001: $10,564.38 MXN', 'Por pagar al 31 mar 2026: $10,564.38 MXN'],
      ['20260415', '20260416', 'Promesa de pago: $1,250.00 MXN', 'Folio P9M2XT'],
      ['20260430', '20260501', 'Promesa de pago: $1,250.00 MXN', 'Folio P9M2XT'],
    ]);
    expect(events.every((event) => event['TRANSP'] === 'TRANSPARENT' && event['TRIGGER'] === undefined)).toBe(true);
  });

  test('is the same text whenever and wherever it is made, and an event keeps its name when its amount changes', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-04-01T06:00:00Z') });
    vi.stubEnv('TZ', 'America/Mexico_City');
    const first = calendarOf(position, givenPromises(), { locale });
    vi.setSystemTime(new Date('2031-07-09T23:59:58Z'));
    vi.stubEnv('TZ', 'Pacific/Auckland');
    expect(calendarOf(position, givenPromises(), { locale })).toBe(first);
    const paid = {
      ...position,
      asOf: '2026-04-02',
      instalments: instalments.map((one) => ({ ...one, open: { ...one.open, principal: 1, total: 1 } })),
    };
    const uids = (text: string) => eventsOf(text).map((event) => event['UID']);
    expect(uids(calendarOf(paid, givenPromises(), { locale }))).toEqual(uids(first));
    expect(new Set(uids(first)).size).toBe(4);
    expect(first).toContain('DTSTAMP:20260331T000000Z');
  });

  test('text cannot end its line, and lines are of at most 75 octets', () => {
    const [item] = instalments;
    if (!item) throw new Error('no item');
    const itemId = `F;1,2\\3\r\nBEGIN:VALARM ${'ñ'.repeat(60)}`;
    const text = calendarOf({ ...position, instalments: [{ ...item, itemId }] }, [], { locale });
    expect(text.split('\r\n').filter((line) => line === 'BEGIN:VALARM')).toEqual([]);
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(eventsOf(text)[0]?.['SUMMARY']?.startsWith('Vence F;1,2\\3\nBEGIN:VALARM ñññ')).toBe(true);
  });

  test('is in English where English is asked for', async () => {
    const [first] = eventsOf(calendarOf(position, [], { locale: await exportLocale('en') }));
    expect(first?.['SUMMARY']).toBe('F-0990 due: $2,500.00 MXN');
  });
});
