import { creditorReferenceDigits, dammDigit } from './check-digits.js';

/** What a text from a bank says as a reference. `numeric` and `concept` are spelled as `paymentReference` spells them. The codes, in order of precedence: reference.none, reference.check_digit. */
export type PaymentReferenceCheck =
  | { readonly ok: true; readonly numeric: string }
  | { readonly ok: true; readonly concept: string }
  | { readonly ok: false; readonly code: 'reference.none' | 'reference.check_digit' };

/** RF, check digits, up to 21 letters and digits. */
const CONCEPT_MAX = 25;
const CONCEPT = /^RF\d{2}[A-Z\d]{1,21}$/;
const NUMERIC = /^\d{1,7}$/;

/**
 * Reads a payment reference out of what a bank wrote: a concept with words around it, in small letters or in groups of four, or the numeric reference alone, with or without the zeros in front.
 *
 * It says that the digits hold together, not whose they are: look the `concept` or the `numeric` up among `paymentReference(id)` of those who may have paid. In the numeric reference every wrong digit
 * is noticed, and every two neighbours that traded places (Damm). In the concept alone a wrong digit for a digit or letter for a letter is, and two digits or two letters that traded places; anything
 * else 96 times in 97 (ISO/IEC 7064, MOD 97-10).
 *
 * @example
 * readPaymentReference('Pago de octubre rf97 1042'); // => { ok: true, concept: 'RF971042' }
 * readPaymentReference('10492'); // => { ok: false, code: 'reference.check_digit' }: 10429 with two digits that traded places
 */
export function readPaymentReference(text: string): PaymentReferenceCheck {
  return Object.freeze(read(typeof text === 'string' ? text : ''));
}

function read(text: string): PaymentReferenceCheck {
  const words = text
    .toUpperCase()
    .split(/[^A-Z\d]+/)
    .filter(Boolean);
  const candidates = words.flatMap((word, index) => (word.startsWith('RF') ? joined(words.slice(index)) : [])).filter(isConcept);
  const concept = candidates.find((candidate) => creditorReferenceDigits(candidate.slice(4)) === candidate.slice(2, 4));
  if (concept !== undefined) return { ok: true, concept };
  if (candidates.length > 0) return { ok: false, code: 'reference.check_digit' };
  return readNumeric(text.trim());
}

/** A word, and the word with those that follow it, as long as a reference may be: some banks and people put spaces in. */
function joined(words: readonly string[]): readonly string[] {
  const candidates = words.map((_word, index) => words.slice(0, index + 1).join(''));
  return candidates.filter(({ length }) => length <= CONCEPT_MAX);
}

function isConcept(candidate: string): boolean {
  return CONCEPT.test(candidate);
}

function readNumeric(text: string): PaymentReferenceCheck {
  if (!NUMERIC.test(text) || Number(text) === 0) return { ok: false, code: 'reference.none' };
  const numeric = text.padStart(7, '0');
  return dammDigit(numeric) === '0' ? { ok: true, numeric } : { ok: false, code: 'reference.check_digit' };
}
