import { isFault } from '@cartera/core';
import { runDay } from '@cartera/backend';
import { REFERENCES, type Books } from '../books/index.js';
import { businessDay } from '../days/index.js';
import type { Terminal } from '../terminal/index.js';

/** Nobody else keeps the day of books that this process has for itself. Rows that are ahead stay so: the list is then made for today. */
export async function bringToToday({ store, policies = [] }: Books, { clock, stopped }: Terminal): Promise<void> {
  if (!store) return;
  try {
    await runDay(store, { on: businessDay({ clock }), policies, references: REFERENCES, clock, signal: stopped });
  } catch (error) {
    if (!isFault(error) || error.code !== 'run.day_backwards') throw error;
  }
}
