import type { LocalDate, Refusal } from '@cartera/core';
import type { GuessReason } from '../guessing/index.js';
import type { MappingDraft } from '../mapping/index.js';
import type { ImportRow, ReadRow, RowFault, SkippedLine } from '../rows/index.js';

/** What to look at in a file. */
export interface PreviewOptions {
  /** What is said already; the rest is proposed. */
  readonly mapping?: MappingDraft;
  /** Default: the file's name without what it ends in, nor numbers and days at its end. */
  readonly source?: string;
  /** What the file is called, where its path does not say. */
  readonly name?: string;
  /** The day of a list of open balances; left out: the one that the list says, if any. */
  readonly asOf?: LocalDate;
  /** Rows shown; 1 to 50, default 10. */
  readonly rows?: number;
}

/** How a file would be read. */
export interface FilePreview {
  readonly format: 'csv' | 'xlsx';
  /** Of a workbook: its sheets, in their order. */
  readonly sheets?: readonly { readonly name: string; readonly hidden: boolean }[];
  /** The sheet that was looked at. */
  readonly sheet?: string;
  /** The line that the headers stand on; the first of two. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  /** Lines that are no rows, the first hundred of them, as far as rows were read. */
  readonly skipped: readonly SkippedLine[];
  readonly mapping: MappingDraft;
  readonly reasons: readonly GuessReason[];
  /** 'dates', 'columns.amount' …: to be stated before the file can be imported. */
  readonly open: readonly string[];
  /** Where nothing is open: the first rows as they would be read; else their cells alone. */
  readonly rows: readonly PreviewedRow[];
  /** What is wrong with the file, beside its rows; worded by `importText` of `@cartera/locales/import`. */
  readonly warnings: readonly { readonly code: string; readonly facts: Refusal['facts'] }[];
}

/** A row as it would be read, or all that is wrong with it. */
export interface PreviewedRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** The headers of those cells that are blank in the file, and have here what stands in a row above. */
  readonly filled?: readonly string[];
  readonly read?: Pick<ImportRow, 'customer' | 'document' | 'on' | 'dueOn' | 'amount' | 'settledOn' | 'name'>;
  readonly faults?: readonly RowFault[];
}

/** What was read of a file's beginning: no rows where the mapping is not whole, or the day of the list is not known. */
export interface FirstRows {
  readonly rows?: readonly ReadRow[];
  readonly skipped: readonly SkippedLine[];
  readonly mapping: MappingDraft;
  /** Of these rows, how many have the customer of a row above. */
  readonly filled?: number;
}
