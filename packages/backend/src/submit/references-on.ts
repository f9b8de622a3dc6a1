import { fault, type LocalDate, type References } from '@cartera/core';
import { isFault } from './fault-of.js';
import type { ReferencesSource } from './settings.types.js';

/**
 * Calendars and rates in force on a day.
 *
 * @throws references.unavailable, with its cause, where the host could not say.
 */
export async function referencesOn(day: LocalDate, references: ReferencesSource): Promise<References> {
  if (typeof references !== 'function') return references;
  try {
    return await references(day);
  } catch (error) {
    throw isFault(error) ? error : Object.assign(fault('references.unavailable'), { cause: error });
  }
}
