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
 * What there is to collect, one amount a currency by code: past due and not held, less what open promises still owe on it.
 *
 * A promise on items takes off what those items have past due, at most its rest; one on the whole account takes off what is left, the narrower ones first.
 */
export function toCollectOf({ free, held }: PastDue, promises: readonly PromiseStanding[]): readonly Money[] {
  const left = new Map<CurrencyCode, Map<string, number>>();
  for (const { open } of [...free, ...held]) if (!left.has(open.currency)) left.set(open.currency, new Map());
  for (const { itemId, open } of free) {
    const items = left.get(open.currency);
    items?.set(itemId, checkedAmount((items.get(itemId) ?? 0) + open.total));
  }
  for (const rest of restsOf(promises)) takeOff(left.get(rest.currency), rest);
  const currencies = [...left.keys()].sort();
  return currencies.map((currency) => ({ amount: sumOf(left.get(currency)), currency }));
}

interface Rest {
  readonly currency: CurrencyCode;
  readonly amount: number;
  readonly itemIds?: readonly string[] | undefined;
}

/** What open promises still owe, those on the fewest items first. */
function restsOf(promises: readonly PromiseStanding[]): readonly Rest[] {
  const rests = promises.flatMap(({ promise: { itemIds }, verdict }) =>
    verdict.parts
      .filter(({ state }) => state === 'open')
      .map(({ promised, paid }): Rest => ({ currency: promised.currency, amount: promised.amount - paid.amount, itemIds })),
  );
  return rests.sort((a, b) => (a.itemIds?.length ?? Infinity) - (b.itemIds?.length ?? Infinity) || 0);
}

function takeOff(items: Map<string, number> | undefined, { amount, itemIds }: Rest): void {
  if (items === undefined) return;
  let rest = amount;
  for (const [itemId, open] of items) {
    if (itemIds !== undefined && !itemIds.includes(itemId)) continue;
    const taken = Math.min(open, rest);
    items.set(itemId, open - taken);
    rest -= taken;
  }
}

function sumOf(items: ReadonlyMap<string, number> | undefined): number {
  let sum = 0;
  for (const amount of items?.values() ?? []) sum = checkedAmount(sum + amount);
  return sum;
}
