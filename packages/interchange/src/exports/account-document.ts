import {
  balanceOf,
  COMPONENTS,
  daysBetween,
  delinquencyOf,
  sumMoney,
  type CurrencyCode,
  type Hold,
  type InstalmentState,
  type Position,
  type PromiseStanding,
  type Statement,
  type WorkItem,
} from '@cartera/core';
import { currencyName, formatDay, formatMoney, formatMoneyWithCode, phrase, plural, type Locale } from '@cartera/locales';
import { accountWords } from '@cartera/locales/account';
import { exportWords } from '@cartera/locales/exports';
import { accountFacts } from './account-facts.js';
import { documentHead } from './document-head.js';
import type { DocumentOptions } from './document-options.types.js';
import type { ExportDocument, ExportFigure, ExportRow, ExportSection } from './document.types.js';
import { movementsSection } from './movements-section.js';
import { promisesSection } from './promises-section.js';

/** What an account is shown with. */
export interface AccountDocumentOptions extends DocumentOptions {
  readonly promises?: readonly PromiseStanding[];
  /** Its row of the worklist: what is to be collected, who has it; for staff. */
  readonly item?: WorkItem;
  /** Its movements, of the days through the position's. */
  readonly statement?: Statement;
  /** Of the JSON the account is handed over as. */
  readonly digest: string;
}

/**
 * One account as a document: what is owed, overdue and to be collected, what is open, what is in favour, what was promised, what happened; one currency after the other, as
 * `<cartera-account>` shows it.
 *
 * @example
 * accountDocument(position, { locale: localeFor('es-MX'), digest }).figures[0]?.label; // => 'Saldo al 31 mar 2026'
 */
export function accountDocument(position: Position, options: AccountDocumentOptions): ExportDocument {
  const { locale, promises = [], item, statement, digest } = options;
  const { stream, asOf, knownAt } = position;
  const words = accountWords(locale);
  const head = accountFacts({ stream, to: asOf, ...(knownAt !== undefined && { knownAt }) }, options);
  const balances = balanceOf(position);
  const currencies = currenciesOf(position, options);
  return {
    kind: 'account',
    ...documentHead(options),
    title: exportWords(locale).titles.account,
    asOf,
    ...head,
    facts: [...head.facts, ...standingOf(locale, position, item)],
    figures: balances.flatMap((balance) => figuresOf(locale, position, { currency: balance.currency, amount: balance.amount, item })),
    sections: currencies.flatMap((currency) => [
      ...itemsOf(locale, position, currency),
      ...inFavourOf(locale, position, currency),
      ...promisesSection(locale, currency, promises),
      ...(statement?.sections ?? [])
        .filter((one) => one.currency === currency)
        .map((one) => movementsSection(locale, statement as Statement, one)),
    ]),
    notes: balances.length === 0 ? [phrase(words.nothingOpen, { day: formatDay(locale, asOf) })] : [],
    digest,
  };
}

function currenciesOf(position: Position, { promises = [], statement }: AccountDocumentOptions): readonly CurrencyCode[] {
  return [
    ...new Set([
      ...balanceOf(position).map(({ currency }) => currency),
      ...position.unapplied.map(({ amount }) => amount.currency),
      ...promises.flatMap(({ verdict }) => verdict.parts.map(({ promised }) => promised.currency)),
      ...(statement?.sections.map(({ currency }) => currency) ?? []),
    ]),
  ].sort();
}

/** Who has it, through when it is put off, and what rests. */
function standingOf(locale: Locale, { holds }: Position, item: WorkItem | undefined): ExportDocument['facts'] {
  const words = accountWords(locale);
  return [
    ...(item ? [{ label: words.assignedTo, value: { text: item.assignedTo ?? words.toNobody } }] : []),
    ...(item?.snoozedThrough === undefined
      ? []
      : [{ label: words.hold, value: { text: phrase(words.snoozed, { day: formatDay(locale, item.snoozedThrough) }) } }]),
    ...holds.filter(({ kind }) => kind !== 'promise').map((hold) => ({ label: words.hold, value: { text: holdText(locale, hold) } })),
  ];
}

/** How long a hold lasts and what it holds: 'hasta el 15 abr 2026, solo F-1042'. */
function holdText(locale: Locale, { through, itemIds }: Hold): string {
  const words = accountWords(locale);
  const until = through === undefined ? words.holdOpen : phrase(words.holdThrough, { day: formatDay(locale, through) });
  return itemIds ? `${until}, ${phrase(words.holdItems, { items: itemIds.join(', ') })}` : until;
}

/** The balance, of that what is overdue and since when, and what is to be collected where somebody has said. */
function figuresOf(
  locale: Locale,
  position: Position,
  { currency, amount, item }: { readonly currency: CurrencyCode; readonly amount: number; readonly item: WorkItem | undefined },
): readonly ExportFigure[] {
  const words = accountWords(locale);
  const { balanceAsOf, overdue, since } = locale.words.common;
  const late = delinquencyOf(position, { graceDays: 0 }).byInstalment.filter((one) => one.amount.currency === currency);
  const [oldest] = late;
  const dueOn = oldest && position.instalments.find(({ itemId, number }) => itemId === oldest.itemId && number === oldest.number)?.dueOn;
  const note =
    dueOn === undefined
      ? undefined
      : `${phrase(since, { day: formatDay(locale, dueOn) })} · ${plural(locale, daysBetween(dueOn, position.asOf), words.late)}`;
  const overdueAmount = sumMoney(
    late.map((one) => one.amount),
    currency,
  );
  return [
    { label: phrase(balanceAsOf, { day: formatDay(locale, position.asOf) }), value: { amount, currency }, isMain: true },
    { label: overdue, value: overdueAmount, ...(note !== undefined && { note }) },
    ...(item
      ? [{ label: words.toCollect, value: item.toCollect.find((money) => money.currency === currency) ?? { amount: 0, currency } }]
      : []),
  ];
}

/** What is open in a currency, the oldest first. */
function itemsOf(locale: Locale, position: Position, currency: CurrencyCode): readonly ExportSection[] {
  const own = position.instalments.filter(({ open }) => open.currency === currency && open.total !== 0);
  if (own.length === 0) return [];
  const words = accountWords(locale);
  const { tables, total } = exportWords(locale);
  const sum = sumMoney(
    own.map(({ open }) => ({ amount: open.total, currency })),
    currency,
  );
  return [
    {
      key: 'open-items',
      label: tables['open-items'],
      heading: phrase(words.itemsCaption, { currency: currencyName(locale, currency) }),
      currency,
      columns: [
        { key: 'document', head: words.document, kind: 'text' },
        { key: 'due', head: words.due, kind: 'day' },
        { key: 'late', head: words.daysLate, kind: 'count' },
        { key: 'open', head: words.open, kind: 'money', isSummed: true, carried: 'sum' },
      ],
      rows: own.map((instalment) => itemRow(locale, position, instalment)),
      total: { cells: [{ text: total }, null, null, { money: sum }] },
    },
  ];
}

/** Days before it is due are none. */
function itemRow(locale: Locale, position: Position, instalment: InstalmentState): ExportRow {
  const words = accountWords(locale);
  const { itemId, number, dueOn, open } = instalment;
  const days = daysBetween(dueOn, position.asOf);
  const said = balanceOf(position).length > 1 ? formatMoneyWithCode : formatMoney;
  const oneOfSeveral = position.instalments.some((other) => other.itemId === itemId && other.number > 1);
  const about = position.holds.filter(({ itemIds }) => itemIds?.includes(itemId) ?? true);
  const notes = [
    ...(oneOfSeveral ? [phrase(words.instalment, { number: String(number) })] : []),
    ...(about.some(({ kind }) => kind === 'promise') ? [words.held] : []),
    ...(about.some(({ kind }) => kind !== 'promise') ? [words.paused] : []),
    ...COMPONENTS.filter((component) => component !== 'principal' && open[component] !== 0).map((component) =>
      phrase(words.includes, {
        component: words.components[component].toLocaleLowerCase(locale.tag),
        amount: said(locale, { amount: open[component], currency: open.currency }),
      }),
    ),
  ];
  return {
    cells: [
      { text: itemId, notes },
      { day: dueOn },
      days < 0 ? null : { count: days },
      { money: { amount: open.total, currency: open.currency } },
    ],
  };
}

/** Money received and not applied. */
function inFavourOf(locale: Locale, { unapplied }: Position, currency: CurrencyCode): readonly ExportSection[] {
  const own = unapplied.filter(({ amount }) => amount.currency === currency);
  if (own.length === 0) return [];
  const words = accountWords(locale);
  const { tables, total } = exportWords(locale);
  const sum = sumMoney(
    own.map(({ amount }) => amount),
    currency,
  );
  return [
    {
      key: 'in-favour',
      label: tables['in-favour'],
      heading: words.inFavour,
      currency,
      columns: [
        { key: 'document', head: words.document, kind: 'text' },
        { key: 'received', head: exportWords(locale).received, kind: 'day' },
        { key: 'amount', head: words.inFavour, kind: 'money', isSummed: true },
      ],
      rows: own.map(({ paymentId, receivedOn, amount }) => ({ cells: [{ text: paymentId }, { day: receivedOn }, { money: amount }] })),
      total: { cells: [{ text: total }, null, { money: sum }] },
    },
  ];
}
