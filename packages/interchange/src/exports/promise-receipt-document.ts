import { customerIdOf, sumMoney, type LocalDate, type PromiseStanding, type StreamId } from '@cartera/core';
import { formatDay, phrase } from '@cartera/locales';
import { explanationWords } from '@cartera/locales/because';
import { exportWords } from '@cartera/locales/exports';
import { statementWords } from '@cartera/locales/statement';
import { documentHead } from './document-head.js';
import type { DocumentOptions } from './document-options.types.js';
import type { ExportDocument } from './document.types.js';
import { isHolding } from './held-items.js';

/** Whose promise it is, and as of when it is looked at. */
export interface PromiseReceiptOptions extends DocumentOptions {
  readonly stream: StreamId;
  readonly asOf: LocalDate;
  /** Of the JSON the receipt is handed over as. */
  readonly digest: string;
}

/**
 * The receipt of a promise to pay: its number, what is to be paid on which day and what was paid so far, what it holds meanwhile, and how to pay.
 *
 * @example
 * promiseReceiptDocument(standing, { stream: 'account/ACME', asOf: '2026-03-31', locale: localeFor('es-MX'), digest }).title; // => 'Comprobante de promesa de pago'
 */
export function promiseReceiptDocument(standing: PromiseStanding, options: PromiseReceiptOptions): ExportDocument {
  const { stream, asOf, locale, name, digest } = options;
  const { promise, verdict, withdrawnOn } = standing;
  const words = exportWords(locale);
  const { promiseStates, state: stateWord } = statementWords(locale);
  const { holds, holdsAll } = explanationWords(locale);
  const state = withdrawnOn === undefined ? promiseStates[verdict.state] : `${promiseStates.withdrawn} ${formatDay(locale, withdrawnOn)}`;
  const currency = verdict.parts[0]?.promised.currency;
  const [promised, paid] = [verdict.parts.map((part) => part.promised), verdict.parts.map((part) => part.paid)];
  const { itemIds } = promise;
  return {
    kind: 'promise-receipt',
    ...documentHead(options),
    title: words.titles['promise-receipt'],
    asOf,
    ...(name !== undefined && name.trim() !== '' && { whose: name }),
    facts: [
      { label: words.promise.receipt, value: { text: promise.id } },
      { label: words.account, value: { text: customerIdOf(stream) } },
      { label: words.promise.made, value: { day: promise.madeOn } },
      { label: stateWord, value: { text: state } },
      { label: words.asOf, value: { day: asOf } },
      { label: words.promise.documents, value: { text: itemIds ? itemIds.join(', ') : words.promise.all } },
    ],
    figures:
      currency === undefined
        ? []
        : [
            { label: words.promise.promised, value: sumMoney(promised, currency), isMain: true },
            { label: words.promise.paid, value: sumMoney(paid, currency) },
          ],
    sections: [
      {
        key: 'promises',
        label: words.tables.promises,
        ...(currency !== undefined && { currency }),
        columns: [
          { key: 'promised-for', head: words.promise.dueOn, kind: 'day' },
          { key: 'promised', head: words.promise.promised, kind: 'money', isSummed: true },
          { key: 'paid', head: words.promise.paid, kind: 'money', isSummed: true },
          { key: 'state', head: stateWord, kind: 'text' },
        ],
        rows: verdict.parts.map((part) => ({
          cells: [{ day: part.dueOn }, { money: part.promised }, { money: part.paid }, { text: promiseStates[part.state] }],
        })),
        ...(currency !== undefined &&
          verdict.parts.length > 1 && {
            total: { cells: [{ text: words.total }, { money: sumMoney(promised, currency) }, { money: sumMoney(paid, currency) }, null] },
          }),
      },
    ],
    notes: isHolding(standing) ? [itemIds ? phrase(holds, { items: itemIds.join(', ') }) : holdsAll] : [],
    digest,
  };
}
