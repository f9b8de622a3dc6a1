import { en } from './en.js';
import { esMX } from './es-mx.js';
import type { Messages } from './messages.types.js';

/** Words, and the tag by which `Intl` writes numbers. */
export interface Locale {
  /** The tag asked for where its language is spoken here ('es-PE'), else 'es-MX'. */
  readonly tag: string;
  readonly words: Messages;
}

/** By primary language subtag; the first is the fallback of all others. */
const LANGUAGES: Readonly<Record<string, Messages>> = { es: esMX, en };

const locales = new Map<string, Locale>();

/**
 * The locale for a language tag: its words by the fallback chain (es-PE → es-MX, en-GB → en, anything else → es-MX), its numbers as that tag writes them.
 *
 * Never throws: what is not a tag is answered with es-MX. The same tag gives the same object.
 *
 * @example
 * localeFor('en-GB').words.tag; // => 'en'
 */
export function localeFor(tag: string): Locale {
  const known = locales.get(tag);
  if (known) return known;
  const canonical = canonicalTag(tag);
  const words = LANGUAGES[canonical.split('-')[0] ?? ''];
  const locale = Object.freeze(words ? { tag: canonical, words } : { tag: esMX.tag, words: esMX });
  if (locales.size < 100) locales.set(tag, locale); // pages hold a handful of tags; the bound is against a page that makes them up
  return locale;
}

/** 'es' alone means Mexico; a text that is no tag becomes 'es-MX'. */
function canonicalTag(tag: string): string {
  try {
    const [canonical = esMX.tag] = Intl.getCanonicalLocales(tag);
    return canonical === 'es' ? esMX.tag : canonical;
  } catch {
    return esMX.tag;
  }
}
