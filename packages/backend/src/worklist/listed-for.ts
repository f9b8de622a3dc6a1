import type { LocalDate } from '@cartera/core';
import type { Summaries } from '../ports/index.js';

/** The day that a store's rows are true for, where a day is asked: that day, one before it (some are due), or one after it (some are ahead). */
export async function listedFor(summaries: Summaries, asOf: LocalDate): Promise<LocalDate> {
  return summaries.evaluatedOn ? summaries.evaluatedOn(asOf) : (await summaries.page({ asOf, limit: 1 })).evaluatedOn;
}
