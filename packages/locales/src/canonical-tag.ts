import { esMX } from './es-mx.js';

/** A tag as BCP 47 writes it: 'es' alone means Mexico; a text that is no tag becomes 'es-MX'. */
export function canonicalTag(tag: string): string {
  try {
    const [canonical = esMX.tag] = Intl.getCanonicalLocales(tag);
    return canonical === 'es' ? esMX.tag : canonical;
  } catch {
    return esMX.tag;
  }
}

/** The primary language subtag of a tag: 'en' of 'en-GB'. */
export function languageOf(tag: string): string {
  return canonicalTag(tag).split('-', 1)[0] ?? '';
}
