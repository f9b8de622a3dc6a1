import { fault } from '../assert/index.js';
import { checkedCurrency } from './checked.js';
import type { CurrencyCode } from './money.types.js';

interface InCurrency {
  readonly currency: CurrencyCode;
}

/**
 * The one currency of two amounts.
 *
 * @param path Where `b` stands in the caller's input.
 * @throws `money.currency_mismatch`: nothing is summed across currencies without a dated rate; `money.not_a_currency`: one of two that
 * differ is no code, and what it is stays out of the facts.
 * @example
 * sameCurrency(money(1, 'MXN'), money(2, 'MXN')); // => 'MXN'
 */
export function sameCurrency(a: InCurrency, b: InCurrency, path?: string): CurrencyCode {
  if (a.currency !== b.currency) {
    throw fault('money.currency_mismatch', { left: checkedCurrency(a.currency), right: checkedCurrency(b.currency) }, path);
  }
  return a.currency;
}
