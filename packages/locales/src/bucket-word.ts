import type { AgingBucket } from '@cartera/core';
import { formatCount } from './format-count.js';
import type { Locale } from './locale-for.js';
import { phrase } from './phrase.js';

/**
 * What an aging bucket is called: '31–60 días', '91 días o más'. Both ends count.
 *
 * @example
 * bucketWord(localeFor('en'), { fromDays: 91, throughDays: null }); // => '91 days or more'
 */
export function bucketWord(locale: Locale, { fromDays, throughDays }: AgingBucket): string {
  const { days, daysAndMore } = locale.words.aging;
  const from = formatCount(locale, fromDays);
  return throughDays === null ? phrase(daysAndMore, { from }) : phrase(days, { from, through: formatCount(locale, throughDays) });
}
