import { enExplanation } from './en.explanation.js';
import { esMxExplanation } from './es-mx.explanation.js';
import type { ExplanationMessages } from './explanation.types.js';
import type { Locale } from './locale-for.js';

/**
 * What a statement says of promises, and around its explanations, in a locale's language.
 *
 * @example
 * explanationWords(localeFor('es-MX')).update; // => 'Actualizar'
 */
export function explanationWords({ words }: Locale): ExplanationMessages {
  return words.tag === 'en' ? enExplanation : esMxExplanation;
}
