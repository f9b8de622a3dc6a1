import type { AgingBucket } from '@cartera/core';

/**
 * A bucket by its days, for whatever must be found again in another report.
 *
 * @example
 * bucketKey({ fromDays: 91, throughDays: null }); // => '91-'
 */
export function bucketKey({ fromDays, throughDays }: AgingBucket): string {
  return `${fromDays}-${throughDays ?? ''}`;
}
