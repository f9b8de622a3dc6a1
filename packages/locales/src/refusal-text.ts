import type { Refusal } from '@cartera/core';
import { everyRefusalText } from './every-refusal-text.js';
import type { Locale } from './locale-for.js';
import type { RefusalText } from './messages.types.js';

/**
 * A refusal or an error in words: what happened, and what to do now. Every code; otherwise as `failureText`.
 *
 * @example
 * refusalText(localeFor('es-MX'), { code: 'promise.beyond_horizon', facts: { latest: '2026-04-30' } }).text;
 * // => 'Esa fecha es demasiado lejana. La fecha más lejana que podemos aceptar es el 30 abr 2026.'
 */
export function refusalText(locale: Locale, refusal: Refusal): RefusalText {
  return everyRefusalText(locale, refusal);
}
