import type { Because, Money } from '@cartera/core';
import { isInstant, isLocalDate } from '@cartera/core/values';
import type { BecauseMessages, BecauseWords } from './because.types.js';
import { enBecause } from './en.because.js';
import { entryKindWord } from './entry-kind-word.js';
import { esMxBecause } from './es-mx.because.js';
import { formatCount, plural } from './format-count.js';
import { formatDay } from './format-day.js';
import { formatInstantDay } from './format-instant.js';
import { formatMoney, formatMoneyWithCode } from './format-money.js';
import type { Locale } from './locale-for.js';
import { phrase, placeholdersOf } from './phrase.js';
import { statementWords } from './statement-words.js';

/** By the language's tag. */
const TABLES: Readonly<Record<string, BecauseMessages>> = { 'es-MX': esMxBecause, en: enBecause };

/** Facts that are days; a reference that looks like one stays as it is. */
const DAY = /^(?:on|asOf|from|until|through|.*On)$/;

/**
 * A step of an explanation in words: what happened, when, and what was learned late. Its own `amount` stands beside it, so it is not said; an amount in another currency
 * than the step's has its code.
 *
 * Of `from` only the terms under a document are said; other steps under a step are told one by one. A step that has no words is told without its code. Never throws.
 *
 * @example
 * becauseText(localeFor('es-MX'), { code: 'item.open', facts: { on: '2026-03-31' } }); // => 'Por pagar al 31 mar 2026'
 */
export function becauseText(locale: Locale, because: Because): string {
  const words = TABLES[locale.words.tag] ?? esMxBecause;
  const terms = because.from?.filter(({ code }) => code.startsWith('terms.')) ?? [];
  const said: Record<string, string> = terms.length > 0 ? { terms: termsText(locale, words, terms) } : {};
  for (const [name, fact] of Object.entries(because.facts)) {
    const text = factText(locale, words, { name, fact, facts: because.facts });
    if (text !== undefined) said[name] = text;
  }
  const steps: Readonly<Record<string, BecauseWords>> = words.steps;
  const own = Object.hasOwn(steps, because.code) ? steps[because.code] : undefined;
  return (own && sentenceOf(locale, own, { said, because })) || words.otherStep;
}

function sentenceOf(locale: Locale, words: BecauseWords, { said, because }: { said: Record<string, string>; because: Because }): string {
  if (typeof words === 'object' && 'one' in words) {
    return plural(locale, Object.values(because.facts).find((fact) => typeof fact === 'number') ?? 0, words);
  }
  const pieces = typeof words === 'string' ? [words] : words;
  const sayable = pieces.filter((piece) => placeholdersOf(piece).every((name) => Object.hasOwn(said, name)));
  return sayable.map((piece) => phrase(piece, said)).join('');
}

/** 'en 30 días desde la entrega (3 mar 2026), luego a fin de mes': the day that terms count from stands after the first step. */
function termsText(locale: Locale, words: BecauseMessages, terms: readonly Because[]): string {
  const isBase = ({ code }: Because) => code === 'terms.delivered' || code === 'terms.contra_recibo';
  const [first, ...others] = terms.filter((step) => !isBase(step));
  const base = terms.filter(isBase).map((step) => ` ${becauseText(locale, step)}`);
  const after = others.map((step) => (step.code.startsWith('terms.business_day') ? '; ' : words.then) + becauseText(locale, step));
  return [first ? becauseText(locale, first) : words.sameDay, ...base, ...after].join('');
}

interface NamedFact {
  readonly name: string;
  readonly fact: Money | number | string;
  readonly facts: Because['facts'];
}

/** A fact as the language writes it; none where it says nothing new or is not what it should be. */
function factText(locale: Locale, words: BecauseMessages, { name, fact, facts }: NamedFact): string | undefined {
  if (typeof fact === 'number') return name === 'weekday' ? words.weekdays[fact - 1] : formatCount(locale, fact);
  if (typeof fact === 'object') return moneyText(locale, fact, facts['amount']);
  if (name === 'through' && fact === facts['dueOn']) return undefined;
  if (name === 'kind') return entryKindWord(locale, fact);
  if (name === 'component') return (statementWords(locale).components as Readonly<Record<string, string>>)[fact];
  if (name.endsWith('At')) return isInstant(fact) ? formatInstantDay(locale, fact) : undefined;
  if (DAY.test(name)) return isLocalDate(fact) ? formatDay(locale, fact) : undefined;
  return fact;
}

function moneyText(locale: Locale, money: Money, own: NamedFact['fact'] | undefined): string | undefined {
  const foreign = typeof own === 'object' && own.currency !== money.currency;
  try {
    return foreign ? formatMoneyWithCode(locale, money) : formatMoney(locale, money);
  } catch {
    return undefined; // a fact that is not money must not keep the reader from the rest
  }
}
