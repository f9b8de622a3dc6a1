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
  let customer: Customer | undefined;
  for (const entry of journal.entries) {
    if (entry.kind !== 'account-opened' && entry.kind !== 'customer-updated') continue;
    const told = entry.personal?.['customer'] as Customer | undefined;
    if (told && !voids.hasEntry(entry.id)) customer = { ...customer, ...told };
  }
  return customer;
}
