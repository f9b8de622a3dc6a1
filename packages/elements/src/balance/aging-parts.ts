import type { AgingRow } from '@cartera/core';
import { bucketWord, type Locale } from '@cartera/locales';
import { bucketKey } from './bucket-key.js';

/** Steps of the one hue; schemes with more buckets share them. */
const STEPS = 5;

/** One part of a balance by age: what the bar draws, and what a table says beside it. */
export interface AgingPart {
  /** 'not-due', 'unapplied', or the days of the bucket: '1-30', '91-'. */
  readonly key: string;
  readonly name: string;
  /** Minor units. */
  readonly amount: number;
  /** 'not-due', 1 (youngest) through 5, or 'none'. */
  readonly step: string;
}

/**
 * A balance by age, in the order it is read: not due, the buckets from the youngest, then what is in favour. They add up to its total.
 *
 * @example
 * agingParts(localeFor('en'), row).map(({ name }) => name); // => ['Not yet due', '1–30 days', …, 'In your favour']
 */
export function agingParts(locale: Locale, { notDue, buckets, unapplied }: Omit<AgingRow, 'customerId'>): readonly AgingPart[] {
  const words = locale.words.aging;
  const last = Math.max(1, buckets.length - 1);
  return [
    { key: 'not-due', name: words.notDue, amount: notDue, step: 'not-due' },
    ...buckets.map((bucket, index) => ({
      key: bucketKey(bucket),
      name: bucketWord(locale, bucket),
      amount: bucket.amount,
      step: String(1 + Math.round((index / last) * (STEPS - 1))),
    })),
    { key: 'unapplied', name: words.unapplied, amount: unapplied, step: 'none' },
  ];
}
