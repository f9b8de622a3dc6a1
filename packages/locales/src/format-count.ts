import type { Locale } from './locale-for.js';
import type { Plural } from './messages.types.js';
import { phrase } from './phrase.js';

/**
 * A whole number, grouped: '5,000'.
 *
 * @example
 * formatCount(localeFor('es-MX'), 5000); // => '5,000'
 */
export function formatCount(locale: Locale, count: number): string {
  return new Intl.NumberFormat(locale.tag, { useGrouping: 'always' }).format(count).replace('-', '\u2212');
}

/**
 * A phrase in the form its count asks for, by the language's own plural rule.
 *
 * @example
 * plural(localeFor('es-MX'), 1, { one: '{n} día', other: '{n} días' }); // => '1 día'
 */
export function plural(locale: Locale, count: number, forms: Plural): string {
  const form = new Intl.PluralRules(locale.tag).select(count) === 'one' ? forms.one : forms.other;
  return phrase(form, { n: formatCount(locale, count) });
}
