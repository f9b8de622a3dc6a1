import type { Refusal } from '@cartera/core';

/** Beside what a refusal stands: a field, a line, all lines together, or the review. */
export type Place = { readonly at: 'amount' | 'on' | 'clearsOn' | 'apply' | 'review' } | { readonly at: 'line'; readonly key: string };

const PLACES: Readonly<Record<string, 'amount' | 'on' | 'clearsOn' | 'apply'>> = {
  amount: 'amount',
  'facts.amount': 'amount',
  'facts.amount.amount': 'amount',
  on: 'on',
  'facts.clearsOn': 'clearsOn',
  'facts.apply': 'apply',
};

/**
 * Where a refusal belongs, by its path; `lineKeys`: the parts of debts that the command's lines are about, in their order.
 *
 * @example
 * placeOf({ code: 'application.exceeds_open', path: 'facts.apply[1].settled', facts: {} }, ['a', 'b']); // => { at: 'line', key: 'b' }
 */
export function placeOf({ path = '' }: Refusal, lineKeys: readonly string[]): Place {
  const [, index] = /^facts\.apply\[(\d+)\]/.exec(path) ?? [];
  const key = index === undefined ? undefined : lineKeys[Number(index)];
  if (key !== undefined) return { at: 'line', key };
  const at = Object.hasOwn(PLACES, path) ? PLACES[path] : undefined;
  return { at: at ?? 'review' };
}
