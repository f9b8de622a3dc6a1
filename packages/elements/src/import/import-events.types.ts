import type { FileMapping, FileReport } from '@cartera/backend';
import type { LocalDate } from '@cartera/core';

/** What `cartera-import-request` carries: what is about to be imported, unless a listener prevents it. */
export interface CarteraImportRequest {
  /** What the file is called. */
  readonly name: string;
  readonly mapping: FileMapping;
  /** The day of a list of open balances; left out: the business date. */
  readonly asOf?: LocalDate;
  /** Rows that differ from the books are corrected. */
  readonly update?: true;
}

/** What `cartera-import-done` carries. */
export interface CarteraImportDone {
  readonly name: string;
  readonly mapping: FileMapping;
  readonly report: FileReport;
}

/** What `cartera-import-failed` carries. `retryable`: the same may be tried again; rows that went in are not doubled. */
export interface CarteraImportFailed {
  readonly code: string;
  readonly retryable: boolean;
}
