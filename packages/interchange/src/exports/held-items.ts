import type { PromiseStanding } from '@cartera/core';

/** Whether a promise still holds what it is about: open, and not withdrawn. */
export function isHolding({ verdict, withdrawnOn }: PromiseStanding): boolean {
  return verdict.state === 'open' && withdrawnOn === undefined;
}

/** Whether an open promise holds a document; one that names none holds all of them. */
export function isHeld(itemId: string, promises: readonly PromiseStanding[]): boolean {
  return promises.some((standing) => isHolding(standing) && (standing.promise.itemIds?.includes(itemId) ?? true));
}
