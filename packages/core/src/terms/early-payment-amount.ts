import { fault } from '../assert/index.js';
import { dayNumber, takeSteps, type BusinessCalendar, type LocalDate } from '../calendar/index.js';
import { compareDecimals, money, parseDecimal, sameCurrency, scaleMoney, subtractMoney, type Decimal, type Money } from '../money/index.js';
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
 * discount = percent × (total, or total − tax) ÷ 100, rounded half-up; it comes off the total. `through` is stepped from the day of issue and
 * counts. Whether the terms hold together is asked on every day, so that a fault shows at once.
 *
 * @throws terms.percent_invalid (not 0–100); for a discount before tax terms.tax_missing, terms.tax_invalid (below zero, above the total),
 * money.currency_mismatch; terms.unknown_base; what `stepDay` throws, at `earlyPayment.through[i]`.
 * @example
 * // 2 % within 10 days of 1 March, on 1,160.00 with 160.00 of tax: 20.00 off before tax
 * earlyPaymentAmount(terms, { total: money(116_000, 'MXN'), tax: money(16_000, 'MXN'), issuedOn: '2026-03-01', paidOn: '2026-03-11' }); // => 114000
 */
export function earlyPaymentAmount(terms: Terms, { total, tax, issuedOn, paidOn, calendar }: EarlyPayment): Money {
  const whole = money(total.amount, total.currency);
  const paid = dayNumber(paidOn, 'paidOn');
  if (!terms.earlyPayment) return whole;
  const { percent, through, of } = terms.earlyPayment;
  const discount = scaleMoney(baseOf(of, whole, tax), { by: checkedPercent(percent), denominator: 100, rounding: 'half-up' });
  const last = takeSteps(issuedOn, { steps: through, calendar, path: 'earlyPayment.through' });
  return paid > dayNumber(last) ? whole : subtractMoney(whole, discount);
}

function checkedPercent(percent: Decimal): Decimal {
  const path = 'earlyPayment.percent';
  parseDecimal(percent, path);
  if (compareDecimals(percent, '0') < 0 || compareDecimals(percent, '100') > 0)
    throw fault('terms.percent_invalid', { min: 0, max: 100 }, path);
  return percent;
}

/** What the percentage is of. Tax above the total would make the discount a surcharge. */
function baseOf(of: 'total' | 'before-tax', total: Money, tax: Money | undefined): Money {
  if (of === 'total') return total;
  if (of !== 'before-tax') throw fault('terms.unknown_base', {}, 'earlyPayment.of');
  if (tax === undefined) throw fault('terms.tax_missing', {}, 'tax');
  sameCurrency(total, tax, 'tax');
  if (tax.amount < 0 || tax.amount > total.amount) throw fault('terms.tax_invalid', {}, 'tax');
  return subtractMoney(total, tax);
}
