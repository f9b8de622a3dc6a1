import { checkRfc } from '@cartera/core';

const CHECK_DIGITS = Array.from('0123456789A');

/** Four letters that the tax office does not issue; the last becomes an X. @see SAT, Anexo IV, palabras inconvenientes. */
const UNISSUED = new Set(
  (
    'BUEI BUEY CACA CACO CAGA CAGO CAKA CAKO COGE COJA COJE COJI COJO CULO FETO GUEY JOTO KACA KACO KAGA KAGO KOGE KOJO KAKA KULO ' +
    'LOCA LOCO LOKA LOKO MAME MAMO MEAR MEAS MEON MION MOCO MULA PEDA PEDO PENE PUTA PUTO QULO RATA RUIN'
  ).split(' '),
);

/** What a tax id is made of. `day`: YYMMDD. */
export interface RfcParts {
  readonly letters: string;
  readonly day: string;
  readonly homoclave: string;
}

/**
 * A Mexican tax id with the check digit that core's own check expects.
 *
 * @example
 * rfcOf({ letters: 'EKU', day: '900317', homoclave: '3C' }); // => 'EKU9003173C9'
 */
export function rfcOf({ letters, day, homoclave }: RfcParts): string {
  const issued = UNISSUED.has(letters) ? `${letters.slice(0, -1)}X` : letters;
  const candidates = CHECK_DIGITS.map((digit) => `${issued}${day}${homoclave}${digit}`);
  return candidates.find(hasItsDigit) as string; // one of eleven always fits: it is a remainder by eleven
}

function hasItsDigit(rfc: string): boolean {
  const check = checkRfc(rfc);
  return check.ok && check.checkDigit === 'matches';
}
