import { daysBetween, type CurrencyCode, type LocalDate, type Money } from '@cartera/core';
import type { Mapping } from '../mapping/index.js';
import { isOfAge, readAges, type ReadAges } from './read-ages.js';
import { readAmount } from './read-cells.js';
import type { RowCells } from './row-cells.js';

/** What the amount of a row is read and checked with. */
interface AmountContext {
  readonly currency: CurrencyCode;
  readonly dueOn: LocalDate | undefined;
  readonly asOf: LocalDate | undefined;
}

/**
 * The amount of a row with a document: of its column, or the sum of its ages; where both stand they have to agree, and the age with the due day on the day of the list. What is wrong is
 * noted with the row.
 */
export function rowAmount(mapping: Mapping, reading: RowCells, context: AmountContext): Money | undefined {
  const { decimal, rows } = mapping;
  const hasAges = reading.places.ages.length > 0;
  const stated = reading.take('amount', (text) => readAmount(text, context.currency, decimal), hasAges);
  const amount = hasAges ? amountByAge(mapping, reading, context, stated) : stated;
  if (amount === undefined) return undefined;
  const at = reading.has('amount') ? 'amount' : { column: mapping.aging?.[0]?.header ?? '' };
  if (rows === 'payments' && amount.amount <= 0) reading.fail('row.amount_not_above_zero', at);
  else if (amount.amount < 0) reading.fail(rows === 'open-balances' ? 'row.balance_in_favour' : 'row.amount_below_zero', at);
  return amount;
}

function amountByAge(mapping: Mapping, reading: RowCells, { currency, dueOn, asOf }: AmountContext, stated?: Money): Money | undefined {
  const ages = readAges(reading.record, reading.places, currency, mapping.decimal);
  reading.faults.push(...ages.faults);
  if (ages.faults.length > 0) return stated;
  const [age, ...more] = ages.filled;
  if (more[0]) {
    reading.fail('row.ages_several', { column: more[0].column.header });
    return stated ?? ages.sum;
  }
  if (age && dueOn !== undefined && asOf !== undefined && !isOfAge(age.column, dueOn, asOf))
    reading.fail('row.age_differs', { column: age.column.header }, { asOf, days: daysBetween(dueOn, asOf) });
  if (stated === undefined && !reading.has('amount') && ages.sum === undefined)
    reading.fail('row.missing', { column: mapping.aging?.[0]?.header ?? '' });
  if (stated && !addsUp(mapping, ages, stated, { currency, dueOn, asOf })) reading.fail('row.ages_do_not_add_up', 'amount');
  return stated ?? ages.sum;
}

/** A list without a column for what is not due yet leaves all ages of such a document empty. */
function addsUp({ aging = [] }: Mapping, { filled, sum }: ReadAges, stated: Money, { dueOn, asOf }: AmountContext): boolean {
  const listsNotDue = aging.some(({ fromDays = 0 }) => fromDays === 0);
  const isNotDue = dueOn === undefined || asOf === undefined || dueOn >= asOf;
  if (filled.length === 0 && !listsNotDue && isNotDue) return true;
  return (sum?.amount ?? 0) === stated.amount;
}
