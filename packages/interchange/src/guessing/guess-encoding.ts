/**
 * The encoding of a file's first bytes: UTF-8 has a form that other text practically never has, so what is not UTF-8 is Latin-1 here.
 *
 * @example
 * guessEncoding(Uint8Array.of(0x45, 0x6d, 0x69, 0x73, 0x69, 0xf3, 0x6e)); // 'Emisión' as older systems write it => 'latin-1'
 */
export function guessEncoding(first: Uint8Array): 'utf-8' | 'latin-1' {
  try {
    // the last character may be cut in the middle
    new TextDecoder('utf-8', { fatal: true }).decode(first, { stream: true });
    return 'utf-8';
  } catch {
    return 'latin-1';
  }
}
