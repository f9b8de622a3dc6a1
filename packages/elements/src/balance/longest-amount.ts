import type { Money } from '@cartera/core';
import { formatAmount, type Locale } from '@cartera/locales';

/** The length of the longest of some amounts as text. Looks at digits first, so that thousands of amounts are not all written out. */
export function longestAmount(locale: Locale, amounts: readonly Money[]): number {
  const longest = amounts.reduce<Money | undefined>((most, amount) => (most && digits(most) >= digits(amount) ? most : amount), undefined);
  return longest ? formatAmount(locale, longest).length : 0;
}

function digits({ amount }: Money): number {
  return String(amount).length;
}
