import { wideEncoding } from '../table/index.js';

/**
 * The encoding of a file's first bytes: UTF-8 has a form that other text practically never has, so what is not UTF-8 is Latin-1 here. UTF-16 needs no guess: `utf-8`, which
 * reading takes back where a mark or zero bytes say so.
 *
 * @example
 * guessEncoding(Uint8Array.of(0x45, 0x6d, 0x69, 0x73, 0x69, 0xf3, 0x6e)); // 'Emisión' as older systems write it => 'latin-1'
 */
export function guessEncoding(first: Uint8Array): 'utf-8' | 'latin-1' {
  if (isUtf16(first)) return 'utf-8';
  try {
    // the last character may be cut in the middle
    new TextDecoder('utf-8', { fatal: true }).decode(first, { stream: true });
    return 'utf-8';
  } catch {
    return 'latin-1';
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || wideEncoding(bytes) !== undefined;
}
