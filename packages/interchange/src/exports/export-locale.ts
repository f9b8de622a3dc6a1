import { agingTopic, failuresTopic, loadLanguage, localeFor, type Locale, worklistReasonTopic, worklistTopic } from '@cartera/locales';
import { accountTopic } from '@cartera/locales/account';
import { statementTopic } from '@cartera/locales/statement';

const TOPICS = [statementTopic, agingTopic, accountTopic, worklistTopic, worklistReasonTopic] as const;

/**
 * The locale that documents are made in, with all words that they may need; a language that is not spoken here is answered with es-MX, as everywhere.
 *
 * @example
 * (await exportLocale('en-GB')).tag; // => 'en-GB'
 */
export async function exportLocale(language: string): Promise<Locale> {
  await loadLanguage(language, ...TOPICS, failuresTopic);
  return localeFor(language, ...TOPICS);
}
