import type { DownloadingMessages } from './downloading.types.js';
import { enDownloading } from './en.downloading.js';
import { esMxDownloading } from './es-mx.downloading.js';
import type { Locale } from './locale-for.js';

/**
 * The words of what is handed out as a file in a locale's language.
 *
 * @example
 * downloadingWords(localeFor('es-MX')).stop; // => 'Cancelar'
 */
export function downloadingWords({ words }: Locale): DownloadingMessages {
  return words.tag === 'en' ? enDownloading : esMxDownloading;
}
