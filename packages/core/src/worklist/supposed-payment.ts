import type { LocalDate } from '../calendar/index.js';

/** A payment that nobody told of: a list of open balances had less of a document, or no longer had it. */
export interface SupposedPayment {
  readonly itemId: string;
  /** The day of the list. */
  readonly listOn: LocalDate;
}

const SUPPOSED = /^(.+)\/(?:gone|paid)@(\d{4}-\d{2}-\d{2})(?:\.\d+)?$/;

/**
 * What a payment was supposed from, by its id. That another list has the document again does not mean that money came back: nobody is called for it.
 *
 * @returns undefined for a payment that somebody told of.
 * @example
 * supposedPayment('sae/F-1/paid@2026-04-07'); // => { itemId: 'sae/F-1', listOn: '2026-04-07' }
 */
export function supposedPayment(paymentId: string): SupposedPayment | undefined {
  const [, itemId, listOn] = SUPPOSED.exec(paymentId) ?? [];
  return itemId === undefined || listOn === undefined ? undefined : { itemId, listOn };
}
