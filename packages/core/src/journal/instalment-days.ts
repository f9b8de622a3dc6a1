import { fault } from '../assert/index.js';
import type { LocalDate } from '../calendar/index.js';
import type { Documents } from './documents.types.js';

/** The days of every instalment, by its item and number. */
export type InstalmentDays = ReadonlyMap<string, { readonly issuedOn: LocalDate; readonly dueOn: LocalDate }>;

/** Reads them off the items. */
export function instalmentDays(items: Documents['items']): InstalmentDays {
  return new Map(
    items.flatMap(({ id, issuedOn, instalments }) =>
      instalments.map(({ number, dueOn }) => [`${number}:${id}`, { issuedOn, dueOn }] as const),
    ),
  );
}

/** The days of one. @throws document.line_unknown for an instalment that no item has. */
export function daysOf(
  days: InstalmentDays,
  itemId: string,
  instalment: number,
): { readonly issuedOn: LocalDate; readonly dueOn: LocalDate } {
  const found = days.get(`${instalment}:${itemId}`);
  if (!found) throw fault('document.line_unknown', { itemId, instalment });
  return found;
}
