import {
  COMPONENTS,
  daysBetween,
  sumMoney,
  type InstalmentState,
  type LocalDate,
  type PromiseStanding,
  type Statement,
  type StatementSection,
} from '@cartera/core';
import { formatAmount, formatCount, formatDay, phrase, plural, type Locale } from '@cartera/locales';
import { exportWords } from '@cartera/locales/exports';
import { statementWords } from '@cartera/locales/statement';
import type { ExportRow, ExportSection } from './document.types.js';
import { isHeld } from './held-items.js';

/** What is open on a statement's last day, the oldest due day first as it comes. */
export function openItemsSection(
  locale: Locale,
  { to }: Pick<Statement, 'to'>,
  { openItems, currency, lines }: StatementSection,
  promises: readonly PromiseStanding[],
): ExportSection {
  const words = statementWords(locale);
  const { tables, total } = exportWords(locale);
  const lastPayment = lines.findLast(({ kind }) => kind === 'payment-recorded');
  const last = lastPayment ? ` ${phrase(words.lastPayment, { day: formatDay(locale, lastPayment.on) })}` : '';
  const money = (amount: number) => ({ money: { amount, currency } });
  const sum = sumMoney(
    openItems.map(({ open }) => ({ amount: open.total, currency })),
    currency,
  );
  return {
    key: 'open-items',
    label: tables['open-items'],
    heading: phrase(words.openItems, { count: formatCount(locale, openItems.length) }),
    currency,
    columns: [
      { key: 'document', head: words.document, kind: 'text' },
      { key: 'issued', head: words.issued, kind: 'day' },
      { key: 'due', head: words.due, kind: 'day' },
      { key: 'state', head: words.state, kind: 'text' },
      { key: 'original', head: words.original, kind: 'money' },
      { key: 'open', head: words.open, kind: 'money', isSummed: true, carried: 'sum' },
    ],
    rows: openItems.map((item) => rowOf(locale, item, { to, held: isHeld(item.itemId, promises) })),
    ...(openItems.length > 0
      ? { total: { cells: [{ text: total }, null, null, null, null, money(sum.amount)] } }
      : { empty: `${phrase(words.noOpenItems, { day: formatDay(locale, to) })}${last}` }),
  };
}

function rowOf(locale: Locale, item: InstalmentState, { to, held }: { readonly to: LocalDate; readonly held: boolean }): ExportRow {
  const words = statementWords(locale);
  const { itemId, reference = itemId, number, issuedOn, dueOn, original, open } = item;
  const several = number > 1 ? [phrase(words.instalment, { number: formatCount(locale, number) })] : [];
  const state = dueOn >= to ? words.notDue : plural(locale, daysBetween(dueOn, to), words.daysLate);
  return {
    cells: [
      { text: reference, notes: [...several, ...makeUp(locale, item)] },
      { day: issuedOn },
      { day: dueOn },
      { text: state, notes: held ? [words.held] : [] },
      { money: { amount: original.total, currency: original.currency } },
      { money: { amount: open.total, currency: open.currency } },
    ],
  };
}

/** What the open amount is made of, where it is more than the document's own; and what of it is in dispute: the document first. */
function makeUp(locale: Locale, { open, disputed }: InstalmentState): readonly string[] {
  const words = statementWords(locale);
  const { currency } = open;
  const amount = (minor: number) => formatAmount(locale, { amount: minor, currency });
  const parts = COMPONENTS.toReversed().filter((component) => open[component]);
  const charged = parts.some((component) => component !== 'principal');
  return [
    ...(charged ? parts.map((component) => `${words.components[component]} ${amount(open[component])}`) : []),
    ...(disputed > 0 ? [phrase(words.disputed, { amount: amount(disputed) })] : []),
  ];
}
