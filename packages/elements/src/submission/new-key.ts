/**
 * A key that no other act has, by which a Backend knows an act again.
 *
 * `crypto.randomUUID` exists in secure contexts only; elsewhere the key is 32 random hexadecimal digits.
 */
export function newKey(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID();
  return [...(crypto as Crypto).getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
