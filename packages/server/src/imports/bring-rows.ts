import { isFault } from '@cartera/core';
import { runDay } from '@cartera/backend';
import { REFERENCES } from '../books/index.js';
import { businessDay } from '../days/index.js';
import type { ImportsOptions } from './create-imports.types.js';

/**
 * Brings the worklist to what an import left, so that whoever opens it next finds the accounts: they are due for the day's run, which looks at no others.
 *
 * What stops it stops no import: what is in is in, and the day's run comes by for the rest. A list that was made for a later day is let be: it is made for its day when it is asked for.
 */
export async function bringRows(options: Pick<ImportsOptions, 'store' | 'clock' | 'businessDate' | 'policies'>): Promise<void> {
  const { store, clock, policies = [] } = options;
  if (!store.summaries) return;
  try {
    await runDay(store, { on: businessDay(options), policies, references: REFERENCES, clock });
  } catch (error) {
    if (!isFault(error)) throw error;
  }
}
