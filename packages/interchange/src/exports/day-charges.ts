import { sumMoney, type CurrencyCode, type Entry } from '@cartera/core';
import type { DayCharge } from './days-run.types.js';

/**
 * The charges of an account's entries: what their postings come to, currency by currency.
 *
 * @example
 * dayCharges([interestCharged])[0]?.amounts; // => [{ amount: 2000, currency: 'MXN' }]
 */
export function dayCharges(entries: readonly Entry[]): readonly DayCharge[] {
  return entries.map(({ stream, id, kind, on, postings }) => {
    const currencies = [...new Set(postings.map(({ amount }) => amount.currency))].sort();
    const amountIn = (currency: CurrencyCode) =>
      sumMoney(
        postings.map(({ amount }) => amount).filter((amount) => amount.currency === currency),
        currency,
      );
    return { stream, entryId: id, kind, on, amounts: currencies.map(amountIn) };
  });
}
