import { addMoney, daysBetween, type CurrencyCode, type LocalDate, type Money } from '@cartera/core';
import type { AgingColumn, Mapping } from '../mapping/index.js';
import type { TableRecord } from '../table/index.js';
import type { Places } from './places-of.js';
import { readCell } from './read-cell.js';
import { readAmount } from './read-cells.js';
import type { RowFault } from './row.types.js';

/** An age that is filled in, and what it holds. */
export interface AgeAmount {
  readonly column: AgingColumn;
  readonly amount: Money;
}

/** The ages of a record: those that hold something other than zero, and their sum; or all that is wrong with them. */
export interface ReadAges {
  readonly filled: readonly AgeAmount[];
  /** None where no age holds anything, not even a zero. */
  readonly sum?: Money;
  readonly faults: readonly RowFault[];
}

/** What bookkeepers write for zero: '-', '$ -'. */
const DASH = /^\p{Sc}?\s*[-–—]$/u;

/** Reads the columns of ages of a record. */
export function readAges(record: TableRecord, { ages }: Places, currency: CurrencyCode, decimal: Mapping['decimal']): ReadAges {
  const filled: AgeAmount[] = [];
  const faults: RowFault[] = [];
  let sum: Money | undefined;
  for (const { column, place } of ages) {
    const cell = readCell(record, place, (text) =>
      DASH.test(text) ? { value: { amount: 0, currency } } : readAmount(text, currency, decimal),
    );
    if (cell === undefined) continue;
    if ('code' in cell) faults.push({ code: cell.code, column: column.header });
    else {
      const added = addedTo(sum, cell.value);
      if (added === undefined) faults.push({ code: 'row.amount_out_of_range', column: column.header });
      sum = added ?? sum;
      if (cell.value.amount !== 0) filled.push({ column, amount: cell.value });
    }
  }
  return { filled, faults, ...(sum && { sum }) };
}

/**
 * Whether a due day is of an age on the day of the list.
 *
 * @example
 * isOfAge({ header: '1-30', fromDays: 1, throughDays: 30 }, '2026-03-01', '2026-03-31'); // => true: 30 days past due
 */
export function isOfAge({ fromDays, throughDays }: AgingColumn, dueOn: LocalDate, asOf: LocalDate): boolean {
  const days = daysBetween(dueOn, asOf);
  if (fromDays === undefined) return days <= 0;
  // a range that begins with 0 holds what is not due yet as well: such lists have no column for that
  return (days >= fromDays || fromDays === 0) && (throughDays === undefined || days <= throughDays);
}

function addedTo(sum: Money | undefined, amount: Money): Money | undefined {
  try {
    return sum ? addMoney(sum, amount) : amount;
  } catch {
    return undefined;
  }
}
