import type { PromiseStanding, Statement, StatementSection } from '@cartera/core';
import { currencyName, formatDay, phrase, type Locale } from '@cartera/locales';
import { statementWords } from '@cartera/locales/statement';
import { accountFacts } from './account-facts.js';
import { agingSection } from './aging-section.js';
import { documentHead } from './document-head.js';
import type { DocumentOptions } from './document-options.types.js';
import type { ExportDocument, ExportFigure } from './document.types.js';
import { movementsSection } from './movements-section.js';
import { openItemsSection } from './open-items-section.js';
import { overdueOf } from './overdue-of.js';
import { promisesSection } from './promises-section.js';

/** What a statement is shown with. */
export interface StatementDocumentOptions extends DocumentOptions {
  /** As of the statement's last day. */
  readonly promises?: readonly PromiseStanding[];
}

/**
 * A statement of account as a document: what is owed and since when, how old it is, what was promised, what is open, what happened; one currency after the other, as
 * `<cartera-statement>` shows it. Only the buckets are added up, exactly, to say what is overdue, and the columns of a table. It carries the statement's own digest.
 *
 * @example
 * statementDocument(statement, { locale: localeFor('es-MX') }).figures[0]; // => { label: 'Saldo al 31 mar 2026', value: { amount: 60000, currency: 'MXN' }, isMain: true }
 */
export function statementDocument(statement: Statement, options: StatementDocumentOptions): ExportDocument {
  const { locale, promises = [] } = options;
  const { from, to, sections, digest } = statement;
  const words = statementWords(locale);
  const days = { from: formatDay(locale, from), to: formatDay(locale, to) };
  return {
    kind: 'statement',
    ...documentHead(options),
    title: words.title,
    asOf: to,
    ...accountFacts(statement, options),
    figures: sections.flatMap((section) => figuresOf(locale, statement, section)),
    sections: sections.flatMap((section) => [
      ...agingSection(locale, section.aging),
      ...promisesSection(locale, section.currency, promises),
      openItemsSection(locale, statement, section, promises),
      movementsSection(locale, statement, section),
    ]),
    notes: sections.length === 0 ? [phrase(words.nothingOwed, { day: days.to }), phrase(words.empty, days)] : [],
    digest,
  };
}

/** The balance, and what it is made of: overdue + not due + in favour. Where nothing is owed, that in a sentence. */
function figuresOf(locale: Locale, { to, sections }: Statement, section: StatementSection): readonly ExportFigure[] {
  const { aging, currency, closing, openItems } = section;
  const words = statementWords(locale);
  const { common } = locale.words;
  const asOf = phrase(common.balanceAsOf, { day: formatDay(locale, to) });
  const named = phrase(common.inCurrency, { currency: currencyName(locale, currency) });
  const sentence =
    closing.amount < 0 ? words.owedToYou : closing.amount === 0 ? phrase(words.nothingOwed, { day: formatDay(locale, to) }) : undefined;
  const overdue = overdueOf(aging);
  const since =
    overdue.amount > 0
      ? openItems
          .map(({ dueOn }) => dueOn)
          .filter((dueOn) => dueOn < to)
          .sort()[0]
      : undefined;
  return [
    {
      label: sections.length > 1 ? `${asOf} ${named}` : asOf,
      value: closing,
      isMain: true,
      ...(sentence !== undefined && { note: sentence }),
    },
    {
      label: common.overdue,
      value: overdue,
      ...(since !== undefined && { note: phrase(common.since, { day: formatDay(locale, since) }) }),
    },
    { label: words.notDue, value: { amount: aging.notDue, currency } },
    { label: words.inFavour, value: { amount: aging.unapplied, currency } },
  ];
}
