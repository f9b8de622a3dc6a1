import type { Bytes } from './table.types.js';

/**
 * Bytes as text, piece by piece, without a byte-order mark. What UTF-8 cannot read becomes U+FFFD, which `read-row` refuses by row: one bad
 * name does not cost the whole file.
 */
export async function* decodeText(bytes: Bytes, encoding: 'utf-8' | 'latin-1' = 'utf-8'): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding === 'latin-1' ? 'windows-1252' : 'utf-8');
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
