import type { Money, Refusal } from '@cartera/core';
import { formatCount } from './format-count.js';
import { formatDay } from './format-day.js';
import { formatInstant } from './format-instant.js';
import { formatMoneyWithCode } from './format-money.js';
import type { Locale } from './locale-for.js';
import type { RefusalText, RefusalWords } from './messages.types.js';
import { phrase, placeholdersOf } from './phrase.js';

/**
 * A refusal or error in words: what happened, and what to do now.
 *
 * Facts are written as the language writes them: money with sign and code, days and instants as dates, numbers grouped. A sentence that names a fact the
 * refusal does not carry is left out. A code without words gets a sentence that fits all, which gives the code for whoever is asked. Never throws.
 *
 * @example
 * refusalText(localeFor('es-MX'), { code: 'promise.beyond_horizon', facts: { latest: '2026-04-30' } }).text;
 * // => 'Esa fecha es demasiado lejana. La fecha más lejana que podemos aceptar es el 30 abr 2026.'
 */
export function refusalText(locale: Locale, { code, path, facts }: Refusal): RefusalText {
  const { text, remedy } = wordsFor(locale, code);
  const said: Record<string, string> = { code, ...(path === undefined ? {} : { path }) };
  for (const [name, fact] of Object.entries(facts ?? {})) said[name] = factText(locale, fact);
  const sentences = typeof text === 'string' ? [text] : text;
  const sayable = sentences.filter((sentence) => placeholdersOf(sentence).every((name) => Object.hasOwn(said, name)));
  return { text: sayable.map((sentence) => phrase(sentence, said)).join(' '), remedy: phrase(remedy, said) };
}

function wordsFor({ words }: Locale, code: string): RefusalWords {
  return (Object.hasOwn(words.refusals, code) ? words.refusals[code] : undefined) ?? words.otherRefusal;
}

function factText(locale: Locale, fact: Money | number | string): string {
  if (typeof fact === 'number') return formatCount(locale, fact);
  if (typeof fact === 'string') return fact.includes('T') ? formatInstant(locale, fact) : formatDay(locale, fact);
  try {
    return formatMoneyWithCode(locale, fact);
  } catch {
    return ''; // a fact that is not money must not keep the reader from the rest
  }
}
