import { newKey, newNumber } from '../submission/index.js';

/** One payment that somebody means to record: its number, and the key by which a Backend knows it again. */
export interface PaymentIntention {
  readonly paymentId: string;
  readonly idempotencyKey: string;
}

/** A new intention: a short readable number and a key. */
export function paymentIntention(): PaymentIntention {
  return { paymentId: newNumber('PG'), idempotencyKey: newKey() };
}
