import { fault } from '@cartera/core';
import type { Delimiter } from './find-delimiter.js';
import { readRecords, type TextForm } from './read-records.js';
import type { Bytes, TableRecord } from './table.types.js';

/** A file's header and its records, as they come. */
export interface Table {
  readonly headers: readonly string[];
  readonly delimiter: Delimiter;
  readonly records: AsyncGenerator<TableRecord>;
}

/**
 * Reads a delimited file whose first line has the headers, the rest as it is asked for, in constant memory. Empty lines are skipped, but counted. A file that has lines before its
 * headers is read by `readRows`.
 *
 * @throws file.empty, file.bad_encoding (the header cannot be read in this encoding), file.header_repeated; file.line_too_long while reading.
 */
export async function readTable(bytes: Bytes, form: TextForm): Promise<Table> {
  const { delimiter, records } = await readRecords(bytes, form);
  const first = await records.next();
  if (first.done) throw fault('file.empty');
  const headers = first.value.cells.map((cell) => cell.trim());
  checkHeaders(headers, first.value.line);
  return { headers, delimiter, records };
}

function checkHeaders(headers: readonly string[], line: number): void {
  if (headers.some((header) => header.includes('\uFFFD') || header.includes('\0'))) throw fault('file.bad_encoding', {}, `line ${line}`);
  const repeated = headers.find((header, index) => header !== '' && headers.indexOf(header) !== index);
  if (repeated !== undefined) throw fault('file.header_repeated', { header: repeated }, `line ${line}`);
}
