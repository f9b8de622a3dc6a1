import type { Mapping } from '../mapping/index.js';
import { looksLikeDay, looksLikeNumber, mayNameTotal, tidyHeader, tidyText } from '../rows/index.js';
import type { FileSample } from './guess.types.js';

/** Lines that name a customer, and which record is the first of them. */
export interface GuessedLines {
  readonly customerLines: NonNullable<Mapping['customerLines']>;
  /** From 0, among the records of the sample. */
  readonly first: number;
}

const PREFIX = /^(?:cliente|customer|deudor|cuenta|cte\.?|raz[oó]n social)\s*:/iu;

/**
 * Whether customers stand in lines of their own: texts in one column, no amounts and no days, each followed by a line that has a document. Two such lines at least, or one that says
 * 'Cliente:'.
 */
export function guessCustomerLines(sample: FileSample, document: string | undefined): GuessedLines | undefined {
  const { headers, records } = sample;
  const documentPlace = document === undefined ? -1 : headers.indexOf(tidyHeader(document));
  if (documentPlace < 0) return undefined;
  const isDocument = (record: readonly string[] | undefined) =>
    record !== undefined && tidyText(record[documentPlace] ?? '') !== '' && record.some(looksLikeDay);
  const lines = records.flatMap((record, index) => {
    const start = record.findIndex((cell) => tidyText(cell) !== '');
    const text = tidyText(record[start] ?? '');
    const header = headers[start] ?? '';
    const isLine =
      header !== '' && !mayNameTotal(text) && !looksLikeNumber(text) && !record.some(looksLikeDay) && isDocument(records[index + 1]);
    return isLine && !isDocument(record) ? [{ index, header, text, filled: record.filter((cell) => tidyText(cell) !== '').length }] : [];
  });
  const [first] = lines;
  if (!first || lines.some(({ header }) => header !== first.header)) return undefined;
  const [prefix] = PREFIX.exec(first.text) ?? [];
  if (prefix !== undefined && lines.every(({ text }) => text.toLowerCase().startsWith(prefix.toLowerCase())))
    return { customerLines: { column: first.header, prefix }, first: first.index };
  const areBare = lines.length >= 2 && lines.every(({ filled }) => filled <= 2);
  return areBare ? { customerLines: { column: first.header }, first: first.index } : undefined;
}
