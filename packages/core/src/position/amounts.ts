import type { Component } from '../journal/index.js';
import { checkedAmount, type CurrencyCode } from '../money/index.js';
import type { Amounts } from './position.types.js';

/** Amounts being added up. */
export type Tally = Record<Component, number>;

/** A tally with nothing in it. */
export function emptyTally(): Tally {
  return { penalty: 0, fee: 0, lateInterest: 0, interest: 0, tax: 0, principal: 0 };
}

/** A tally as amounts, with its total. @throws money.out_of_range past 2^53−1. */
export function amountsOf(tally: Tally, currency: CurrencyCode): Amounts {
  const { penalty, fee, lateInterest, interest, tax, principal } = tally;
  const total = checkedAmount(penalty + fee + lateInterest + interest + tax + principal);
  return Object.freeze({ penalty, fee, lateInterest, interest, tax, principal, currency, total });
}

/** What is left of `original` after `reduced`. */
export function openOf(original: Tally, reduced: Tally, currency: CurrencyCode): Amounts {
  return amountsOf(
    {
      penalty: original.penalty - reduced.penalty,
      fee: original.fee - reduced.fee,
      lateInterest: original.lateInterest - reduced.lateInterest,
      interest: original.interest - reduced.interest,
      tax: original.tax - reduced.tax,
      principal: original.principal - reduced.principal,
    },
    currency,
  );
}
