import type { LocalDate } from '../calendar/index.js';
import type { Journal } from '../journal/index.js';
import type { CurrencyCode } from '../money/index.js';
import { lastWindowDay } from './last-window-day.js';
import { laterPromises } from './later-promises.js';
import { promisableIn } from './promised-rests.js';
import { promiseVerdict } from './promise-verdict.js';
import type { PromiseRules, PromiseToPay } from './promise.types.js';

/**
 * How much of a promise others speak for already, which were made from a day on; 0: no cent is promised twice.
 *
 * More than that is only of one that is dated back, or comes back because its withdrawal is voided: one made today has no later ones.
 */
export function promisedTwice(
  promise: PromiseToPay,
  rules: PromiseRules,
  { journal, from, currency }: { readonly journal: Journal; readonly from: LocalDate; readonly currency: CurrencyCode },
): number {
  const through = lastWindowDay(promise.parts, rules); // after it nothing of the promise is open
  const excesses = laterPromises(journal, { from, through }).map(({ on, position, rests }) => {
    const others = rests.filter(({ promiseId }) => promiseId !== promise.id);
    const { open, available } = promisableIn(position, others, { currency, itemIds: promise.itemIds });
    const left = promiseVerdict(promise, journal, rules, { asOf: on })
      .parts.filter(({ state, promised }) => state === 'open' && promised.currency === currency)
      .reduce((sum, { promised, paid }) => sum + promised.amount - paid.amount, 0);
    return Math.min(left, open) - available;
  });
  return Math.max(0, ...excesses);
}
