import type { Because, LocalDate } from '@cartera/core';
import { daysBetween, isLocalDate } from '@cartera/core/values';
import { plural } from './format-count.js';
import { formatDay } from './format-day.js';
import { formatMoney } from './format-money.js';
import type { Locale } from './locale-for.js';
import { phrase, placeholdersOf } from './phrase.js';
import { topicWords } from './topic-words.js';
import { worklistReasonTopic } from './worklist-reason-topic.js';
import { worklistReasonWord } from './worklist-reason-word.js';

/**
 * Why an account is on the list, in few words, for its row: one step of the work item's `because`, on the day the list is read for. The whole sentence, and what
 * would remove the reason, are `becauseText`'s. Never throws: what cannot be said is called by its name.
 *
 * @example
 * const late = { code: 'worklist.days_late', facts: { points: 200, dueOn: '2026-02-12', fromDays: 31 } };
 * worklistReasonText(localeFor('es-MX'), late, { asOf: '2026-03-31' }); // => '47 días de atraso'
 */
export function worklistReasonText(locale: Locale, because: Because, { asOf }: { readonly asOf: LocalDate }): string {
  const { rows, keptInPart } = topicWords(worklistReasonTopic, locale);
  if (because.code === 'worklist.broken_promise' && isPaid(because.facts['paid'])) return keptInPart;
  const words = Object.hasOwn(rows, because.code) ? rows[because.code as keyof typeof rows] : [];
  if (typeof words === 'object' && 'one' in words) {
    const { dueOn } = because.facts;
    return isDay(dueOn) && isLocalDate(asOf) ? plural(locale, daysBetween(dueOn, asOf), words) : worklistReasonWord(locale, because.code);
  }
  const said = saidOf(locale, because);
  const pieces = typeof words === 'string' ? [words] : words;
  const sayable = pieces.filter((piece) => placeholdersOf(piece).every((name) => Object.hasOwn(said, name)));
  return sayable.map((piece) => phrase(piece, said)).join('') || worklistReasonWord(locale, because.code);
}

/** Days and amounts of a step, and the day on which it counts no longer. */
function saidOf(locale: Locale, { facts, from = [] }: Because): Readonly<Record<string, string>> {
  const ends = from.find(({ code }) => code === 'worklist.until_day')?.facts['on'];
  const said: Record<string, string> = {};
  for (const [name, fact] of Object.entries({ ...facts, ...(ends !== undefined && { on: ends }) })) {
    if (isDay(fact)) said[name] = formatDay(locale, fact);
    else if (typeof fact === 'object') {
      try {
        said[name] = formatMoney(locale, fact);
      } catch {
        // an amount in a currency that nobody knows must not take the row away
      }
    }
  }
  return said;
}

function isPaid(fact: unknown): boolean {
  return typeof fact === 'object' && fact !== null && 'amount' in fact && typeof fact.amount === 'number' && fact.amount > 0;
}

function isDay(fact: unknown): fact is LocalDate {
  return typeof fact === 'string' && isLocalDate(fact);
}
