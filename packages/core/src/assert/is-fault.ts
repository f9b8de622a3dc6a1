import type { Fault } from './fault.js';

/**
 * Whether something that was thrown is one of ours: an Error with a code and facts. Errors of other programs have codes, too, and no facts.
 *
 * @example
 * isFault(fault('money.currency_mismatch')); // => true
 * isFault(new Error('disk full')); // => false
 */
export function isFault(error: unknown): error is Fault {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'facts' in error;
}
