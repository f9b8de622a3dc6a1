import type { LocalDate, Money, Refusal, SettlementMethod } from '@cartera/core';

/** What one row of a file says, read by its mapping. */
export interface ImportRow {
  readonly customer: string;
  readonly document: string;
  /** Of invoices and balances: the day of issue; of payments: the day they were made. */
  readonly on: LocalDate;
  /** Of invoices and balances. */
  readonly dueOn?: LocalDate;
  readonly amount: Money;
  readonly settledOn?: LocalDate;
  readonly name?: string;
  readonly taxId?: string;
  readonly reference?: string;
  /** The documents a payment is for. */
  readonly appliesTo?: readonly string[];
  readonly method?: SettlementMethod;
}

/** What is wrong with a row: where, and a stable code (`row.…`, or the code of a refusal), worded by `importText` of `@cartera/locales/import`. */
export interface RowFault {
  readonly code: string;
  /** The header of the column, where it is one column. */
  readonly column?: string;
  readonly facts?: Refusal['facts'];
}

/** A row that cannot be read: all that is wrong with it. */
export interface BadRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** The headers of those cells that are blank in the file, and have here what stands in a row above (`customerFilled`). */
  readonly filled?: readonly string[];
  readonly faults: readonly RowFault[];
  /** Its document, where that much can be read: it is not missing from the file. */
  readonly document?: string;
  /** Others may be missing that the file should have: what it lacks is gone for no known reason. */
  readonly lacksOthers?: true;
}

/** A row as read: what it says, or all that is wrong with it; `filled` as of a bad one. */
export type ReadRow = (Pick<BadRow, 'line' | 'cells' | 'filled'> & { readonly row: ImportRow }) | BadRow;
