import { fault } from '../assert/index.js';
import { parseDecimal, type Decimal } from '../money/index.js';
import type { InterestRules } from './interest.types.js';
import { checkMaximum } from './prepare-terms.js';

/**
 * Checks the caps and the tax of a policy's interest rules.
 *
 * @param path Where the rules stand in the caller's input.
 * @throws interest.cap_below_zero, interest.tax_below_zero; money.not_a_decimal.
 * @example
 * checkInterestRules({ maximumPercent: '-1' }, 'interest'); // throws interest.cap_below_zero at interest.maximumPercent
 */
export function checkInterestRules({ maximumPercent, maximumPerYear, tax }: InterestRules, path: string): void {
  checkMaximum(maximumPercent, `${path}.maximumPercent`);
  checkMaximum(maximumPerYear, `${path}.maximumPerYear`);
  if (tax && isBelowZero(tax.percent, `${path}.tax.percent`)) throw fault('interest.tax_below_zero', {}, `${path}.tax.percent`);
}

function isBelowZero(value: Decimal, path: string): boolean {
  return parseDecimal(value, path).coefficient < 0n;
}
