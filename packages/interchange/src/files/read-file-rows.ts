import { createReadStream } from 'node:fs';
import type { Mapping } from '../mapping/index.js';
import { readRows, rowsOf, type RowReading, type RowStream } from '../rows/index.js';
import { fileFormat, openWorkbook, type FileWarning } from '../workbook/index.js';
import { chooseSheet } from './choose-sheet.js';
import { closeAfter } from './close-after.js';

/** A file's rows as they come, whatever kind of file it is. */
export interface FileRows extends RowStream {
  /** Told by its content, not by its name. */
  readonly format: 'csv' | 'xlsx';
  /** Of a workbook: the sheet that is read. */
  readonly sheet?: string;
  /** What was noticed so far: what of a workbook is left aside, cells that were read as shown. */
  warnings(): readonly FileWarning[];
  /** Lets go of the file. Reading its rows to their end, or breaking off, does so too. */
  close(): void;
}

/**
 * Reads the rows of a file, a delimited one or a workbook, by one mapping, in constant memory.
 *
 * @throws file.not_found, file.empty, file.not_a_table, file.beyond_limits, file.sheet_absent, and what `readRows` throws.
 * @example
 * const { rows, skipped } = await readFileRows('saldos.xlsx', mapping, { asOf: '2026-03-31' });
 * for await (const row of rows) 'row' in row; // => true where it can be read; else its faults. Once it is through, `skipped` has the totals
 */
export async function readFileRows(path: string, mapping: Mapping, reading: RowReading = {}): Promise<FileRows> {
  return (await fileFormat(path)) === 'csv' ? readText(path, mapping, reading) : readWorkbook(path, mapping, reading);
}

async function readText(path: string, mapping: Mapping, reading: RowReading): Promise<FileRows> {
  const bytes = createReadStream(path);
  const close = () => void bytes.destroy();
  try {
    const stream = await readRows(bytes, mapping, reading);
    return { ...stream, rows: closeAfter(stream.rows, close), format: 'csv', warnings: () => [], close };
  } catch (error) {
    close();
    throw error;
  }
}

async function readWorkbook(path: string, mapping: Mapping, reading: RowReading): Promise<FileRows> {
  const workbook = await openWorkbook(path);
  const close = () => workbook.close();
  try {
    const sheet = await chooseSheet(workbook, mapping);
    const { records, warnings } = workbook.readSheet(sheet, mapping);
    const stream = await rowsOf({ records, delimiter: mapping.delimiter ?? ',' }, mapping, reading);
    const all = () => [...workbook.warnings, ...warnings()];
    return { ...stream, rows: closeAfter(stream.rows, close), format: 'xlsx', sheet, warnings: all, close };
  } catch (error) {
    close();
    throw error;
  }
}
