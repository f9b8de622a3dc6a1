import { enPromiseForm } from './en.promise-form.js';
import { esMxPromiseForm } from './es-mx.promise-form.js';
import type { Locale } from './locale-for.js';
import type { PromiseFormMessages } from './promise-form.types.js';

/**
 * The promise form's words in a locale's language.
 *
 * @example
 * promiseFormWords(localeFor('en')).title; // => 'Promise to pay'
 */
export function promiseFormWords({ words }: Locale): PromiseFormMessages {
  return words.tag === 'en' ? enPromiseForm : esMxPromiseForm;
}
