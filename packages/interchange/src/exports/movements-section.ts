import { negateMoney, sumMoney, type Money, type Statement, type StatementLine, type StatementSection } from '@cartera/core';
import { formatDay, phrase, type Locale } from '@cartera/locales';
import { exportWords } from '@cartera/locales/exports';
import { entryKindWord, statementWords } from '@cartera/locales/statement';
import type { ExportRow, ExportSection } from './document.types.js';

/** What happened between two balances: every charge and credit with the balance after it; what was learned late comes first, marked. */
export function movementsSection(
  locale: Locale,
  { from, to }: Pick<Statement, 'from' | 'to'>,
  { currency, lines, opening, closing }: Pick<StatementSection, 'currency' | 'lines' | 'opening' | 'closing'>,
): ExportSection {
  const words = statementWords(locale);
  const { tables, total } = exportWords(locale);
  const [first, last] = [formatDay(locale, from), formatDay(locale, to)];
  const sumOf = (own: readonly StatementLine[]) =>
    sumMoney(
      own.map(({ amount }) => amount),
      currency,
    );
  const isCredit = ({ amount }: StatementLine) => amount.amount < 0;
  const charges = sumOf(lines.filter((line) => !isCredit(line)));
  const credits = negateMoney(sumOf(lines.filter(isCredit)));
  return {
    key: 'movements',
    label: tables.movements,
    heading: phrase(words.movements, { from: first, to: last }),
    currency,
    columns: [
      { key: 'date', head: words.date, kind: 'day' },
      { key: 'document', head: words.document, kind: 'text' },
      { key: 'concept', head: words.concept, kind: 'text' },
      { key: 'charge', head: words.charge, kind: 'money', isSummed: true, carried: 'sum' },
      { key: 'credit', head: words.credit, kind: 'money', isSummed: true, carried: 'sum' },
      { key: 'balance', head: words.balance, kind: 'money', carried: 'last' },
    ],
    rows: [
      edge(phrase(words.opening, { day: first }), opening),
      ...lines.map((line) => rowOf(locale, line)),
      ...(lines.length === 0 ? [edge(words.noMovements)] : []),
      edge(phrase(words.closing, { day: last }), closing),
    ],
    total: { cells: [{ text: total }, null, null, { money: charges }, { money: credits }, null] },
  };
}

function rowOf(locale: Locale, { on, reference, kind, amount, balance, late }: StatementLine): ExportRow {
  const isCredit = amount.amount < 0;
  return {
    cells: [
      { day: on },
      reference === undefined ? null : { text: reference },
      { text: entryKindWord(locale, kind), notes: late ? [statementWords(locale).late] : [] },
      isCredit ? null : { money: amount },
      isCredit ? { money: negateMoney(amount) } : null,
      { money: balance },
    ],
    ...(late && { isLate: true }),
  };
}

function edge(text: string, balance?: Money): ExportRow {
  return { cells: [null, null, { text }, null, null, balance ? { money: balance } : null], isEdge: true };
}
