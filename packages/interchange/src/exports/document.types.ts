import type { CurrencyCode, Instant, LocalDate, Money, PaymentInstructions } from '@cartera/core';

/**
 * What is exported, before any format: CSV, XLSX and PDF are written from the same document, so that they cannot differ. Words are in its language already; figures are not
 * formatted yet.
 */
export interface ExportDocument {
  readonly kind: 'statement' | 'aging' | 'worklist' | 'account' | 'promise-receipt' | 'days-run';
  /** A BCP 47 tag, as `localeFor` takes it: es-MX or en. */
  readonly language: string;
  /** Where the books are kept, for instants: an IANA zone. Left out: UTC. */
  readonly zone?: string;
  readonly title: string;
  readonly asOf: LocalDate;
  /** Under the title: whose it is. */
  readonly whose?: string;
  /** Who is owed; left out where the policy names nobody. */
  readonly creditor?: PaymentInstructions['creditor'];
  /** Beside the title: customer, period, as known when … */
  readonly facts: readonly { readonly label: string; readonly value: ExportValue }[];
  /** The answer, before any table: what is owed, overdue, in favour. One currency after the other, each with its main figure first. */
  readonly figures: readonly ExportFigure[];
  readonly sections: readonly ExportSection[];
  /** Where and how to pay; on statements and receipts. */
  readonly payment?: PaymentInstructions;
  /** Sentences under the tables; above them where there is no table. */
  readonly notes: readonly string[];
  /** Of the JSON this was made of: SHA-256 over RFC 8785 text; `cartera verify` recomputes it. */
  readonly digest: string;
}

/** An amount of the answer. */
export interface ExportFigure {
  readonly label: string;
  readonly value: Money;
  /** Since when, or what it means. */
  readonly note?: string;
  /** The largest text: what is owed. */
  readonly isMain?: true;
}

/** A table. */
export interface ExportSection {
  /** What it is, whatever the language: 'movements', 'open-items', 'aging', 'promises', 'customers' …; two sections may share it, one a currency. */
  readonly key: string;
  /** In a word or two: a sheet's name, and the first column of a CSV. */
  readonly label: string;
  /** As it stands over the table. */
  readonly heading?: string;
  /** Where all its money is in one. */
  readonly currency?: CurrencyCode;
  readonly columns: readonly ExportColumn[];
  /** The same whenever they are gone through. Where they are many they are made as they are asked for (`madeRows`): a CSV goes through them once and keeps none. */
  readonly rows: Iterable<ExportRow>;
  /** Under the rows: a sum of each column that says so, beside the word for it. */
  readonly total?: ExportRow;
  /** Said instead of an empty table. */
  readonly empty?: string;
}

/** A table whose rows are all there: what goes through them several times. */
export interface WholeSection extends ExportSection {
  readonly rows: readonly ExportRow[];
}

/** What a column holds. */
export interface ExportColumn {
  /** The same key is the same column in every section of a document. */
  readonly key: string;
  readonly head: string;
  readonly kind: 'text' | 'day' | 'instant' | 'money' | 'count';
  /** Of money, where the section has several: its head says so already. */
  readonly currency?: CurrencyCode;
  /** Of money and counts that are summed: the total is a formula in a workbook. */
  readonly isSummed?: true;
  /** How it is carried where a table breaks over pages: its sum so far, or its last value (a running balance). */
  readonly carried?: 'sum' | 'last';
}

/** One row: values by column, in their order. */
export interface ExportRow {
  readonly cells: readonly ExportValue[];
  /** An opening or closing line, or a sentence among the rows: set apart, and in no sum. */
  readonly isEdge?: true;
  /** Dated before the period and learned after the last statement: marked. */
  readonly isLate?: true;
}

/** A value that is not formatted yet; `notes` stand under a text, smaller. */
export type ExportValue =
  | { readonly text: string; readonly notes?: readonly string[] }
  | { readonly day: LocalDate }
  | { readonly instant: Instant }
  | { readonly money: Money }
  | { readonly count: number }
  | null;
