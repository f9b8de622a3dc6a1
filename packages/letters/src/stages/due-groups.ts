import {
  daysBetween,
  subtractMoney,
  sumMoney,
  type InstalmentState,
  type Money,
  type PaymentInstructions,
  type Position,
} from '@cartera/core';
import type { DueDocument, DueGroup } from './letter-data.types.js';

/** How instalments are told. */
export interface Telling {
  readonly position: Position;
  readonly instructions: PaymentInstructions;
  /** Documents named a currency; the others are counted. */
  readonly documentsMax: number;
}

/**
 * Instalments as a text asks for them, one group a currency by code; what the customer's own unapplied money covers is not asked for.
 *
 * toPay = Σ open − unapplied, at least 0; a group of which nothing is left to pay is left out.
 *
 * @example
 * // 300.00 and 200.00 MXN overdue, 100.00 MXN not applied yet
 * dueGroups(instalments, telling)[0].toPay; // => { amount: 40000, currency: 'MXN' }
 */
export function dueGroups(instalments: readonly InstalmentState[], telling: Telling): readonly DueGroup[] {
  const currencies = [...new Set(instalments.map(({ open }) => open.currency))].toSorted();
  return currencies.map((currency) => groupOf(inCurrency(instalments, currency), telling)).filter(({ toPay }) => toPay.amount > 0);
}

function inCurrency(instalments: readonly InstalmentState[], currency: string): readonly InstalmentState[] {
  return instalments.filter(({ open }) => open.currency === currency);
}

function groupOf(instalments: readonly InstalmentState[], { position, instructions, documentsMax }: Telling): DueGroup {
  const currency = instalments[0]?.open.currency ?? '';
  const documents = instalments.map((one) => documentOf(one, position, instructions));
  const rest = documents.slice(documentsMax);
  const credits = position.unapplied.map(({ amount }) => amount).filter((amount) => amount.currency === currency);
  const [total, credit] = [sumOf(documents, currency), sumMoney(credits, currency)];
  const toPay = credit.amount >= total.amount ? { amount: 0, currency } : subtractMoney(total, credit);
  return {
    currency,
    documents: documents.slice(0, documentsMax),
    more: rest.length === 0 ? null : { count: rest.length, total: sumOf(rest, currency) },
    total,
    credit: credit.amount > 0 ? credit : null,
    toPay,
  };
}

function sumOf(documents: readonly DueDocument[], currency: string): Money {
  return sumMoney(
    documents.map(({ amount }) => amount),
    currency,
  );
}

function documentOf(
  { itemId, reference, dueOn, open }: InstalmentState,
  { asOf }: Position,
  { documents }: PaymentInstructions,
): DueDocument {
  return {
    id: reference ?? itemId,
    dueOn,
    days: daysBetween(dueOn, asOf),
    amount: { amount: open.total, currency: open.currency },
    reference: documents?.find((one) => one.itemId === itemId)?.reference.numeric ?? null,
  };
}
