import { fault } from '@cartera/core';
import type { TableRecord } from '../table/index.js';
import { cellReader } from './cell-reader.js';
import { fileFormat } from './file-format.js';
import { SHEET_BYTES_MAX } from './limits.js';
import { notATable } from './not-a-table.js';
import { readBook, type Book } from './read-book.js';
import { readFormats, type StyleFormats } from './read-formats.js';
import { sharedTexts, type SharedTexts } from './shared-texts.js';
import { SheetParser } from './sheet-parser.js';
import type { FileWarning, SheetReading, SheetRecords, Workbook } from './workbook.types.js';
import { xmlParser } from './xml-parser.js';
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
  async function* recordsOf(part: string, reading: SheetReading): AsyncGenerator<TableRecord> {
    lookups ??= loaded();
    const sheet = new SheetParser(cellReader({ ...(await lookups), writing: { ...reading, from1904: book.from1904 } }));
    const parser = xmlParser(sheet);
    for await (const text of parts.read(part, SHEET_BYTES_MAX)) {
      parser.write(text);
      yield* sheet.take();
    }
    parser.end();
  }
  return {
    sheets: book.sheets.map(({ name, hidden }) => ({ name, hidden })),
    warnings: warningsOf(book),
    readSheet(name, reading) {
      const sheet = book.sheets.find((one) => one.name === name);
      if (!sheet) throw fault('file.sheet_absent', { sheet: name });
      return counted(recordsOf(sheet.part, reading));
    },
    close: () => parts.close(),
  };
}

/** Rows as they come, and how many of their cells were read as shown. */
function counted(records: AsyncGenerator<TableRecord>): SheetRecords {
  let count = 0;
  async function* counting(): AsyncGenerator<TableRecord> {
    for await (const record of records) {
      count += record.rounded?.length ?? 0;
      yield record;
    }
  }
  return { records: counting(), warnings: () => (count === 0 ? [] : [warning('file.rounded_as_shown', { count })]) };
}

function warningsOf({ hasMacros, links }: Book): readonly FileWarning[] {
  return [
    ...(hasMacros ? [warning('file.macros_ignored')] : []),
    ...(links > 0 ? [warning('file.links_to_other_files', { count: links })] : []),
  ];
}

function warning(code: string, facts: FileWarning['facts'] = {}): FileWarning {
  return { code, facts };
}
