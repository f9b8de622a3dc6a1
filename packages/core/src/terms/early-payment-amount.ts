import { fault } from '../assert/index.js';
import { dayNumber, takeSteps, type BusinessCalendar, type LocalDate } from '../calendar/index.js';
import { compareDecimals, sameCurrency, scaleMoney, subtractMoney, type Money } from '../money/index.js';
import type { Terms } from './terms.types.js';

/** An invoice and the day it would be paid. */
export interface EarlyPayment {
  readonly total: Money;
  readonly tax?: Money;
  readonly issuedOn: LocalDate;
  readonly paidOn: LocalDate;
  readonly calendar?: BusinessCalendar;
}

/**
 * What settles an invoice on a day: the total, less the early-payment discount while it runs.
 *
 * discount = percent × (total, or total − tax), rounded half-up; it comes off the total. `through` is stepped from the day of issue and counts.
 *
 * @throws terms.tax_missing for a discount before tax without the tax; terms.percent_invalid; what `stepDay` throws.
 * @example
 * // 2 % within 10 days of 1 March, on 1,160.00 with 160.00 of tax: 20.00 off before tax
 * earlyPaymentAmount(terms, { total: money(116_000, 'MXN'), tax: money(16_000, 'MXN'), issuedOn: '2026-03-01', paidOn: '2026-03-11' }); // => 114000
 */
export function earlyPaymentAmount(terms: Terms, invoice: EarlyPayment): Money {
  const { total, tax, issuedOn, paidOn, calendar } = invoice;
  const paid = dayNumber(paidOn, 'paidOn');
  if (!terms.earlyPayment) return total;
  const { percent, through, of } = terms.earlyPayment;
  if (compareDecimals(percent, '0') < 0 || compareDecimals(percent, '100') > 0) throw fault('terms.percent_invalid', {}, 'earlyPayment.percent');
  const last = takeSteps(issuedOn, { steps: through, calendar, path: 'earlyPayment.through' });
  if (of === 'before-tax' && tax === undefined) throw fault('terms.tax_missing', {}, 'tax');
  if (paid > dayNumber(last)) return total;
  if (tax) sameCurrency(tax, total);
  const base = of === 'before-tax' && tax ? subtractMoney(total, tax) : total;
  return subtractMoney(total, scaleMoney(base, { by: percent, denominator: 100, rounding: 'half-up' }));
}
