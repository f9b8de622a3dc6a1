import { fault, type Position } from '@cartera/core';

/** How often an export is gathered anew because its account moved meanwhile. */
const ATTEMPTS = 5;

/**
 * What is gathered from several views of one account, as of one moment: its version is the same before the first and after the last, or they are asked anew.
 *
 * @param ask The account's position; its version is what counts. Undefined where this caller has none: nothing is compared then.
 * @throws Rejects with export.books_moved where the account moved every time.
 */
export async function ofOneMoment<P extends Position | undefined, T>(
  ask: () => Promise<P>,
  gather: (position: P) => Promise<T>,
): Promise<T> {
  let position = await ask();
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const gathered = await gather(position);
    const after = await ask();
    if (after?.version === position?.version) return gathered;
    position = after;
  }
  throw fault('export.books_moved');
}
