import { Readable } from 'node:stream';
import { fault } from '@cartera/core';
import Papa from 'papaparse';
import { decodeText } from './decode-text.js';
import { findDelimiter, type Delimiter } from './find-delimiter.js';
import { guardQuotes } from './guard-quotes.js';
import type { Bytes, TableRecord } from './table.types.js';

/** A file's header and its records, as they come. */
export interface Table {
  readonly headers: readonly string[];
  readonly delimiter: Delimiter;
  readonly records: AsyncGenerator<TableRecord>;
}

/** Records waiting at most; then reading pauses. */
const WAITING_MAX = 2000;

/** Longest header line that is searched for a delimiter, in characters. */
const HEADER_MAX = 100_000;

/**
 * Reads a delimited file, its header first, the rest as a stream of constant memory. Empty lines are skipped, but counted.
 *
 * @throws file.empty (nothing in it), file.header_only when it is iterated and has no record, file.header_repeated, file.quote_open, file.line_too_long.
 */
export async function readTable(bytes: Bytes, options: { readonly encoding?: 'utf-8' | 'latin-1'; readonly delimiter?: Delimiter }): Promise<Table> {
  const text = decodeText(bytes, options.encoding);
  const head = await readHead(text);
  if (head.trim() === '') throw fault('file.empty');
  const delimiter = options.delimiter ?? findDelimiter(head.split(/\r?\n/, 1)[0] ?? '');
  const all = parseRecords(guardQuotes(together(head, text), delimiter), delimiter);
  const first = await all.next();
  if (first.done) throw fault('file.empty');
  const headers = first.value.cells.map((cell) => cell.trim());
  checkHeaders(headers);
  return { headers, delimiter, records: all };
}

/** Enough of the text to hold the header line. */
async function readHead(text: AsyncGenerator<string>): Promise<string> {
  let head = '';
  while (!head.includes('\n') && head.length < HEADER_MAX) {
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

function checkHeaders(headers: readonly string[]): void {
  const repeated = headers.find((header, index) => header !== '' && headers.indexOf(header) !== index);
  if (repeated !== undefined) throw fault('file.header_repeated', { header: repeated }, `line 1`);
}

/** papaparse, pulled: it is paused while enough records wait. */
async function* parseRecords(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<TableRecord> {
  const waiting: TableRecord[] = [];
  let line = 1;
  let state: { done: boolean; error?: unknown } = { done: false };
  /** Set while it is paused; resuming one that runs would let it run past the next pause. */
  let paused: Papa.Parser | undefined;
  let wake = () => {};
  const input = Readable.from(text, { objectMode: false, encoding: 'utf8' });
  input.once('error', (error) => {
    state = { done: true, error };
    wake();
  });
  Papa.parse<string[]>(input, {
    delimiter,
    skipEmptyLines: false,
    step({ data, errors }, parser) {
      if (data.length > 1 || data[0] !== '') waiting.push({ line, cells: data, ...(errors.length > 0 && { brokenQuotes: true as const }) });
      line += 1 + newlinesIn(data);
      if (waiting.length >= WAITING_MAX && !paused) {
        parser.pause();
        paused = parser;
      }
      wake();
    },
    complete() {
      state = { ...state, done: true };
      wake();
    },
    error(error) {
      state = { done: true, error };
      wake();
    },
  });
  try {
    while (true) {
      yield* waiting.splice(0);
      if (state.error !== undefined) throw state.error;
      if (waiting.length > 0) continue;
      if (state.done) return;
      await next();
    }
  } finally {
    input.destroy();
  }

  async function next(): Promise<void> {
    const woken = new Promise<void>((resolve) => (wake = resolve));
    const resumed = paused;
    paused = undefined;
    resumed?.resume();
    await woken;
  }
}

function newlinesIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
}
