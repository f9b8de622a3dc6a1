/** The order of a date's parts in a file; separated by '-', '/' or '.'. */
export type DateOrder = 'Y-M-D' | 'D/M/Y' | 'M/D/Y';

/** Which column of a file holds what; headers as they stand in the file, but for spaces. Two lines of headers are one, joined by a space: 'Vencido 1-30'. A column without a header is called by its letter: '[A]'. */
export interface MappedColumns {
  /** Left out: only with `customerLines`. */
  readonly customer?: string;
  /** Left out: only in a list of open balances with `aging`, one line a customer; then each age that is filled is a balance of its own, whose id is customer and header. */
  readonly document?: string;
  /** What stands before the number of the document, in a column of its own: series A and folio 12 are document A-12. */
  readonly series?: string;
  /** The day of issue; of a payment the day it was made. Open balances may lack it: then the due day. */
  readonly issuedOn?: string;
  /** A payment's day, where the file says it so. */
  readonly paidOn?: string;
  /** Else the day of issue. */
  readonly dueOn?: string;
  /** Left out: only with `aging`; then it is the sum of the ages. */
  readonly amount?: string;
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
   * Of a list of open balances: amounts by age instead of `columns.amount`, or beside it. Days past due, both ends counting. Left out both: not due yet; left out `throughDays`: and more.
   * Where a due day stands too, it is checked against the age on the day of the list. Without `columns.document` each age is a balance that falls due on the first day of its range:
   * day of the list − `fromDays`; what is not due yet, on the day of the list.
   */
  readonly aging?: readonly AgingColumn[];
  /**
   * The customer stands in a line of its own above its documents: the column that the line begins in, and what comes before it ('Cliente:'). Behind it stands the id, in the same cell or
   * the next, and the name. A number of two digits or more before a name is the id where every such line of the first hundred has one; else the text is id and name.
   *
   * `sums`: such a line bears the sums of its documents in the columns of amounts. Documents that do not add up to them are refused, and so is a line with a sum and no documents; the line of
   * the whole, which bears the sum of all, is a total. `false`: no line is a customer's, and none is proposed as one.
   */
  readonly customerLines?: { readonly column: string; readonly prefix?: string; readonly sums?: true } | false;
  /**
   * The customer stands on the first row of its group only, as in a pivot table: below it is blank, and is that of the row above. A group ends at a total, a note, a blank line. Left out: a
   * row without a customer is refused; so it is in a list without documents. `false`: refused likewise, and filling is not proposed.
   */
  readonly customerFilled?: 'down' | false;
  /**
   * The currency stands in lines of its own above the rows that are in it ('Moneda: USD', 'DÓLARES'), one for each part of the file; `currency` is that of rows before the first such line.
   * Left out: rows below a line that says another currency than `currency` are refused. Where each row has its currency in a column, that counts.
   * `false`: refused likewise, and parts are not proposed.
   */
  readonly currencyLines?: boolean;
  readonly columns: MappedColumns;
}

/** A column of amounts of one age. */
export interface AgingColumn {
  readonly header: string;
  readonly fromDays?: number;
  readonly throughDays?: number;
}

/** A mapping that is not whole yet. */
export type MappingDraft = Partial<Mapping>;
