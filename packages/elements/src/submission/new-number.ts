/** Digits and letters that nobody confuses when reading aloud: no I, L, O, U. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 6;

/** A new short number to be read aloud: 'PP-7K3M9Q', one in 2^30 under its prefix. */
export function newNumber(prefix: string): string {
  const signs = [...crypto.getRandomValues(new Uint8Array(LENGTH))].map((byte) => SIGNS[byte % SIGNS.length]);
  return `${prefix}-${signs.join('')}`;
}
