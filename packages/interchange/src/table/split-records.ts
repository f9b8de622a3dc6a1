import { fault } from '@cartera/core';

/** Longest line, and longest record with line breaks within quotes, in characters: beyond it the file is no table, or a quote was left open. */
const LENGTH_MAX = 100_000;

/** The text of one record: one line, or several where line breaks stand within quotes. */
export interface RecordText {
  /** The line it begins on, from 1. */
  readonly line: number;
  readonly text: string;
  /** A quote is left open, or closed in the middle of a cell: the text is that one line, and the next line begins anew. */
  readonly broken?: true;
}

/**
 * Cuts a file's text into records, in constant memory. A quote left open costs the line it stands on and no other: without that it would
 * swallow every row up to the next quote.
 *
 * Lines end in CR LF or LF; in CR alone where the first 100,000 characters have no LF.
 *
 * @throws file.line_too_long with the line.
 * @example
 * // 'a,"b\nc"\n"d,e\nf,g' => { line: 1, text: 'a,"b\nc"' }, { line: 3, text: '"d,e', broken: true }, { line: 4, text: 'f,g' }
 */
export async function* splitRecords(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<RecordText> {
  let pending: string[] = [];
  let line = 1;
  for await (const next of splitLines(text)) {
    pending.push(next);
    for (let cut = cutRecord(pending, line, delimiter, false); cut; cut = cutRecord(pending, line, delimiter, false)) {
      yield cut.record;
      pending = pending.slice(cut.lines);
      line += cut.lines;
    }
  }
  for (let cut = cutRecord(pending, line, delimiter, true); cut; cut = cutRecord(pending, line, delimiter, true)) {
    yield cut.record;
    pending = pending.slice(cut.lines);
    line += cut.lines;
  }
}

/** The first record of the lines read so far; none where its quotes may still close further on. */
function cutRecord(
  lines: readonly string[],
  line: number,
  delimiter: string,
  atEnd: boolean,
): { readonly record: RecordText; readonly lines: number } | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  if (!first.includes('"')) return { record: { line, text: first }, lines: 1 };
  const text = lines.join('\n');
  const end = recordEnd(text, delimiter);
  if (end === 'open' && !atEnd && text.length <= LENGTH_MAX) return undefined;
  if (typeof end !== 'number') return { record: { line, text: first, broken: true }, lines: 1 };
  const record = text.slice(0, end);
  return { record: { line, text: record }, lines: record.split('\n').length };
}

/** Where the record ends; 'open' where a quote is, 'broken' where one closes in the middle of a cell. */
function recordEnd(text: string, delimiter: string): number | 'open' | 'broken' {
  let at = 0;
  while (at <= text.length) {
    if (text[at] === '"') {
      const closed = closingQuote(text, at);
      if (closed < 0) return 'open';
      at = closed + 1;
      if (at < text.length && text[at] !== delimiter && text[at] !== '\n') return 'broken';
    } else at = cellEnd(text, at, delimiter);
    if (text[at] !== delimiter) return at;
    at += 1;
  }
  return text.length;
}

/** The quote that ends the cell begun by the one at `open`: a doubled one stands for itself. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function cellEnd(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1;
  return at;
}

async function* splitLines(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  let ends: '\n' | '\r' | undefined;
  let count = 0;
  for await (const piece of text) {
    rest += piece;
    ends ??= lineEnd(rest, false);
    if (ends === undefined) continue;
    const lines = rest.split(ends);
    rest = lines.pop() ?? '';
    for (const line of lines) yield bounded(withoutReturn(line), (count += 1));
    bounded(rest, count + 1);
  }
  const last = rest.split(ends ?? lineEnd(rest, true) ?? '\n');
  if (last.at(-1) === '') last.pop();
  for (const line of last) yield bounded(withoutReturn(line), (count += 1));
}

/** What lines end in; undefined while too little is read to say. It hangs on the text alone, not on where it comes apart. */
function lineEnd(start: string, atEnd: boolean): '\n' | '\r' | undefined {
  const head = start.slice(0, LENGTH_MAX);
  if (head.includes('\n')) return '\n';
  if (!atEnd && start.length < LENGTH_MAX) return undefined;
  return head.includes('\r') ? '\r' : '\n';
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

function bounded(line: string, number: number): string {
  if (line.length > LENGTH_MAX) throw fault('file.line_too_long', { line: number, lengthMax: LENGTH_MAX }, `line ${number}`);
  return line;
}
