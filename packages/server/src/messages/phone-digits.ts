/** Between digits people write these. */
const MARKS = /[\s().\-/\u00A0\u2010-\u2015]/g;

/** What E.164 allows, with the country. */
const [DIGITS_MIN, DIGITS_MAX] = [8, 15];

/**
 * A telephone number as its digits with the country, as E.164 and WhatsApp have it. Ten digits are Mexico's: 52 comes before them; the 1 that mobiles bore after 52, and the 044 and 045 that
 * were dialled before them, are gone since 2019 and 2020 and are taken off. Numbers of other countries begin with + or 00.
 *
 * @returns undefined for what is no number, or could be of two countries.
 * @example
 * phoneDigits('+52 1 55 1234-5678'); // => '525512345678'
 */
export function phoneDigits(text: string): string | undefined {
  const bare = text.replace(MARKS, '').replace(/^00/, '+');
  if (!/^\+?\d{1,20}$/.test(bare)) return undefined;
  if (bare.startsWith('+')) return international(bare.slice(1));
  const national = bare.replace(/^04[45](?=\d{10}$)/, '').replace(/^01(?=\d{10}$)/, '');
  if (national.length === 10) return `52${national}`;
  return /^52(?:1?\d{10})$/.test(national) ? international(national) : undefined;
}

function international(digits: string): string | undefined {
  const plain = digits.replace(/^521(?=\d{10}$)/, '52');
  const isWhole = plain.startsWith('52') ? plain.length === 12 : plain.length >= DIGITS_MIN && plain.length <= DIGITS_MAX;
  return isWhole && !plain.startsWith('0') ? plain : undefined;
}
