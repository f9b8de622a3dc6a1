import type { DatedRate } from '@cartera/core';

/**
 * Late interest by law in Mexico where no rate was agreed, as dated tables that go into `LateInterestTerms.rate`.
 *
 * `commercial`: 6 % a year on debts of trade, from the day after the due day (Código de Comercio, art. 362). `civil`: 9 % a year (Código Civil
 * Federal, art. 2395).
 *
 * Units: fractions a year. A table begins with its code: the Código de Comercio on 1890-01-01, the Código Civil Federal on 1932-10-01. The law fixes the rate, not the day count: contracts
 * and courts say 360 or 365. Unpaid interest bears none unless that was agreed (Código de Comercio, art. 363). State civil codes have rates of
 * their own. IVA on late interest is owed only where interest is taxed and it was agreed.
 *
 * @see Código de Comercio, arts. 362–364; Código Civil Federal, art. 2395; both rates as quoted in https://entornofiscal.com/?p=2733, the first with its day in
 * https://sdv.com.mx/compendio/codigo-comercio/articulo-362 (read 2026-11-27). Golden: tests/golden/interest.
 * @example
 * // 25,000.00 of trade, 90 days late, actual/360: 25,000.00 × 6 % × 90 ÷ 360
 * accrueLateInterest(item, { ...terms, rate: MEXICAN_LEGAL_RATES.commercial }, at).earned.amount; // => 37500
 */
export const MEXICAN_LEGAL_RATES: { readonly commercial: readonly DatedRate[]; readonly civil: readonly DatedRate[] } = Object.freeze({
  commercial: frozenTable('1890-01-01', '0.06'),
  civil: frozenTable('1932-10-01', '0.09'),
});

/** One row, without an end: neither rate has changed since. */
function frozenTable(from: string, perYear: string): readonly DatedRate[] {
  return Object.freeze([Object.freeze({ from, rate: Object.freeze({ perYear }) })]);
}
