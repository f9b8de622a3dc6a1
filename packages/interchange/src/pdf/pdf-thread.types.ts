import type { Fault } from '@cartera/core';
import type { ExportDocument } from '../exports/document.types.js';
import type { PdfOptions } from './pdf.types.js';

/** A document to be set, on its way to the thread. */
export interface PdfOrder {
  readonly document: ExportDocument;
  readonly options: PdfOptions;
}

/** What became of it. A fault's fields, for an Error loses them on its way between threads. */
export type PdfAnswer =
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly fault: { readonly code: string; readonly facts: Fault['facts']; readonly path?: string } }
  | { readonly error: unknown };

/** Documents on paper, made beside whoever asks for them. */
export interface PdfThread {
  /**
   * `pdfOf`, the same bytes. A short document is set here and now; a long one in the thread, one after the other, so that whoever asks goes on meanwhile.
   *
   * @throws Rejects with export.too_long_for_paper (`facts.most`: rows), export.paper_busy (`facts.most`: documents that wait), the signal's reason, and what `pdfOf` throws.
   */
  readonly pdfOf: (
    document: ExportDocument,
    options?: PdfOptions & { readonly signal?: AbortSignal | undefined },
  ) => Promise<Uint8Array<ArrayBuffer>>;
  /** Ends the thread; whoever still waits is told export.paper_busy. */
  readonly close: () => Promise<void>;
}

/** How much is taken in, and where it is set. */
export interface PdfThreadOptions {
  /** Documents that wait for the one that is being set; default 16. */
  readonly waitingMax?: number;
  /** Rows of a document, all its tables together; default 20,000, some 580 pages. */
  readonly rowsMax?: number;
  /** Rows up to which a document is set where it is asked for, in less time than it takes to hand it over; default 200. */
  readonly rowsHereMax?: number;
  /** The module of the thread; default that of this package. Where there is none, as in sources that were not built, all is set here. */
  readonly module?: URL;
}
