import type { Customer, Journal } from './journal.types.js';
import { voidsOf } from './voids.js';

/**
 * The customer of an account as last told: what was opened, with each update laid over it. Undefined where none was told or it was erased.
 *
 * @example
 * customerOf(journal)?.name; // => 'Ferretería La Central'
 */
export function customerOf(journal: Journal): Customer | undefined {
  const voids = voidsOf(journal);
  const told: Partial<Customer>[] = [];
  for (const entry of journal.entries) {
    if (entry.kind !== 'account-opened' && entry.kind !== 'customer-updated') continue;
    const customer = entry.personal?.['customer'] as Partial<Customer> | undefined;
    if (customer && !voids.hasEntry(entry.id)) told.push(customer);
  }
  return told.length === 0 ? undefined : (Object.assign({}, ...told) as Customer);
}
