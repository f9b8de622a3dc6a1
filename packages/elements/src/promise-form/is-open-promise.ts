import type { PromiseStanding } from '@cartera/core';

/** Whether a promise can still be kept, or withdrawn. */
export function isOpenPromise({ verdict, withdrawnOn }: PromiseStanding): boolean {
  return verdict.state === 'open' && withdrawnOn === undefined;
}
