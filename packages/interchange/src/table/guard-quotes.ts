import { fault } from '@cartera/core';

/** Longest text within quotes, and longest line, in characters: beyond it a quote was left open, or the file is no table. */
const LENGTH_MAX = 100_000;

/**
 * Lets text through while its quotes and lines stay within bounds: a quote that is never closed would make one cell of the whole file.
 *
 * @throws file.quote_open, file.line_too_long with the line it begins on.
 */
export async function* guardQuotes(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<string> {
  let line = 1;
  let since = { line: 1, length: 0 };
  let quoted = false;
  let atStart = true;
  for await (const piece of text) {
    for (let i = 0; i < piece.length; i += 1) {
      const character = piece[i];
      since.length += 1;
      if (character === '\n') line += 1;
      if (quoted) quoted = character !== '"';
      else if (character === '"' && atStart) {
        quoted = true;
        since = { line, length: 0 };
      } else if (character === '\n' || character === '\r') since = { line, length: 0 };
      // a doubled quote closes and opens again: the next one counts as at a start
      atStart = !quoted && (character === delimiter || character === '\n' || character === '\r' || character === '"');
      if (since.length > LENGTH_MAX) throw fault(quoted ? 'file.quote_open' : 'file.line_too_long', { line: since.line, lengthMax: LENGTH_MAX }, `line ${since.line}`);
    }
    yield piece;
  }
}
