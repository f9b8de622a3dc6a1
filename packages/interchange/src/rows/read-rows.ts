import type { Mapping } from '../mapping/index.js';
import { readTable, type Bytes, type Table } from '../table/index.js';
import { rowReader } from './row-reader.js';
import type { ReadRow } from './row.types.js';

/** A file's rows as they come, with its headers and delimiter. */
export interface RowStream extends Pick<Table, 'headers' | 'delimiter'> {
  readonly rows: AsyncGenerator<ReadRow>;
}

/**
 * Reads a file's rows by a mapping, in constant memory: each row as what it says, or all that is wrong with it.
 *
 * @throws file.empty, file.bad_encoding, file.header_repeated, mapping.column_absent before the first row; file.line_too_long while reading.
 */
export async function readRows(bytes: Bytes, mapping: Mapping): Promise<RowStream> {
  const { encoding, delimiter } = mapping;
  const table = await readTable(bytes, { ...(encoding && { encoding }), ...(delimiter && { delimiter }) });
  const read = rowReader(mapping, table.headers);
  async function* rows(): AsyncGenerator<ReadRow> {
    for await (const record of table.records) yield read(record);
  }
  return { headers: table.headers, delimiter: table.delimiter, rows: rows() };
}
