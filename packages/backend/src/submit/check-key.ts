import type { Refusal } from '@cartera/core';

/** Longest key, in characters. */
const KEY_LENGTH_MAX = 200;

/** Control characters and halves of characters travel badly; white space at an end is lost in an HTTP header. */
const UNFIT = /\p{Cc}|\p{Cs}|^\s|\s$/u;

/**
 * Whether a text can be an idempotency key: 1 to 200 characters, none of control, no white space at either end.
 *
 * @returns undefined when it can; else the refusal command.key_invalid.
 * @example
 * checkKey('pago 0001/ñ'); // => undefined
 */
export function checkKey(key: unknown): Refusal | undefined {
  const fits = typeof key === 'string' && key.length > 0 && key.length <= 2 * KEY_LENGTH_MAX && Array.from(key).length <= KEY_LENGTH_MAX;
  if (fits && !UNFIT.test(key)) return undefined;
  return { code: 'command.key_invalid', path: 'idempotencyKey', facts: { lengthMax: KEY_LENGTH_MAX } };
}
