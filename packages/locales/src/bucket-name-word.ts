import { bucketWord } from './bucket-word.js';
import type { Locale } from './locale-for.js';

const NAME = /^(\d{1,7})(?:-(\d{1,7})|\+)$/;

/**
 * A bucket as a work item names it, in words: '31-60' is '31–60 días', '91+' is '91 días o más'. What is no such name comes back as it is.
 *
 * @example
 * bucketNameWord(localeFor('en'), '91+'); // => '91 days or more'
 */
export function bucketNameWord(locale: Locale, name: string): string {
  const [, from, through] = NAME.exec(name) ?? [];
  if (from === undefined) return name;
  return bucketWord(locale, { fromDays: Number(from), throughDays: through === undefined ? null : Number(through) });
}
