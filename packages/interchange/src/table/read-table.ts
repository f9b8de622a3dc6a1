import { fault } from '@cartera/core';
import Papa from 'papaparse';
import { decodeText } from './decode-text.js';
import { findDelimiter, type Delimiter } from './find-delimiter.js';
import { splitRecords, type RecordText } from './split-records.js';
import type { Bytes, TableRecord } from './table.types.js';

/** A file's header and its records, as they come. */
export interface Table {
  readonly headers: readonly string[];
  readonly delimiter: Delimiter;
  readonly records: AsyncGenerator<TableRecord>;
}

/** Records that are parsed at once. */
const GROUP_SIZE = 500;

/** Longest text that is searched for the header line, in characters. */
const HEADER_MAX = 100_000;

/**
 * Reads a delimited file, its header first, the rest as it is asked for, in constant memory. Empty lines are skipped, but counted.
 *
 * @throws file.empty, file.bad_encoding (the header cannot be read in this encoding), file.header_repeated; file.line_too_long while reading.
 */
export async function readTable(
  bytes: Bytes,
  options: { readonly encoding?: 'utf-8' | 'latin-1'; readonly delimiter?: Delimiter },
): Promise<Table> {
  const text = decodeText(bytes, options.encoding);
  const head = await readHead(text);
  if (head.trim() === '') throw fault('file.empty');
  const delimiter = options.delimiter ?? findDelimiter(head.trimStart().split(/[\r\n]/, 1)[0] ?? '');
  const records = parseRecords(splitRecords(together(head, text), delimiter), delimiter);
  const first = await records.next();
  if (first.done) throw fault('file.empty');
  const headers = first.value.cells.map((cell) => cell.trim());
  checkHeaders(headers, first.value.line);
  return { headers, delimiter, records };
}

/** Enough of the text to hold the header line. */
async function readHead(text: AsyncGenerator<string>): Promise<string> {
  let head = '';
  while (!/\S[^\r\n]*[\r\n]/.test(head) && head.length < HEADER_MAX) {
    const next = await text.next();
    if (next.done) break;
    head += next.value;
  }
  return head;
}

async function* together(head: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield head;
  yield* rest;
}

function checkHeaders(headers: readonly string[], line: number): void {
  if (headers.some((header) => header.includes('\uFFFD') || header.includes('\0'))) throw fault('file.bad_encoding', {}, `line ${line}`);
  const repeated = headers.find((header, index) => header !== '' && headers.indexOf(header) !== index);
  if (repeated !== undefined) throw fault('file.header_repeated', { header: repeated }, `line ${line}`);
}

/** papaparse, a group of whole records at a time: it never holds more, and nothing runs ahead of who reads. */
async function* parseRecords(texts: AsyncIterable<RecordText>, delimiter: Delimiter): AsyncGenerator<TableRecord> {
  let group: RecordText[] = [];
  for await (const text of texts) {
    if (text.text.trim() === '' && text.broken === undefined) continue;
    if (text.broken) {
      yield* parseGroup(group, delimiter);
      group = [];
      yield { line: text.line, cells: text.text.split(delimiter), brokenQuotes: true };
    } else group.push(text);
    if (group.length < GROUP_SIZE) continue;
    yield* parseGroup(group, delimiter);
    group = [];
  }
  yield* parseGroup(group, delimiter);
}

function parseGroup(group: readonly RecordText[], delimiter: Delimiter): readonly TableRecord[] {
  if (group.length === 0) return [];
  const { data } = Papa.parse<string[]>(group.map(({ text }) => text).join('\n'), { delimiter, newline: '\n' });
  return data.map((cells, index): TableRecord => ({ line: group[index]?.line ?? 0, cells }));
}
