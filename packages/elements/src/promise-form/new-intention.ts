import { newKey, newNumber } from '../submission/index.js';

/** One promise that somebody means to make: its number, and the key by which a Backend knows it again. */
export interface Intention {
  readonly promiseId: string;
  readonly idempotencyKey: string;
}

/** A new intention: a short readable number and a key. */
export function newIntention(): Intention {
  return { promiseId: newNumber('PP'), idempotencyKey: newKey() };
}
