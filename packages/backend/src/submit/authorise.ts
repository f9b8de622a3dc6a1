import { dayInZone, mayDo, type LocalDate, type Refusal } from '@cartera/core';
import type { BackendOptions, RequestedAct } from './settings.types.js';

/** Where the books are kept when nobody says. */
const ZONE = 'America/Mexico_City';

/** Where the books are kept. */
export function zoneOf({ zone = ZONE }: Pick<BackendOptions, 'zone'>): string {
  return zone;
}

/** The business date: the host's, or the clock's day where the books are kept. */
export function businessDateOf(options: Pick<BackendOptions, 'businessDate' | 'clock' | 'zone'>): LocalDate {
  return options.businessDate ? options.businessDate() : dayInZone(options.clock(), zoneOf(options));
}

/** Whether the caller may: core's access table first, then what the host narrows. */
export function authorise(act: RequestedAct, options: BackendOptions): Refusal | undefined {
  const { caller } = options;
  return mayDo(caller, { ...act, today: businessDateOf(options) }) ?? options.authorise?.(caller, act);
}
