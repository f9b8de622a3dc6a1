import { fault } from '@cartera/core';

const NEWLINE = 0x0a;

/** A line as it stands, without its end, and its number from 1. */
export interface RawLine {
  readonly bytes: Buffer;
  readonly line: number;
}

/**
 * Lines of bytes, each as its end is seen.
 *
 * @throws backup.cut_short for a last line without an end; backup.damaged for one above `most` bytes: what is unpacked is never held beyond one line.
 */
export async function* splitLines(chunks: AsyncIterable<Buffer>, most: number): AsyncGenerator<RawLine> {
  let line = 1;
  let parts: Buffer[] = [];
  let held = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      yield { bytes: Buffer.concat([...parts, chunk.subarray(from, end)]), line };
      [parts, held, from] = [[], 0, end + 1];
      line += 1;
    }
    parts.push(chunk.subarray(from));
    held += chunk.length - from;
    if (held > most) throw fault('backup.damaged', { line, reason: 'line_too_long' });
  }
  if (held > 0) throw fault('backup.cut_short', { line });
}
