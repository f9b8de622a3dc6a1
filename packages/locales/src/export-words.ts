import { enExports } from './en.exports.js';
import { esMxExports } from './es-mx.exports.js';
import type { ExportMessages } from './exports.types.js';
import type { Locale } from './locale-for.js';

/**
 * The words of files that are handed out in a locale's language.
 *
 * @example
 * exportWords(localeFor('es-MX')).tables.movements; // => 'Movimientos'
 */
export function exportWords({ words }: Locale): ExportMessages {
  return words.tag === 'en' ? enExports : esMxExports;
}
