import { checkedAmount, type CurrencyCode, type Money } from '../money/index.js';
import type { InstalmentState, Position } from '../position/index.js';
import type { PromiseStanding } from '../promises/index.js';

/** What is past due: its instalments with the amount still open, those that are held apart. */
export interface PastDue {
  readonly free: readonly InstalmentState[];
  readonly held: readonly InstalmentState[];
}

/**
 * What is past due and open, by whether a hold is on it. The hold of a promise takes nothing off: the promise's rest is taken off instead, so that no cent counts twice.
 */
export function pastDueOf({ instalments, holds, asOf }: Position): PastDue {
  const stopping = holds.filter(({ kind }) => kind !== 'promise');
  const isHeld = ({ itemId }: InstalmentState) => stopping.some(({ itemIds }) => itemIds === undefined || itemIds.includes(itemId));
  const late = instalments.filter(({ dueOn, open }) => dueOn < asOf && open.total > 0);
  return stopping.length === 0 ? { free: late, held: [] } : { free: late.filter((one) => !isHeld(one)), held: late.filter(isHeld) };
}

/**
 * What there is to collect, one amount a currency by code: past due and not held, less what open promises still owe, at least 0.
 *
 * A promise takes its rest off the account's amount whatever documents it names: somebody who promised more than is past due is not called about the remainder meanwhile.
 */
export function toCollectOf({ free, held }: PastDue, promises: readonly PromiseStanding[]): readonly Money[] {
  const left = new Map<CurrencyCode, number>();
  for (const { open } of held) left.set(open.currency, 0);
  for (const { open } of free) left.set(open.currency, checkedAmount((left.get(open.currency) ?? 0) + open.total));
  for (const rest of restsOf(promises)) {
    const amount = left.get(rest.currency);
    if (amount !== undefined) left.set(rest.currency, Math.max(0, amount - rest.amount));
  }
  const currencies = [...left.keys()].sort();
  return currencies.map((currency) => ({ amount: left.get(currency) ?? 0, currency }));
}

/** What open promises still owe, part by part. */
function restsOf(promises: readonly PromiseStanding[]): readonly Money[] {
  return promises.flatMap(({ verdict }) =>
    verdict.parts
      .filter(({ state }) => state === 'open')
      .map(({ promised, paid }) => ({ currency: promised.currency, amount: promised.amount - paid.amount })),
  );
}
