import type { Store } from '@cartera/backend';
import { customerOf, type StreamId } from '@cartera/core';
import { loadJournals } from '../books/index.js';

/**
 * What customers are called, as their accounts say it. Whom nobody named is not in it.
 *
 * @example
 * await customerNames(store)(['ACME']); // => a Map: 'ACME' → 'Refacciones Ñandú'
 */
export function customerNames(store: Store): (customerIds: readonly string[]) => Promise<ReadonlyMap<string, string>> {
  return async (customerIds) => {
    const journals = await loadJournals(
      store,
      customerIds.map((id): StreamId => `account/${id}`),
    );
    return new Map(
      journals.flatMap((journal, index) => {
        const name = customerOf(journal)?.name;
        return name === undefined ? [] : [[customerIds[index] ?? '', name] as const];
      }),
    );
  };
}
