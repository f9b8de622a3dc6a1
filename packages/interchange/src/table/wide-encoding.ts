/** UTF-16, with the byte that counts less first or last. */
export type WideEncoding = 'utf-16le' | 'utf-16be';

/** Bytes that are looked at. */
const LOOKED_AT = 4096;
/** Fewer characters prove nothing. */
const CHARACTERS_MIN = 16;
/** Of so many characters one at most is beyond those that have a zero byte: texts of Europe and America. */
const OTHERS_AT_MOST = 4;
const MAY_BE_IN_TEXT = /^[^\p{Cc}\uFFFD]*$/u;

/**
 * The UTF-16 that bytes without a mark are in: every other byte is zero, mostly, and none of those between. No other text has zero bytes; a damaged file has them anywhere, and is none.
 *
 * @param first The bytes that a file begins with; what is cut in the middle of a character counts as far as it goes.
 * @example
 * wideEncoding(Uint8Array.from(Buffer.from('Cliente,Folio,Saldo', 'utf16le'))); // => 'utf-16le'
 */
export function wideEncoding(first: Uint8Array): WideEncoding | undefined {
  const pairs = Math.floor(Math.min(first.length, LOOKED_AT) / 2);
  if (pairs < CHARACTERS_MIN) return undefined;
  const zeros = [0, 0];
  for (let at = 0; at < pairs * 2; at += 1) if (first[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [high = 0, low = 0] = zeros;
  if (Math.min(high, low) > 0 || (pairs - Math.max(high, low)) * OTHERS_AT_MOST > pairs) return undefined;
  const encoding = low > 0 ? 'utf-16le' : 'utf-16be';
  const text = new TextDecoder(encoding).decode(first.subarray(0, pairs * 2), { stream: true });
  return MAY_BE_IN_TEXT.test(text.replaceAll(/[\t\n\r]/g, '')) ? encoding : undefined;
}
