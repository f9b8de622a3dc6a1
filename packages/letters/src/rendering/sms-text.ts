/** The basic characters of GSM-7, each one septet; those after the bar take two. Source: 3GPP TS 23.038, 6.2.1. */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const EXTENDED = '^{}\\[~]|€\f';

/** Septets of one message, and of each of several that are joined. */
const SINGLE = 160;
const JOINED = 153;

/** Characters that have a plain look-alike. */
const ALIKE: Readonly<Record<string, string>> = {
  '\u2212': '-',
  '–': '-',
  '—': '-',
  '…': '...',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '·': '-',
};

/**
 * A text in characters that every telephone takes in GSM-7: accents that it lacks are taken off (á, í, ó, ú; ñ, é and ü stay), what it lacks altogether is left out.
 *
 * @example
 * smsText('Pagó 3 − 1 días'); // => 'Pago 3 - 1 dias'
 */
export function smsText(text: string): string {
  const kept = Array.from(text.replace(/\s+/gu, ' ').trim(), inGsm).join('');
  return kept
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[,;])/g, '')
    .replace(/:,/g, ':'); // as where what is gone never stood
}

/**
 * How many messages a text is sent as: 160 septets in one, 153 in each of several. Of a text that is not in GSM-7 use `smsText` first.
 *
 * @example
 * smsParts('x'.repeat(161)); // => 2
 */
export function smsParts(text: string): number {
  const length = smsLength(text);
  return length <= SINGLE ? 1 : Math.ceil(length / JOINED);
}

/**
 * A text's length in septets: a character of the extension table (€, [, ~ …) is two.
 *
 * @example
 * smsLength('10 €'); // => 5
 */
export function smsLength(text: string): number {
  return Array.from(text).reduce((length, character) => length + (EXTENDED.includes(character) ? 2 : 1), 0);
}

function inGsm(character: string): string {
  if (BASIC.includes(character) || EXTENDED.includes(character)) return character;
  const alike = ALIKE[character];
  if (alike !== undefined) return alike;
  const bare = character.normalize('NFD').replace(/\p{M}/gu, '');
  return Array.from(bare).every((one) => BASIC.includes(one)) ? bare : '';
}
