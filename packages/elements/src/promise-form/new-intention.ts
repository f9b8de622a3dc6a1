/** One promise that somebody means to make: its number, and the key by which a Backend knows it again. */
export interface Intention {
  readonly promiseId: string;
  readonly idempotencyKey: string;
}

/** Digits and letters that nobody confuses when reading aloud: no I, L, O, U. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 6;

/**
 * A new intention: a short readable number ('PP-7K3M9Q', one in 2^30 of an account's) and a key.
 *
 * `crypto.randomUUID` exists in secure contexts only; elsewhere the key is 32 random hexadecimal digits.
 */
export function newIntention(): Intention {
  const number = [...crypto.getRandomValues(new Uint8Array(LENGTH))].map((byte) => SIGNS[byte % SIGNS.length]).join('');
  return { promiseId: `PP-${number}`, idempotencyKey: newKey() };
}

/** A key that no other act has. */
export function newKey(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID();
  return [...(crypto as Crypto).getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
