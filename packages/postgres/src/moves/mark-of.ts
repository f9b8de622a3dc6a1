import { digestOf } from '@cartera/core';

/** Where a server tells of moves. Whoever may connect may listen: so a tenant is told of by a mark that does not say its name. */
export const CHANNEL = 'cartera_moved';

const MARK_LENGTH = 16;

/** What stands for a tenant in what a server tells: the beginning of a SHA-256. */
export function markOf(tenant: string): string {
  return digestOf({ tenant }).slice(0, MARK_LENGTH);
}
