import { addDays, dayNumber, dayText, type Decimal, type LocalDate, type ReferenceRate } from '@cartera/core';

const DAYS_A_WEEK = 7;
/** 1970-01-05 was a Monday. */
const FIRST_MONDAY = 4;

/**
 * Pesos for a dollar as the generated portfolios have them: invented, one a week from Monday on, to and fro between 18.0000 and 19.5600.
 *
 * @throws calendar.not_a_day.
 * @example
 * pesosADollar('2026-03-04') === pesosADollar('2026-03-02'); // => true: Wednesday and Monday of one week
 */
export function pesosADollar(on: LocalDate): Decimal {
  const week = Math.floor((dayNumber(on) - FIRST_MONDAY) / DAYS_A_WEEK);
  const swing = Math.abs((((week % 104) + 104) % 104) - 52);
  const tenThousandths = 180_000 + 300 * swing;
  return `${Math.floor(tenThousandths / 10_000)}.${String(tenThousandths % 10_000).padStart(4, '0')}`;
}

/**
 * The rates of generated portfolios as references, a week apart: for whoever sums pesos and dollars over them.
 *
 * @throws calendar.not_a_day.
 * @example
 * portfolioRates('2026-03-04', '2026-03-10').map(({ on }) => on); // => ['2026-03-02', '2026-03-09']
 */
export function portfolioRates(from: LocalDate, through: LocalDate): readonly ReferenceRate[] {
  const rates: ReferenceRate[] = [];
  const first = dayNumber(from) - ((dayNumber(from) - FIRST_MONDAY) % DAYS_A_WEEK);
  for (let on = dayText(first); on <= through; on = addDays(on, DAYS_A_WEEK))
    rates.push({ from: 'USD', to: 'MXN', on, rate: pesosADollar(on) });
  return Object.freeze(rates);
}
