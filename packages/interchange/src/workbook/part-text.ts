import zlib from 'node:zlib';
import { notATable } from './not-a-table.js';

/** Not in the first versions of Node 20: there a part's checksum is not looked at. */
const crc32: typeof zlib.crc32 | undefined = zlib.crc32;

/**
 * A part's bytes as text: UTF-8, or UTF-16 by its mark. At its end the checksum is looked at: a bit that turned over in an amount is noticed.
 *
 * @throws file.not_a_table (zip_damaged).
 */
export async function* partText(bytes: AsyncIterable<Buffer>, checksum: number): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let sum = 0;
  for await (const chunk of bytes) {
    sum = crc32?.(chunk, sum) ?? checksum;
    decoder ??= new TextDecoder(encodingOf(chunk));
    yield decoder.decode(chunk, { stream: true });
  }
  const rest = decoder?.decode() ?? '';
  if (rest !== '') yield rest;
  if (decoder && sum !== checksum) throw notATable('zip_damaged');
}

function encodingOf(start: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8';
}
