import { debtTopic } from './debt-topic.js';
import type { DebtMessages } from './debt.types.js';
import type { Locale } from './locale-for.js';
import { topicWords } from './topic-words.js';

/**
 * The words of what a debt is made of, in a locale's language.
 *
 * @example
 * debtWords(localeFor('es-MX')).components.tax; // => 'Impuesto'
 */
export function debtWords(locale: Locale): DebtMessages {
  return topicWords(debtTopic, locale);
}
