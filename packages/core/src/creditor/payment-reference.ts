import { digestOf } from '../journal/index.js';
import { creditorReferenceDigits, dammDigit } from './check-digits.js';
import type { PaymentReference } from './creditor.types.js';

/** What fits between the check digits and the end of a creditor reference. */
const CARRIED_MAX = 21;
/** An id that stands in the reference as it is. */
const AS_IT_IS = /^[A-Z\d]{1,21}$/;
/** An id whose digits are the number. */
const NUMBER = /^[1-9]\d{0,5}$/;

/** Digits that tell an id from others that look alike without their signs; more of them where letters had to be left out. */
const ALIKE_DIGITS = 6;
const CUT_DIGITS = 12;

/**
 * What a transfer bears so that it is known for whom or for what it is: the id of a customer, or of a document.
 *
 * `numeric`: six digits and Damm's check digit. An id that is a number from 1 to 999999 keeps its digits and collides with no other such number; any other gets 1 + (the first 52 bits of the SHA-256
 * of it as JSON) mod 999,999, which is **not unique**: of two houses with a thousand such ids each, about one has two alike. The concept is what tells.
 *
 * `concept`: a creditor reference (ISO 11649), 'RF', two check digits and up to 21 letters and digits; nothing that SPEI refuses. An id of at most 21 capital letters and digits stands in it as
 * it is. Any other stands in it without its accents and signs, and digits of its SHA-256 follow, so that 'F-1', 'F.1' and 'f1' stay apart: six, or twelve where it had to be cut or nothing was left.
 *
 * @throws json.not_canonical for half a character, which no id has.
 * @see Banco de México, SPEI: referencia numérica of 7 digits, concepto de pago of 40 characters.
 * @example
 * paymentReference('1042'); // => { numeric: '0010429', concept: 'RF971042' }
 */
export function paymentReference(id: string): PaymentReference {
  const digest = Number.parseInt(digestOf(id).slice(0, 13), 16);
  const number = NUMBER.test(id) ? id.padStart(6, '0') : String(1 + (digest % 999_999)).padStart(6, '0');
  const carried = AS_IT_IS.test(id) ? id : carriedOf(id, digest);
  return Object.freeze({ numeric: `${number}${dammDigit(number)}`, concept: `RF${creditorReferenceDigits(carried)}${carried}` });
}

function carriedOf(id: string, digest: number): string {
  const letters = id
    .normalize('NFD')
    .toUpperCase()
    .replaceAll(/[^A-Z\d]/g, '');
  const isWhole = letters !== '' && letters.length <= CARRIED_MAX - ALIKE_DIGITS;
  const digits = isWhole ? ALIKE_DIGITS : CUT_DIGITS;
  return letters.slice(0, CARRIED_MAX - digits) + String(digest % 10 ** digits).padStart(digits, '0');
}
