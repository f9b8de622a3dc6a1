import type { ExportFormat } from '@cartera/backend';
import { csvPieces, workbookOf, type ExportDocument } from '@cartera/interchange/exports';
import { openPdfThread } from '@cartera/interchange/pdf';
import type { Locale } from '@cartera/locales';
import { gatheredPieces } from './gathered-pieces.js';
import type { MadeExport } from './made-export.types.js';

/** What a browser is told of each format. */
export const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  ics: 'text/calendar; charset=utf-8',
};

/** One for the process, started with the first long document. */
const paper = openPdfThread();

/** An export's bytes in a format that it has, in pieces. What is long holds up nobody and is given up with the signal. JSON is one line, as the command line prints it. */
export async function bytesOfFormat(
  { json, document, calendar }: MadeExport,
  {
    format,
    locale,
    bom,
    signal,
  }: { readonly format: ExportFormat; readonly locale: Locale; readonly bom: boolean; readonly signal?: AbortSignal | undefined },
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  if (format === 'json') return encoded(`${JSON.stringify(json)}\n`);
  if (format === 'ics') return encoded(calendar?.(locale) ?? '');
  const made = document?.(locale) as ExportDocument;
  if (format === 'csv') return gatheredPieces(csvPieces(made, { bom }), signal);
  return [format === 'xlsx' ? await workbookOf(made) : await paper.pdfOf(made, { signal })];
}

function encoded(text: string): readonly Uint8Array<ArrayBuffer>[] {
  return [new TextEncoder().encode(text)];
}
