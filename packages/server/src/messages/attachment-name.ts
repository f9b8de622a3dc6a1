import { customerIdOf, type LocalDate, type StreamId } from '@cartera/core';

const TITLES: Readonly<Record<string, string>> = { 'es-MX': 'estado-de-cuenta', en: 'statement' };

/**
 * What the statement is called that goes with an e-mail: letters, digits and hyphens only.
 *
 * @example
 * attachmentName('account/FER 1', { asOf: '2026-03-31', language: 'en' }); // => 'statement-FER-1-2026-03-31.pdf'
 */
export function attachmentName(stream: StreamId, { asOf, language }: { readonly asOf: LocalDate; readonly language: string }): string {
  const customer = customerIdOf(stream)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  return [TITLES[language] ?? 'statement', customer, asOf].filter((part) => part !== '').join('-') + '.pdf';
}
