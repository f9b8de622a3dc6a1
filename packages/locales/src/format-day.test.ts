import { format } from 'date-fns';
import { enUS } from 'date-fns/locale/en-US';
import { es } from 'date-fns/locale/es';
import { describe, expect, test } from 'vitest';
import { formatDay } from './format-day.js';
import { formatInstant } from './format-instant.js';
import { localeFor } from './locale-for.js';
import './register/en.js';

const months = Array.from({ length: 12 }, (_, month) => month);

describe('days', () => {
  test('are read as people write them', () => {
    expect(formatDay(localeFor('es-MX'), '2026-03-14')).toBe('14 mar 2026');
    expect(formatDay(localeFor('en'), '2026-03-14')).toBe('14 Mar 2026');
    expect(formatDay(localeFor('es-MX'), '2026-03-05', 'long')).toBe('5 de marzo de 2026');
  });

  test.each(months)('agree with date-fns for month %i', (month) => {
    const day = `2026-${String(month + 1).padStart(2, '0')}-28`;
    const noon = new Date(2026, month, 28, 12);
    expect(formatDay(localeFor('es-MX'), day)).toBe(format(noon, 'd MMM yyyy', { locale: es }));
    expect(formatDay(localeFor('en'), day)).toBe(format(noon, 'd MMM yyyy', { locale: enUS }));
    expect(formatDay(localeFor('es-MX'), day, 'long')).toBe(format(noon, "d 'de' MMMM 'de' yyyy", { locale: es }));
  });

  // Apia had no 30 December 2011: a Date of that day, made there, is the 31st.
  test('do not move with the time zone', () => {
    const before = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Apia';
    expect(formatDay(localeFor('es-MX'), '2011-12-30')).toBe('30 dic 2011');
    process.env['TZ'] = before;
  });

  test('that are none come back as they are', () => {
    expect(formatDay(localeFor('es-MX'), '2026-13-45')).toBe('2026-13-45');
  });
});

describe('instants', () => {
  test('are read to the minute, with their zone', () => {
    expect(formatInstant(localeFor('es-MX'), '2026-04-02T20:05:00Z', 'America/Mexico_City')).toBe('2 abr 2026, 14:05 GMT-6');
    expect(formatInstant(localeFor('en'), '2026-04-02T05:59:59Z', 'America/Mexico_City')).toBe('1 Apr 2026, 23:59 GMT-6');
  });

  test('that are none come back as they are', () => {
    expect(formatInstant(localeFor('en'), 'soon')).toBe('soon');
  });
});
