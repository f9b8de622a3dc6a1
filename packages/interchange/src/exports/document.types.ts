import type { Instant, LocalDate, Money, PaymentInstructions } from '@cartera/core';

/**
 * What is exported, before any format: CSV, XLSX and PDF are written from the same document, so that they cannot differ. Words are in its language already; figures are not
 * formatted yet.
 */
export interface ExportDocument {
  readonly kind: 'statement' | 'aging' | 'worklist' | 'account' | 'promise-receipt' | 'days-run';
  /** A BCP 47 tag: es-MX or en. */
  readonly language: string;
  readonly title: string;
  readonly asOf: LocalDate;
  /** Who is owed; left out where the policy names nobody. */
  readonly creditor?: PaymentInstructions['creditor'];
  /** Beside the title: customer, period, as known when … */
  readonly facts: readonly { readonly label: string; readonly value: ExportValue }[];
  /** The answer, before any table: what is owed, overdue, in favour. */
  readonly figures: readonly { readonly label: string; readonly value: Money; readonly note?: string }[];
  readonly sections: readonly ExportSection[];
  /** Where and how to pay; on statements and receipts. */
  readonly payment?: PaymentInstructions;
  /** Sentences under the tables. */
  readonly notes: readonly string[];
  /** Of the JSON this was made of: SHA-256 over RFC 8785 text; `cartera verify` recomputes it. */
  readonly digest: string;
}

/** A table, or several sentences where it has no columns. */
export interface ExportSection {
  readonly heading?: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly ExportRow[];
  /** Under the rows: a sum of each column that says so, or what is given. */
  readonly total?: ExportRow;
  /** Said instead of an empty table. */
  readonly empty?: string;
}

/** What a column holds. */
export interface ExportColumn {
  readonly key: string;
  readonly head: string;
  readonly kind: 'text' | 'day' | 'instant' | 'money' | 'count';
  /** Of money and counts that are summed: the total is a formula in a workbook. */
  readonly isSummed?: true;
  /** How it is carried where a table breaks over pages: its sum so far, or its last value (a running balance). */
  readonly carried?: 'sum' | 'last';
}

/** One row: values by column, in their order. */
export interface ExportRow {
  readonly cells: readonly ExportValue[];
  /** An opening or closing line: set apart, and in no sum. */
  readonly isEdge?: true;
}

/** A value that is not formatted yet. */
export type ExportValue =
  | { readonly text: string }
  | { readonly day: LocalDate }
  | { readonly instant: Instant }
  | { readonly money: Money }
  | { readonly count: number }
  | null;
