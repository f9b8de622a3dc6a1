import type { LetterLanguage } from '../templates/index.js';
import { EN_PARTIALS } from './en.partials.js';
import { ES_MX_PARTIALS } from './es-mx.partials.js';

/** Every part a text can be put together from, by name. */
export type Partials = Readonly<Record<keyof typeof ES_MX_PARTIALS, string>>;

/**
 * The parts of a language: small pieces of text that templates take with `{% render 'NAME' %}`.
 *
 * @example
 * partialsOf('en').greeting; // => 'Good day, {{ customer.name }}:'
 */
export function partialsOf(language: LetterLanguage): Partials {
  return language === 'en' ? EN_PARTIALS : ES_MX_PARTIALS;
}
