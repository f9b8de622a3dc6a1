import type { LocalDate } from '../calendar/index.js';
import type { Journal } from '../journal/index.js';
import type { CurrencyCode } from '../money/index.js';
import type { Position } from '../position/index.js';
import { promisesAt } from './promises-at.js';

/** What an open promise still leaves to pay, in one currency. */
export interface PromisedRest {
  readonly promiseId: string;
  readonly currency: CurrencyCode;
  readonly amount: number;
  readonly itemIds?: readonly string[];
}

/** The unpaid rest of every open promise that was not withdrawn, as of a day; a part whose window is over leaves none. */
export function promisedRests(journal: Journal, asOf: LocalDate): readonly PromisedRest[] {
  return promisesAt(journal, { asOf })
    .filter(({ withdrawnOn }) => withdrawnOn === undefined)
    .flatMap(({ promise: { id, itemIds }, verdict }) =>
      verdict.parts
        .filter(({ state }) => state === 'open')
        .map(({ promised, paid }) => ({
          promiseId: id,
          currency: promised.currency,
          amount: promised.amount - paid.amount,
          ...(itemIds && { itemIds }),
        })),
    );
}

/** What is open in a currency on items (without any: on all of them), and how much of it open promises speak for already. */
export interface Promisable {
  readonly open: number;
  readonly promised: number;
  /** The most that can be promised now. */
  readonly available: number;
}

/**
 * How much can still be promised: no cent is promised twice. A promise on other items only takes nothing; one on some of these and on
 * others is paid from the others first as far as they reach.
 */
export function promisableIn(
  { instalments }: Position,
  rests: readonly PromisedRest[],
  of: { readonly currency: CurrencyCode; readonly itemIds?: readonly string[] | undefined },
): Promisable {
  const openOf = (counts: (itemId: string) => boolean) =>
    instalments
      .filter(({ itemId, open }) => open.currency === of.currency && open.total > 0 && counts(itemId))
      .reduce((sum, { open }) => sum + open.total, 0);
  const within = (itemIds: readonly string[] | undefined, itemId: string) => itemIds === undefined || itemIds.includes(itemId);
  const meant = (itemId: string) => within(of.itemIds, itemId);
  const touching = rests.filter(
    ({ currency, itemIds }) =>
      currency === of.currency && (itemIds === undefined || of.itemIds === undefined || itemIds.some((itemId) => meant(itemId))),
  );
  const open = openOf(meant);
  const promised = touching.reduce((sum, { amount }) => sum + amount, 0);
  const beside = openOf((itemId) => !meant(itemId) && touching.some(({ itemIds }) => within(itemIds, itemId)));
  return { open, promised, available: Math.max(0, open - Math.max(0, promised - beside)) };
}
