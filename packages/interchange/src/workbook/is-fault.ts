import type { Fault } from '@cartera/core';

/** Whether an error is Cartera's own, with a code that has words. */
export function isFault(error: unknown): error is Fault {
  return error instanceof Error && 'facts' in error && 'code' in error;
}
