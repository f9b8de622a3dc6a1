import { fault, type Fault } from '@cartera/core';

/** The fault of a file that goes past a limit no real one meets: which limit, and where it stands. */
export function tooLarge(limit: string, max: number): Fault {
  return fault('file.too_large', { limit, max });
}
