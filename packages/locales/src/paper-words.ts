import { enPaper } from './en.paper.js';
import { esMxPaper } from './es-mx.paper.js';
import type { Locale } from './locale-for.js';
import type { PaperMessages } from './paper.types.js';

/**
 * The words of documents on paper in a locale's language.
 *
 * @example
 * paperWords(localeFor('es-MX')).asOf; // => 'al {day}'
 */
export function paperWords({ words }: Locale): PaperMessages {
  return words.tag === 'en' ? enPaper : esMxPaper;
}
