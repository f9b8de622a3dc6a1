import type { LocalDate, Money } from '@cartera/core';
import '@cartera/locales/en';
import { formatAmount, formatDay, formatMoneyWithCode, localeFor } from '@cartera/locales';
import { Liquid } from 'liquidjs';
import { partialsOf } from '../partials/index.js';
import type { LetterLanguage } from '../templates/index.js';

/** What a template may say; `render` takes our own parts only. */
const TAGS: ReadonlySet<string> = new Set(['assign', 'break', 'case', 'comment', 'continue', 'for', 'if', 'raw', 'render', 'unless', '#']);

/** Filters that neither compute nor look anywhere. */
const FILTERS: ReadonlySet<string> = new Set([
  'append',
  'capitalize',
  'default',
  'downcase',
  'first',
  'join',
  'last',
  'prepend',
  'replace',
  'size',
  'strip',
  'truncate',
]);

/** Characters of a template, steps' worth of memory, and milliseconds: far above what a letter needs. */
const PARSE_MAX = 20_000;
const MEMORY_MAX = 200_000;
const TIME_MAX_MS = 2000;

const engines = new Map<LetterLanguage, Liquid>();

/**
 * The engine of a language: strict, with our own parts and filters, without files. Made once.
 *
 * `money` is an amount with sign and code, `amount` without them, `day` a day in words (`day: 'short'`: '14 mar 2026').
 *
 * @example
 * letterEngine('es-MX').parseAndRenderSync("{{ '2026-03-14' | day }}"); // => '14 de marzo de 2026'
 */
export function letterEngine(language: LetterLanguage): Liquid {
  const known = engines.get(language);
  if (known) return known;
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    lenientIf: false,
    cache: false,
    templates: { ...partialsOf(language) },
    parseLimit: PARSE_MAX,
    memoryLimit: MEMORY_MAX,
    renderLimit: TIME_MAX_MS,
  });
  for (const name of Object.keys(engine.tags)) if (!TAGS.has(name)) delete engine.tags[name];
  for (const name of Object.keys(engine.filters)) if (!FILTERS.has(name)) delete engine.filters[name];
  const locale = localeFor(language);
  const spaced = (text: string) => text.replaceAll('\u00A0', ' ');
  engine.registerFilter('money', (money: Money) => spaced(formatMoneyWithCode(locale, money)));
  engine.registerFilter('amount', (money: Money) => spaced(formatAmount(locale, money)));
  engine.registerFilter('day', (day: LocalDate, width?: string) => formatDay(locale, day, width === 'short' ? 'short' : 'long'));
  engines.set(language, engine);
  return engine;
}
