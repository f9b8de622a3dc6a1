/** The quasigroup of order 10 of Damm's dissertation: no two neighbours can trade places without being noticed, and zeros in front change nothing. */
const QUASIGROUP = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
] as const;

/**
 * The digit that makes a text of digits end at 0 in Damm's scheme: every single wrong digit and every two neighbours that trade places are noticed.
 *
 * @see H. M. Damm, Total anti-symmetrische Quasigruppen, Marburg 2004.
 * @example
 * dammDigit('572'); // => '4'
 */
export function dammDigit(digits: string): string {
  return Array.from(digits).reduce<string>((interim, digit) => QUASIGROUP[Number(interim)]?.[Number(digit)] ?? '', '0');
}

/**
 * The two check digits of a creditor reference: 98 − (the reference, RF and 00, letters as 10 to 35) mod 97.
 *
 * @see ISO 11649:2009; ISO/IEC 7064, MOD 97-10.
 * @example
 * creditorReferenceDigits('539007547034'); // => '18', so RF18539007547034
 */
export function creditorReferenceDigits(reference: string): string {
  return String(98 - remainderOf(`${reference}RF00`)).padStart(2, '0');
}

/** Digit by digit, so that no number grows past what is exact. */
function remainderOf(text: string): number {
  const digits = Array.from(text, (character) => String(Number.parseInt(character, 36))).join('');
  return Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}
