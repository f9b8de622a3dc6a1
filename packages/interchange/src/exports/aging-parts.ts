import type { AgingRow } from '@cartera/core';
import { agingWords, bucketWord, type Locale } from '@cartera/locales';

/** One part of a balance by age: a column of the portfolio's aging, a row of the statement's. */
export interface AgingPart {
  /** 'not-due', 'unapplied', or the days of the bucket: '1-30', '91-'. */
  readonly key: string;
  readonly name: string;
  /** Minor units. */
  readonly amount: number;
}

/**
 * A balance by age, in the order it is read: not due, the buckets from the youngest, then what is in favour. They add up to its total.
 *
 * `of`: a customer is told what is in favour as its own, staff as the customer's.
 */
export function agingParts(
  locale: Locale,
  { notDue, buckets, unapplied }: Omit<AgingRow, 'customerId'>,
  of: 'customer' | 'portfolio',
): readonly AgingPart[] {
  const words = locale.words.aging;
  return [
    { key: 'not-due', name: words.notDue, amount: notDue },
    ...buckets.map((bucket) => ({
      key: `${bucket.fromDays}-${bucket.throughDays ?? ''}`,
      name: bucketWord(locale, bucket),
      amount: bucket.amount,
    })),
    { key: 'unapplied', name: of === 'portfolio' ? agingWords(locale).inFavour : words.unapplied, amount: unapplied },
  ];
}
