import { isLocalDate } from '../calendar/index.js';

/** What a text is as an RFC. The codes, in order of precedence: rfc.length, rfc.pattern, rfc.date. */
export type RfcCheck =
  | {
      readonly ok: true;
      readonly kind: 'moral' | 'fisica' | 'generic-national' | 'generic-foreign';
      readonly checkDigit: 'matches' | 'differs';
    }
  | { readonly ok: false; readonly code: 'rfc.length' | 'rfc.pattern' | 'rfc.date' };

/** Three letters for a company (persona moral), four for a person; the date; homoclave of two, check digit. Ñ and & are letters here. */
const PATTERN = /^[A-ZÑ&]{3,4}\d{6}[A-Z\d]{2}[A\d]$/i;

/** Sales to the public at large, and to residents abroad: constants, whose check digit is not asked for. */
const GENERIC: Readonly<Record<string, 'generic-national' | 'generic-foreign'>> = {
  XAXX010101000: 'generic-national',
  XEXX010101000: 'generic-foreign',
};

/** A character's value is its place. */
const ALPHABET = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';

/**
 * Whether a text is a Mexican tax id (RFC), and of whom.
 *
 * Surrounding space and letter case are overlooked, as people paste it. The date must be real, in the century from 2000: no other century
 * differs but for 29 February of year 00, which 2000 had. A check digit that differs only warns: the tax office has issued such ones.
 *
 * @see SAT, Anexo 20; the algorithm as in phpcfdi/rfc. Golden: tests/golden/identifiers.
 * @example
 * checkRfc('EKU9003173C9'); // => { ok: true, kind: 'moral', checkDigit: 'matches' }
 */
export function checkRfc(text: string): RfcCheck {
  return Object.freeze(checked(text));
}

function checked(text: string): RfcCheck {
  const written = typeof text === 'string' ? text.trim().normalize('NFC') : ''; // Ñ may come as N and a tilde
  if (written.length !== 12 && written.length !== 13) return { ok: false, code: 'rfc.length' };
  if (!PATTERN.test(written)) return { ok: false, code: 'rfc.pattern' };
  const rfc = written.toUpperCase();
  const [year, month, day] = [rfc.slice(-9, -7), rfc.slice(-7, -5), rfc.slice(-5, -3)];
  if (!isLocalDate(`20${year}-${month}-${day}`)) return { ok: false, code: 'rfc.date' };
  const generic = GENERIC[rfc];
  if (generic !== undefined) return { ok: true, kind: generic, checkDigit: 'matches' };
  return { ok: true, kind: rfc.length === 12 ? 'moral' : 'fisica', checkDigit: checkDigitOf(rfc) === rfc.at(-1) ? 'matches' : 'differs' };
}

/** 11 − (sum of value × place, from 13 down to 2) mod 11; 10 is A, 11 is 0. Twelve characters count as if a space stood in front. */
function checkDigitOf(rfc: string): string {
  const characters = Array.from(rfc.padStart(13, ' ').slice(0, -1));
  const sum = characters.reduce((total, character, index) => total + ALPHABET.indexOf(character) * (13 - index), 0);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? 'A' : String(digit);
}
