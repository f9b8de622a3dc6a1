import { customerIdOf, type LocalDate, type StreamId } from '@cartera/core';
import { fileName } from '../exports/index.js';

/** As the exported statement is titled: the words of it are not loaded to tell a name. */
const TITLES: Readonly<Record<string, string>> = { 'es-MX': 'Estado de cuenta', en: 'Statement of account' };

/**
 * What the statement is called that goes with an e-mail: as when it is exported.
 *
 * @example
 * attachmentName('account/FER 1', { asOf: '2026-03-31', language: 'en' }); // => 'statement-of-account-FER-1-2026-03-31.pdf'
 */
export function attachmentName(stream: StreamId, { asOf, language }: { readonly asOf: LocalDate; readonly language: string }): string {
  return fileName([TITLES[language] ?? 'Statement of account', customerIdOf(stream)], asOf, 'pdf');
}
