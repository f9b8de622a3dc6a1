import type { Letters } from './letters.js';

/** Stands for what a font has no picture of. */
const REPLACEMENT = '\uFFFD';

/** Line breaks, tabs, what turns the direction of writing, what has no width: none of it belongs into a line of a document. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const WITHOUT_WIDTH = /[\p{Cf}\u{FE00}-\u{FE0F}]/gu;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * A text as the fonts can show it, on one line: composed (NFC), what is invisible a space or gone, each letter that the fonts lack '\uFFFD'. The text of the books stays as
 * it is; the JSON of the document has it whole.
 */
export function shownText({ has }: Pick<Letters, 'has'>, text: string): string {
  const plain = text.normalize('NFC').replace(INVISIBLE, ' ').replace(/ {2,}/g, ' ').trim();
  if (plain.search(WITHOUT_WIDTH) === -1 && has(plain)) return plain;
  return Array.from(graphemes.segment(plain), ({ segment }) => {
    const seen = segment.replace(WITHOUT_WIDTH, '');
    return seen === '' || has(seen) ? seen : REPLACEMENT;
  }).join('');
}
