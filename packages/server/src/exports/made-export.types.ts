import type { LocalDate } from '@cartera/core';
import type { ExportDocument } from '@cartera/interchange/exports';
import type { Locale } from '@cartera/locales';

/** A view that was asked for a file: what it says, before any format. */
export interface MadeExport {
  /** What the file is called first. */
  readonly title: (locale: Locale) => string;
  /** Whose it is, for the file's name; [] where it is of everybody. */
  readonly of: readonly string[];
  readonly asOf: LocalDate;
  /** As it is handed over in JSON, its digest in it; a calendar has none. */
  readonly json?: object;
  /** The same as a document; a calendar has none. */
  readonly document?: (locale: Locale) => ExportDocument;
  readonly calendar?: (locale: Locale) => string;
}
