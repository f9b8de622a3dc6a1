import type { AgingReport, AgingRow } from '@cartera/core';
import { isInstant, isLocalDate } from '@cartera/core/values';
import { isAging } from '../balance/index.js';
import { isFields, isListOf, isText } from '../given/index.js';

/** A report, or a page of one: `next` is the customer after whom it goes on. */
export type AgingPage = AgingReport & { readonly next?: string };

/**
 * Whether something has all of an aging report that is shown: a day that exists, whole amounts of known currencies, one total a currency with the buckets of its rows.
 * A page may set anything; an element never throws.
 */
export function isAgingReport(value: unknown): value is AgingPage {
  if (!isFields(value)) return false;
  const { asOf, bucketsAsOf, knownAt, next, rows, totals } = value;
  if (!isDay(asOf) || !isDay(bucketsAsOf)) return false;
  if (knownAt !== undefined && !(isText(knownAt) && isInstant(knownAt))) return false;
  if (next !== undefined && !isText(next)) return false;
  if (!isListOf(totals, isAging) || !isListOf(rows, isRow)) return false;
  const cuts = new Map(totals.map((total) => [total.currency, cutsOf(total)]));
  return cuts.size === totals.length && rows.every((row) => cuts.get(row.currency) === cutsOf(row));
}

function isDay(value: unknown): boolean {
  return isText(value) && isLocalDate(value);
}

function isRow(value: unknown): value is AgingRow {
  return isFields(value) && isText(value['customerId']) && isAging(value);
}

function cutsOf({ buckets }: Omit<AgingRow, 'customerId'>): string {
  return buckets.map(({ fromDays, throughDays }) => `${fromDays}-${throughDays}`).join();
}
