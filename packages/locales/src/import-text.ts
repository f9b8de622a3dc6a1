import type { Refusal } from '@cartera/core';
import { everyRefusalText } from './every-refusal-text.js';
import { textFrom } from './failure-text.js';
import { importTopic } from './import-topic.js';
import type { ImportMessages, ImportSentences } from './import.types.js';
import type { Locale } from './locale-for.js';
import type { RefusalText, RefusalWords } from './messages.types.js';
import { topicWords } from './topic-words.js';

/** What is to be said of a file: a fault of a row, why a line is skipped, a warning, why something is proposed. */
export interface SaidOfFile {
  readonly code: string;
  /** The header of the column; `{column}` in the words. */
  readonly column?: string;
  readonly facts?: Refusal['facts'];
}

/**
 * What is said of a file that is read, in words. Knows faults of rows, warnings, reasons of a proposal and of skipped lines; any other code as `refusalText`, because what the books
 * refuse a row for is said like any refusal. Only what is wrong has a remedy; else it is empty. Never throws.
 *
 * @example
 * importText(localeFor('es-MX'), { code: 'skipped.total' }).text; // => 'Es un total, no un documento.'
 */
export function importText(locale: Locale, { code, column, facts = {} }: SaidOfFile): RefusalText {
  const said = { code, facts: column === undefined ? facts : { ...facts, column } };
  const words = wordsOf(topicWords(importTopic, locale), code);
  return words ? textFrom({ [code]: words }, said, locale) : everyRefusalText(locale, said);
}

function wordsOf({ rows, skipped, warnings, reasons }: ImportMessages, code: string): RefusalWords | undefined {
  if (Object.hasOwn(rows, code)) return rows[code];
  const told: Readonly<Record<string, ImportSentences>> = { ...skipped, ...warnings, ...reasons };
  const text = Object.hasOwn(told, code) ? told[code] : undefined;
  return text === undefined ? undefined : { text, remedy: '' };
}
