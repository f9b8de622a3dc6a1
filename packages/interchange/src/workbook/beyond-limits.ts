import { fault, type Fault } from '@cartera/core';

/** The fault of a file that goes past a limit no real one meets: which limit, and where it stands. */
export function beyondLimits(limit: string, max: number): Fault {
  return fault('file.beyond_limits', { limit, max });
}
