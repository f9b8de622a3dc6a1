import type { Bytes } from './table.types.js';
import { wideEncoding } from './wide-encoding.js';

/** What a file begins with that says its encoding, whatever was stated. */
const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Bytes that tell the encoding, where a file has as many. */
const FIRST_BYTES = 4096;

/**
 * Bytes as text, piece by piece, without a byte-order mark; UTF-16 is read where such a mark says so, or its zero bytes do. What an encoding cannot read becomes U+FFFD, which `read-row` refuses by row: one
 * bad name does not cost the whole file.
 */
export async function* decodeText(bytes: Bytes, encoding: 'utf-8' | 'latin-1' = 'utf-8'): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let first = new Uint8Array();
  for await (const chunk of bytes) {
    let next = chunk;
    if (!decoder) {
      first = joined(first, chunk);
      if (first.length < FIRST_BYTES) continue;
      decoder = decoderOf(first, encoding);
      next = first;
    }
    yield decoder.decode(next, { stream: true });
  }
  const rest = decoder ? decoder.decode() : decoderOf(first, encoding).decode(first);
  if (rest !== '') yield rest;
}

function decoderOf(first: Uint8Array, stated: 'utf-8' | 'latin-1'): TextDecoder {
  const marked = MARKS.find(([mark]) => mark.every((byte, place) => first[place] === byte));
  return new TextDecoder(marked?.[1] ?? wideEncoding(first) ?? (stated === 'latin-1' ? 'windows-1252' : 'utf-8'));
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
