/** The order of a date's parts in a file; separated by '-', '/' or '.'. */
export type DateOrder = 'Y-M-D' | 'D/M/Y' | 'M/D/Y';

/** Which column of a file holds what; headers as they stand in the file. */
export interface MappedColumns {
  readonly customer: string;
  readonly document: string;
  /** The day of issue; of a payment the day it was made. Open balances may lack it: then the due day. */
  readonly issuedOn?: string;
  /** A payment's day, where the file says it so. */
  readonly paidOn?: string;
  /** Else the day of issue. */
  readonly dueOn?: string;
  readonly amount: string;
  readonly currency?: string;
  /** Filled in: paid in full that day. */
  readonly settledOn?: string;
  readonly name?: string;
  readonly taxId?: string;
  readonly reference?: string;
  /** The document a payment is for. */
  readonly appliesTo?: string;
  readonly method?: string;
}

/** How a file is read: a saved file people can read and share. */
export interface Mapping {
  /** Where the file comes from; part of item and payment ids, never of customers'. */
  readonly source: string;
  readonly rows: 'invoices' | 'payments' | 'open-balances';
  readonly dates: DateOrder;
  readonly decimal: '.' | ',';
  /** Left out: found in the header line. */
  readonly delimiter?: ',' | ';' | '\t';
  /** Default utf-8. */
  readonly encoding?: 'utf-8' | 'latin-1';
  /** One currency for the whole file; or `columns.currency`. */
  readonly currency?: string;
  /** How many digits a document's number has, so that lost zeros are noticed. */
  readonly idDigits?: number;
  /** The file lists everything that is open: what it no longer lists is settled. */
  readonly fullList?: true;
  /** The sheet of a workbook; left out: the first visible one that has the columns. */
  readonly sheet?: string;
  /** The line that the headers stand on, from 1; left out: found. */
  readonly headerRow?: number;
  /**
   * Amounts by age instead of `columns.amount`, or beside it: header and days past due, both ends counting. Left out `fromDays`: not due yet; left out `throughDays`: and more.
   * Where a due day stands too, each amount is checked against it on the day of the list.
   */
  readonly aging?: readonly AgingColumn[];
  /** The customer stands in a line of its own above its documents: the column that it stands in, and what comes before it ('Cliente:'). */
  readonly customerLines?: { readonly column: string; readonly prefix?: string };
  readonly columns: MappedColumns;
}

/** A column of amounts of one age. */
export interface AgingColumn {
  readonly header: string;
  readonly fromDays?: number;
  readonly throughDays?: number;
}
