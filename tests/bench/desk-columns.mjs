import { daysBetween } from '@cartera/core';
import { formatAmount, formatCount, localeFor, worklistReasonText, worklistWords } from '@cartera/locales';

const locale = localeFor('es-MX');

/** What a row says, column by column, for every side that is not Cartera's own element: the same words from the same functions. */
export const COLUMNS = [
  { id: 'name', head: 'Cliente', width: 260, text: ({ name }) => name },
  { id: 'id', head: 'Clave', width: 110, text: ({ customerId }) => customerId },
  { id: 'why', head: 'Motivo', width: 200, text: ({ because, asOf }) => worklistReasonText(locale, because[0], { asOf }) },
  { id: 'mxn', head: 'MXN', width: 150, text: (row) => amountIn(row, 'MXN') },
  { id: 'usd', head: 'USD', width: 150, text: (row) => amountIn(row, 'USD') },
  { id: 'late', head: 'Días', width: 100, text: ({ oldestDueOn, asOf }) => formatCount(locale, daysBetween(oldestDueOn, asOf)) },
  { id: 'standing', head: 'Estado', width: 200, text: standing },
];

/** All of a row. */
export function cellsOf(row) {
  return COLUMNS.map(({ text }) => text(row));
}

function amountIn({ toCollect }, currency) {
  const money = toCollect.find((each) => each.currency === currency);
  return money ? formatAmount(locale, money) : '';
}

function standing({ withPromise, assignedTo }) {
  const promise = withPromise ? [worklistWords(locale).promise] : [];
  return [...promise, ...(assignedTo === undefined ? [] : [assignedTo])].join(' · ');
}
