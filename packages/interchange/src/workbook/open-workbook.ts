import { fault } from '@cartera/core';
import { cellReader } from './cell-reader.js';
import { fileFormat } from './file-format.js';
import { notATable } from './not-a-table.js';
import { readBook, type Book } from './read-book.js';
import { readFormats, type StyleFormats } from './read-formats.js';
import { sharedTexts, type SharedTexts } from './shared-texts.js';
import { sheetRecords } from './sheet-records.js';
import { warning } from './warning.js';
import type { FileWarning, Workbook } from './workbook.types.js';
import { zipIssue } from './zip-issue.js';
import { zipParts, type ZipParts } from './zip-parts.js';

/**
 * Opens a workbook (.xlsx, .xlsm) and lists its sheets; no cell is read before `readSheet`. Memory does not grow with its rows, only with the texts that its sheets share.
 *
 * @throws file.not_found, file.empty; file.not_a_table with what it is instead; file.beyond_limits.
 * @example
 * const workbook = await openWorkbook('saldos.xlsx');
 * const { records } = workbook.readSheet('Saldos', { dates: 'D/M/Y', decimal: '.' });
 * (await records.next()).value; // => { line: 1, cells: ['Cliente', 'Folio'], kinds: ['text', 'text'] }
 * workbook.close();
 */
export async function openWorkbook(path: string): Promise<Workbook> {
  if ((await fileFormat(path)) === 'csv') throw notATable('csv');
  const parts = await zipParts(path);
  try {
    const issue = zipIssue(parts.names);
    if (issue) throw notATable(issue);
    return workbookOf(parts, await readBook(parts));
  } catch (error) {
    parts.close();
    throw error;
  }
}

interface Lookups {
  readonly texts: SharedTexts;
  readonly formats: StyleFormats;
}

function workbookOf(parts: ZipParts, book: Book): Workbook {
  let lookups: Promise<Lookups> | undefined;
  const loaded = async (): Promise<Lookups> => ({
    texts: await sharedTexts(parts, book.textsPart),
    formats: await readFormats(parts, book.stylesPart),
  });
  return {
    sheets: book.sheets.map(({ name, hidden }) => ({ name, hidden })),
    warnings: warningsOf(book),
    readSheet(name, reading) {
      const sheet = book.sheets.find((one) => one.name === name);
      if (!sheet) throw fault('file.sheet_absent', { sheet: name });
      return sheetRecords(parts, sheet.part, async () => {
        lookups ??= loaded();
        return cellReader({ ...(await lookups), writing: { ...reading, from1904: book.from1904 } });
      });
    },
    close: () => parts.close(),
  };
}

function warningsOf({ hasMacros, links }: Book): readonly FileWarning[] {
  return [
    ...(hasMacros ? [warning('file.macros_ignored')] : []),
    ...(links > 0 ? [warning('file.links_to_other_files', { count: links })] : []),
  ];
}
