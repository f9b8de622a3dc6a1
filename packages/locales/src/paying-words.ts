import { enPaying } from './en.paying.js';
import { esMxPaying } from './es-mx.paying.js';
import type { Locale } from './locale-for.js';
import type { PayingMessages } from './paying.types.js';

/**
 * The words of how to pay in a locale's language.
 *
 * @example
 * payingWords(localeFor('es-MX')).title; // => 'Cómo pagar'
 */
export function payingWords({ words }: Locale): PayingMessages {
  return words.tag === 'en' ? enPaying : esMxPaying;
}
