import { fault, isFault, type LocalDate, type References } from '@cartera/core';
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

/** The same source, asked once a day of the calendar: a command and the row it changes are looked at on the same day. */
export function askedOnce(references: ReferencesSource): ReferencesSource {
  if (typeof references !== 'function') return references;
  const known = new Map<LocalDate, Promise<References>>();
  return (day) => {
    const asked = known.get(day) ?? references(day);
    known.set(day, asked);
    return asked;
  };
}
