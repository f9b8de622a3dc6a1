import { addDays, type LocalDate } from '@cartera/core';
import type { AgingColumn, Mapping } from '../mapping/index.js';
import { readAges } from './read-ages.js';
import { readAmount, readCurrency, readId } from './read-cells.js';
import type { RowCells } from './row-cells.js';
import type { ImportRow } from './row.types.js';
import { tidyHeader } from './tidy-text.js';

/**
 * A customer's line of ages, without documents, as balances: one for each age that is filled. Its id is customer and header; it falls due on the first day of the range, counted back from
 * the day of the list, and what is not due yet on that day itself. What is wrong is noted with the row.
 *
 * @example
 * // of a list of 2026-03-31, 'ACME' with 500.00 under '31-60' (31 to 60 days): document 'ACME/31-60', due on 2026-02-28
 */
export function balancesByAge(mapping: Mapping, reading: RowCells, asOf: LocalDate): readonly ImportRow[] {
  const customer = reading.customer();
  const name = reading.text('name');
  const taxId = reading.text('taxId');
  const currency = reading.has('currency') ? reading.take('currency', readCurrency) : mapping.currency;
  if (currency === undefined) return [];
  const stated = reading.take('amount', (text) => readAmount(text, currency, mapping.decimal), true);
  const { filled, sum, faults } = readAges(reading.record, reading.places, currency, mapping.decimal);
  reading.faults.push(...faults);
  if (faults.length > 0 || customer === undefined) return [];
  if (sum === undefined && (stated?.amount ?? 1) !== 0) reading.fail('row.missing', { column: mapping.aging?.[0]?.header ?? '' });
  if (stated && sum && stated.amount !== sum.amount) reading.fail('row.ages_do_not_add_up', 'amount');
  return filled.flatMap(({ column, amount }) => {
    if (amount.amount < 0) reading.fail('row.balance_in_favour', { column: column.header });
    const age = tidyHeader(column.header);
    const document = readId([customer, age, ...(reading.has('currency') ? [currency] : [])].join('/'));
    if ('code' in document) {
      reading.fail(document.code, { column: column.header });
      return [];
    }
    const dueOn = dueDayOf(column, asOf);
    const known = { ...(name !== undefined && { name }), ...(taxId !== undefined && { taxId }) };
    return [{ customer, document: document.value, on: dueOn, dueOn, amount, ...known }];
  });
}

function dueDayOf({ fromDays = 0 }: AgingColumn, asOf: LocalDate): LocalDate {
  return addDays(asOf, -fromDays);
}
