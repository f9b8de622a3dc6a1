import type { BusinessCalendar } from '@cartera/core';
import { MEXICAN_BANK_HOLIDAYS } from './bank-holidays.js';

/**
 * The days banks in Mexico work, 2010-01-01 through 2030-12-31: Monday to Friday, without `MEXICAN_BANK_HOLIDAYS`.
 *
 * Days of 2016, 2019 and 2024–2026 are as published; the others are by the same rule. Asked for any other day, it throws: nothing is known.
 *
 * By law a payment that falls due on a day banks are closed may be made on the next business day without extra charge (Ley para la
 * Transparencia y Ordenamiento de los Servicios Financieros).
 *
 * @see `MEXICAN_BANK_HOLIDAYS` for rule and sources. Golden: tests/golden/calendar.
 * @example
 * isBusinessDay('2026-04-02', mexicanBankCalendar); // => false: Thursday before Easter
 */
export const mexicanBankCalendar: BusinessCalendar = Object.freeze({
  id: 'mx-bank',
  weekend: Object.freeze([6, 7]),
  holidays: Object.freeze(MEXICAN_BANK_HOLIDAYS.flatMap(({ year, days }) => days.split(' ').map((day) => `${year}-${day}`))),
  from: '2010-01-01',
  through: '2030-12-31',
});
