import type { Locale } from './locale-for.js';
import type { Plural } from './messages.types.js';
import { phrase } from './phrase.js';

const formats = new Map<string, Intl.NumberFormat>();
const rules = new Map<string, Intl.PluralRules>();

/**
 * A whole number, grouped: '5,000'.
 *
 * @example
 * formatCount(localeFor('es-MX'), 5000); // => '5,000'
 */
export function formatCount({ tag }: Locale, count: number): string {
  const format = formats.get(tag) ?? new Intl.NumberFormat(tag, { useGrouping: 'always' });
  formats.set(tag, format);
  return format.format(count).replace('-', '\u2212');
}

/**
 * A phrase in the form its count asks for, by the language's own plural rule.
 *
 * @example
 * plural(localeFor('es-MX'), 1, { one: '{n} día', other: '{n} días' }); // => '1 día'
 */
export function plural(locale: Locale, count: number, forms: Plural): string {
  const { tag } = locale;
  const rule = rules.get(tag) ?? new Intl.PluralRules(tag);
  rules.set(tag, rule);
  return phrase(rule.select(count) === 'one' ? forms.one : forms.other, { n: formatCount(locale, count) });
}
