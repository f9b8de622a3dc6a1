import { fault } from '@cartera/core';
import Papa from 'papaparse';
import { decodeText } from './decode-text.js';
import { findDelimiter, type Delimiter } from './find-delimiter.js';
import { splitRecords, type RecordText } from './split-records.js';
import type { Bytes, TableRecord } from './table.types.js';

/** How a delimited file is written, where that is known. */
export interface TextForm {
  /** Default utf-8; a byte-order mark holds against it. */
  readonly encoding?: 'utf-8' | 'latin-1';
  /** Left out: found in the first lines. */
  readonly delimiter?: Delimiter;
}

/** A delimited file's records, headers and what stands before them included, as they come. */
export interface TextRecords {
  readonly delimiter: Delimiter;
  readonly records: AsyncGenerator<TableRecord>;
}

/** Records that are parsed at once. */
const GROUP_SIZE = 500;

/** How much of a file's beginning tells its delimiter, in characters. */
const HEAD_LENGTH = 100_000;

/** A first line by which spreadsheets say the delimiter. */
const SEPARATOR_LINE = /^sep=(.)[ \t]*(?:\r\n|\r|\n|$)/i;

/**
 * Reads a delimited file record by record, in constant memory. Empty lines are skipped, but counted; so is a first line `sep=;`, which says the delimiter.
 *
 * @throws file.empty; file.line_too_long while reading.
 */
export async function readRecords(bytes: Bytes, form: TextForm): Promise<TextRecords> {
  const text = decodeText(bytes, form.encoding);
  const { head, isWhole } = await readHead(text);
  if (head.trim() === '') throw fault('file.empty');
  const stated = SEPARATOR_LINE.exec(head)?.[1];
  const delimiter = form.delimiter ?? asDelimiter(stated) ?? findDelimiter(beginningOf(head, isWhole));
  const texts = splitRecords(together(head, text), delimiter);
  if (stated !== undefined) await texts.next();
  return { delimiter, records: parseRecords(texts, delimiter) };
}

/** Whole lines of the head: its last may be cut. It hangs on the text alone, not on the pieces it comes in. */
function beginningOf(head: string, isWhole: boolean): string {
  if (isWhole && head.length <= HEAD_LENGTH) return head;
  const beginning = head.slice(0, HEAD_LENGTH);
  const end = Math.max(beginning.lastIndexOf('\n'), beginning.lastIndexOf('\r'));
  return end < 0 ? beginning : beginning.slice(0, end);
}

function asDelimiter(text: string | undefined): Delimiter | undefined {
  return ([',', ';', '\t'] as const).find((delimiter) => delimiter === text);
}

async function readHead(text: AsyncGenerator<string>): Promise<{ readonly head: string; readonly isWhole: boolean }> {
  let head = '';
  while (head.length < HEAD_LENGTH) {
    const next = await text.next();
    if (next.done) return { head, isWhole: true };
    head += next.value;
  }
  return { head, isWhole: false };
}

async function* together(head: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield head;
  yield* rest;
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
