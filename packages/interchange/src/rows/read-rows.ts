import type { LocalDate } from '@cartera/core';
import { fault } from '@cartera/core';
import type { SkipCode } from '@cartera/locales/import';
import type { Mapping } from '../mapping/index.js';
import { readRecords, type Bytes, type Delimiter, type TableRecord } from '../table/index.js';
import { findHeaders, type FoundHeaders } from './find-headers.js';
import { RecordTaker } from './record-taker.js';
import type { ReadRow } from './row.types.js';
import { tidyText } from './tidy-text.js';

/** A line of a file that is no row, and why; worded by `importText` of `@cartera/locales/import`. */
export interface SkippedLine {
  readonly line: number;
  /** What stands on it, up to 200 characters. */
  readonly text: string;
  readonly why: SkipCode;
}

/** A file's rows as they come, with its headers and delimiter. */
export interface RowStream {
  /** Tidied; two lines of headers as one. Where customers stand in lines of their own, two columns are added: `cartera_customer`, `cartera_name`; where currencies do, `cartera_currency`. */
  readonly headers: readonly string[];
  /** The line that the headers stand on; the first of two. */
  readonly headerRow: number;
  /** Of a sheet: a comma, by which what is refused of it is written. */
  readonly delimiter: Delimiter;
  readonly rows: AsyncGenerator<ReadRow>;
  /** The first hundred lines that were no rows, of those read so far. */
  readonly skipped: readonly SkippedLine[];
  /** How many of the rows read so far have the customer of a row above (`customerFilled`). */
  readonly filled: () => number;
}

/** What rows are read with, beside the mapping. */
export interface RowReading {
  /** The day of a list of open balances: what its ages are checked against, and its due days derived from. */
  readonly asOf?: LocalDate;
}

/** Records among which headers are looked for. */
export const HEADER_RECORDS_MAX = 100;

const SKIPPED_MAX = 100;
const SKIPPED_TEXT_MAX = 200;

/**
 * Reads a delimited file's rows by a mapping, in constant memory: each row as what it says, or all that is wrong with it. Lines before the headers, headers once more, totals and notes are
 * no rows; they are told in `skipped`.
 *
 * @throws file.empty, file.bad_encoding, file.header_repeated, mapping.column_absent, mapping.header_row_absent, mapping.as_of_missing before the first row; file.line_too_long while reading.
 */
export async function readRows(bytes: Bytes, mapping: Mapping, reading: RowReading = {}): Promise<RowStream> {
  const { encoding, delimiter } = mapping;
  const table = await readRecords(bytes, { ...(encoding && { encoding }), ...(delimiter && { delimiter }) });
  return rowsOf(table, mapping, reading);
}

/** As `readRows`, from records of any kind. */
export async function rowsOf(
  { records, delimiter }: { readonly records: AsyncGenerator<TableRecord>; readonly delimiter: Delimiter },
  mapping: Mapping,
  { asOf }: RowReading,
): Promise<RowStream> {
  const first = await firstOf(records);
  const found = findHeaders(first, mapping);
  checkRepeated(found);
  const skipped: SkippedLine[] = [];
  const below = first.slice(found.before + found.records.length);
  const taker = new RecordTaker(found, {
    mapping,
    asOf,
    first: below,
    skip: (record, why) => void (skipped.length < SKIPPED_MAX && skipped.push(skippedLine(record, why))),
  });

  async function* rows(): AsyncGenerator<ReadRow> {
    for (const record of first.slice(0, found.before)) taker.above(record);
    for (const record of below) yield* taker.take(record);
    for await (const record of records) if (!isBlank(record)) yield* taker.take(record);
    yield* taker.finish();
  }
  return { headers: taker.headers, headerRow: found.records[0]?.line ?? 1, delimiter, rows: rows(), skipped, filled: () => taker.filled };
}

/** A plain table, headers on its first line, names each column once, mapped or not; elsewhere only what is mapped has to be one. */
function checkRepeated({ before, headers, records }: FoundHeaders): void {
  const [record] = records;
  if (before > 0 || records.length > 1 || record?.kinds) return;
  const repeated = headers.find((header, index) => header !== '' && headers.indexOf(header) !== index);
  if (repeated !== undefined) throw fault('file.header_repeated', { header: repeated }, `line ${record?.line ?? 1}`);
}

async function firstOf(records: AsyncGenerator<TableRecord>): Promise<readonly TableRecord[]> {
  const first: TableRecord[] = [];
  while (first.length < HEADER_RECORDS_MAX) {
    const next = await records.next();
    if (next.done) break;
    if (!isBlank(next.value)) first.push(next.value);
  }
  return first;
}

/** A line of delimiters alone is an empty one, as spreadsheets write it. */
function isBlank({ cells }: TableRecord): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function skippedLine({ line, cells }: TableRecord, why: SkipCode): SkippedLine {
  const text = cells
    .map(tidyText)
    .filter((cell) => cell !== '')
    .join(' · ');
  return { line, text: text.slice(0, SKIPPED_TEXT_MAX), why };
}
