import type { Money, Refusal } from '@cartera/core';
import { failuresTopic } from './failures-topic.js';
import { formatCount } from './format-count.js';
import { formatDay } from './format-day.js';
import { formatInstant } from './format-instant.js';
import { formatMoneyWithCode } from './format-money.js';
import type { Locale } from './locale-for.js';
import type { RefusalText, RefusalWords } from './messages.types.js';
import { phrase, placeholdersOf } from './phrase.js';

/**
 * Why something cannot be shown, in words: what happened, and what to do now. Knows the failures of views, once `failuresTopic` is loaded; `refusalText` knows every
 * code at once.
 *
 * Facts are written as the language writes them: money with sign and code, days and instants as dates, numbers grouped. A sentence that names a fact which is not
 * there is left out. A code without words gets a sentence that fits all, which gives the code for whoever is asked. Never throws.
 *
 * @param more Words for other codes.
 * @example
 * failureText(localeFor('en'), { code: 'backend.unreachable', facts: {} }).text; // => 'We could not reach the server.'
 */
export function failureText(locale: Locale, refusal: Refusal, more?: Readonly<Record<string, RefusalWords>>): RefusalText {
  const { tag, failures } = locale.words;
  const tables = [failures, failuresTopic.loaded.get(tag), more];
  return textFrom(tables.find((table) => table && Object.hasOwn(table, refusal.code)) ?? {}, refusal, locale);
}

/** As `failureText`, from a table of one's own. */
export function textFrom(table: Readonly<Record<string, RefusalWords>>, { code, path, facts }: Refusal, locale: Locale): RefusalText {
  const { text, remedy } = (Object.hasOwn(table, code) ? table[code] : undefined) ?? locale.words.otherRefusal;
  const said: Record<string, string> = { code, ...(path === undefined ? {} : { path }) };
  for (const [name, fact] of Object.entries(facts)) said[name] = factText(locale, fact);
  const sentences = typeof text === 'string' ? [text] : text;
  const sayable = sentences.filter((sentence) => placeholdersOf(sentence).every((name) => Object.hasOwn(said, name)));
  return { text: sayable.map((sentence) => phrase(sentence, said)).join(' '), remedy: phrase(remedy, said) };
}

/** How an instant begins. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T/;

function factText(locale: Locale, fact: Money | number | string): string {
  if (typeof fact === 'number') return formatCount(locale, fact);
  // a name such as 'Tienda 1' is no instant, though a Date would read one from it
  if (typeof fact === 'string') return INSTANT.test(fact) ? formatInstant(locale, fact) : formatDay(locale, fact);
  try {
    return formatMoneyWithCode(locale, fact);
  } catch {
    return '…'; // a fact that is not money must not keep the reader from the rest
  }
}
