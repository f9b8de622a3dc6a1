/** What a text is as a CLABE. The codes, in order of precedence: clabe.length, clabe.not_digits, clabe.check_digit. */
export type ClabeCheck =
  | { readonly ok: true; readonly bank: string; readonly city: string; readonly account: string }
  | { readonly ok: false; readonly code: 'clabe.length' | 'clabe.not_digits' | 'clabe.check_digit' };

const WEIGHTS = [3, 7, 1] as const;

/**
 * Whether a text is a Mexican bank account number (CLABE), in its parts: bank (3 digits), city (3), account (11).
 *
 * Eighteen digits, the last of which checks the others; surrounding space is overlooked. An unknown bank or city does not refuse: their lists
 * change. A wrong check digit does: a transfer to it would be sent back.
 *
 * @see Banco de México and ABM, estándar CLABE. Golden: tests/golden/identifiers.
 * @example
 * checkClabe('032180000118359719'); // => { ok: true, bank: '032', city: '180', account: '00011835971' }
 */
export function checkClabe(text: string): ClabeCheck {
  return Object.freeze(checked(text));
}

function checked(text: string): ClabeCheck {
  const clabe = typeof text === 'string' ? text.trim() : '';
  if (clabe.length !== 18) return { ok: false, code: 'clabe.length' };
  if (!/^\d+$/.test(clabe)) return { ok: false, code: 'clabe.not_digits' };
  if (checkDigitOf(clabe) !== Number(clabe.at(-1))) return { ok: false, code: 'clabe.check_digit' };
  return { ok: true, bank: clabe.slice(0, 3), city: clabe.slice(3, 6), account: clabe.slice(6, 17) };
}

/** (10 − sum of each digit × 3, 7, 1, 3 … mod 10) mod 10. */
function checkDigitOf(clabe: string): number {
  const sum = Array.from(clabe.slice(0, 17)).reduce((total, digit, index) => total + ((Number(digit) * (WEIGHTS[index % 3] ?? 0)) % 10), 0);
  return (10 - (sum % 10)) % 10;
}
