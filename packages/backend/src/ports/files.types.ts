import type { Instant, LocalDate, Money, Refusal, StreamId } from '@cartera/core';
import type { Views } from './backend.types.js';

/** Files out and, for whoever may import, files in. */
export interface Files {
  /**
   * A view as a file: the same figures as on the screen, as of the same day, with the digest that `cartera verify` recomputes from the JSON.
   *
   * @throws Rejects with access.denied, query.invalid (with the path), stream.unknown, export.format_unknown at `format`, and what the view throws.
   */
  export<E extends ExportName>(name: E, request: ExportRequest<E>, options?: { readonly signal?: AbortSignal }): Promise<MadeFile>;
  /** Left out: this caller imports nothing. */
  readonly imports?: Imports;
}

/** A file as it is handed over: what to call it, and its bytes with their media type. */
export interface MadeFile {
  readonly name: string;
  readonly body: Blob;
}

/** What can be had as a file, and what is asked for it. */
export interface Exports {
  statement: Views['statement']['query'];
  /** The whole report: no page of it. */
  aging: Omit<Views['aging']['query'], 'after' | 'limit'>;
  /** Every row that matches: no page of it. */
  worklist: Omit<Views['worklist']['query'], 'after' | 'skip' | 'limit'>;
  /** Open items, promises and movements of one account. */
  account: { readonly stream: StreamId; readonly asOf?: LocalDate; readonly knownAt?: Instant };
  /** The receipt of one promise. */
  'promise-receipt': { readonly stream: StreamId; readonly promiseId: string; readonly asOf?: LocalDate };
  /** The due days and promises of one account, as a calendar file; always `ics`. */
  calendar: { readonly stream: StreamId; readonly asOf?: LocalDate };
}

/** Names of what can be had as a file. */
export type ExportName = keyof Exports;

/** Formats of files. `ics` is the calendar's only. */
export type ExportFormat = 'json' | 'csv' | 'xlsx' | 'pdf' | 'ics';

/** What is asked for a file. */
export interface ExportRequest<E extends ExportName> {
  readonly query: Exports[E];
  readonly format: ExportFormat;
  /** A BCP 47 tag; default es-MX. */
  readonly language?: string;
  /** Of a CSV: begin with a byte-order mark, which older Excel needs for accents. */
  readonly bom?: true;
}

/** Files in: sent once, looked at as often as needed, then imported. What was sent is kept for an hour after it was last used. */
export interface Imports {
  /**
   * Keeps a file to be looked at.
   *
   * @throws Rejects with file.too_large, file.empty, file.not_a_table (with `facts.issue`: what it is instead).
   */
  upload(file: Blob, options: { readonly name: string; readonly signal?: AbortSignal }): Promise<Upload>;
  /**
   * How a file would be read: by the mapping that is proposed, or by the one that is given (whole or in part), with its first rows.
   *
   * @throws Rejects with file.…, mapping.… (with the path), upload.unknown.
   */
  preview(uploadId: string, request: PreviewRequest, options?: { readonly signal?: AbortSignal }): Promise<ImportPreview>;
  /**
   * Imports it, or says what would happen (`dryRun`). A broken-off import leaves no half row; running it again completes it.
   *
   * @throws Rejects with file.…, mapping.…, import.stopped, upload.unknown.
   */
  run(uploadId: string, request: RunRequest, options?: RunOptions): Promise<FileReport>;
  /** What was refused by the last run, as a file that can be mended and sent again; undefined where nothing was. */
  rejected(uploadId: string, options?: { readonly signal?: AbortSignal }): Promise<MadeFile | undefined>;
}

/** A file that was sent. */
export interface Upload {
  readonly uploadId: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

/** What to look at. */
export interface PreviewRequest {
  /** Left out: what the file itself tells is proposed. In part: the rest is proposed. */
  readonly mapping?: FileMappingDraft;
  /** Default: the file's name without what it ends in. */
  readonly source?: string;
  /** The day of a list of open balances: what its aging columns are checked against. */
  readonly asOf?: LocalDate;
  /** Rows shown; 1 to 50, default 10. */
  readonly rows?: number;
}

/** Which column of a file holds what: headers as they stand in the file. */
export interface FileColumns {
  /** Left out: the customer stands in a line of its own. */
  readonly customer?: string;
  /** Left out: one line a customer, with amounts by age. */
  readonly document?: string;
  readonly series?: string;
  readonly issuedOn?: string;
  readonly paidOn?: string;
  readonly dueOn?: string;
  /** Left out: the sum of amounts by age. */
  readonly amount?: string;
  readonly currency?: string;
  readonly settledOn?: string;
  readonly name?: string;
  readonly taxId?: string;
  readonly reference?: string;
  readonly appliesTo?: string;
  readonly method?: string;
}

/** How a file is read; the whole of it is documented with `Mapping` of interchange, of which this is the shape on the wire. */
export interface FileMapping {
  readonly source: string;
  readonly rows: 'invoices' | 'payments' | 'open-balances';
  readonly dates: 'Y-M-D' | 'D/M/Y' | 'M/D/Y';
  readonly decimal: '.' | ',';
  readonly currency?: string;
  readonly fullList?: true;
  /** The sheet of a workbook. */
  readonly sheet?: string;
  /** The line that the headers stand on, from 1. */
  readonly headerRow?: number;
  readonly columns: FileColumns;
  /** What else the mapping says, carried along as it is. */
  readonly [field: string]: unknown;
}

/** A mapping that is not whole yet. */
export type FileMappingDraft = Partial<FileMapping>;

/** How a file would be read. */
export interface ImportPreview {
  readonly format: 'csv' | 'xlsx';
  /** Of a workbook: its sheets, in their order. */
  readonly sheets?: readonly { readonly name: string; readonly hidden: boolean }[];
  /** The sheet that was looked at. */
  readonly sheet?: string;
  /** The line that the headers stand on. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  /** Lines that are no rows, the first of them: before the headers, totals, repeated headers. `why` is a stable code, worded by locales. */
  readonly skipped: readonly { readonly line: number; readonly text: string; readonly why: string }[];
  readonly mapping: FileMappingDraft;
  /** Why a field is proposed: a stable code with facts, worded by locales. */
  readonly reasons: readonly {
    readonly field: string;
    readonly header?: string;
    readonly code: string;
    readonly facts: Refusal['facts'];
  }[];
  /** 'dates', 'columns.amount' …: to be stated before the file can be imported. */
  readonly open: readonly string[];
  /** Where nothing is open: the first rows as they would be read; else their cells alone. */
  readonly rows: readonly PreviewRow[];
  /** What is wrong with the file, beside its rows; worded by locales. */
  readonly warnings: readonly { readonly code: string; readonly facts: Refusal['facts'] }[];
}

/** A row as it would be read, or all that is wrong with it. */
export interface PreviewRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** The headers of those cells that are blank in the file, and have here what stands in a row above. */
  readonly filled?: readonly string[];
  readonly read?: {
    readonly customer: string;
    readonly document: string;
    readonly on: LocalDate;
    readonly dueOn?: LocalDate;
    readonly amount: Money;
    readonly settledOn?: LocalDate;
    readonly name?: string;
  };
  readonly faults?: readonly FileFault[];
}

/** What is wrong with a row: a stable code, worded by locales, and the column where it is one. */
export interface FileFault {
  readonly code: string;
  readonly column?: string;
  readonly facts?: Refusal['facts'];
}

/** What to import. */
export interface RunRequest {
  readonly mapping: FileMapping;
  /** The day of a list of open balances, and of corrections; default: the business date. */
  readonly asOf?: LocalDate;
  /** Nothing is written: what would happen is said. */
  readonly dryRun?: true;
  /** Correct rows that changed. */
  readonly update?: true;
  /** Nothing goes in where any row is refused. */
  readonly strict?: true;
}

/** Who hears of a run, and who ends it. */
export interface RunOptions {
  readonly signal?: AbortSignal;
  /** Told how many rows were read so far. */
  readonly progress?: (rows: number) => void;
}

/** What an import did, or would do, counted in rows of the file. */
export interface FileReport {
  readonly added: number;
  readonly unchanged: number;
  /** Rows that differ from what the books have. */
  readonly changed: number;
  /** Documents of this source that the books have open and the file has not. */
  readonly missing: number;
  readonly rejected: number;
  /** What is wrong with the first refused rows. */
  readonly rejectedRows: readonly { readonly line: number; readonly faults: readonly FileFault[] }[];
  /** How many of the missing were taken for settled, because the file is a full list. */
  readonly settled?: number;
  /** The first of the missing documents. */
  readonly missingDocuments?: readonly string[];
  /** The first of the changed documents. */
  readonly changedDocuments?: readonly string[];
  /** What was, or would be, added: one sum a currency. */
  readonly addedTotal?: readonly Money[];
}
