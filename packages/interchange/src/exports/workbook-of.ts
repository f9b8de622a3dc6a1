import { fault } from '@cartera/core';
import { localeFor } from '@cartera/locales';
import { exportWords } from '@cartera/locales/exports';
import type { ExportDocument } from './document.types.js';
import { gatheredBytes } from './gathered-bytes.js';
import { sheetNames } from './sheet-names.js';
import { sheetText } from './sheet-value.js';
import { wholeSections } from './whole-sections.js';
import { writeSectionSheet } from './write-section-sheet.js';
import { writeSummarySheet } from './write-summary-sheet.js';
import { dateZip } from './zip-dates.js';

/** Rows of a sheet, less its header and its total. */
const ROWS_MAX = 1_048_576 - 2;

/**
 * A document as a workbook (XLSX): a sheet that says what it is, whose, as of when and what the answer is, then one sheet a table. Amounts are numbers with their currency's decimals, days
 * are days in any time zone, text is text whatever it begins with; totals are formulas with their results. Headers are frozen and stand on every printed page, columns are as wide as what
 * is in them, and can be filtered.
 *
 * It is dated as of the document's day, not of the clock: the same document gives the same bytes. Sheets are written row by row; what is kept is the file, compressed.
 *
 * @throws Rejects with export.number_too_long (more than 15 digits are more than a spreadsheet keeps), export.too_many_rows (1,048,574 a sheet).
 * @example
 * await writeFile('estado.xlsx', await workbookOf(statementDocument(statement, { locale })));
 */
export async function workbookOf(document: ExportDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { language, zone = 'UTC', asOf, title } = document;
  const sections = wholeSections(document.sections);
  if (sections.some(({ rows }) => rows.length > ROWS_MAX)) throw fault('export.too_many_rows', { most: ROWS_MAX });
  // loaded with the first workbook: whoever makes none need not wait for it
  const { default: Excel } = await import('exceljs');
  const { stream, bytes } = gatheredBytes();
  const book = new Excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  const made = new Date(`${asOf}T00:00:00Z`);
  const by = sheetText(document.creditor?.name ?? 'Cartera');
  Object.assign(book, { creator: by, lastModifiedBy: by, created: made, modified: made, title: sheetText(title) });
  const locale = localeFor(language);
  const [summary = '', ...names] = sheetNames(exportWords(locale).tables.summary, sections);
  writeSummarySheet(book, document, { name: summary, locale, zone });
  for (const [index, section] of sections.entries()) await writeSectionSheet(book, section, { name: names[index] ?? '', locale, zone });
  await book.commit();
  const zip = await bytes;
  dateZip(zip, asOf);
  return zip;
}
