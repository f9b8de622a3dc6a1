/** What Windows-1252 has between 0x80 and 0x9F, where Latin-1 has control characters. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * Text as the bytes of an encoding, the way back from `decodeText`. What Latin-1 does not have becomes a question mark.
 *
 * @example
 * encodeText('ñ€', 'latin-1'); // => bytes F1 80
 */
export function encodeText(text: string, encoding: 'utf-8' | 'latin-1' = 'utf-8'): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  return Uint8Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
    const place = WINDOWS.indexOf(character);
    return place < 0 ? 0x3f : 0x80 + place;
  });
}
