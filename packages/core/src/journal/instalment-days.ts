import { fault } from '../assert/index.js';
import { compareInstants, type Instant, type LocalDate } from '../calendar/index.js';
import type { Documents } from './documents.types.js';

/** An item's day of issue, its instalments' due days by number, and when the host learned it. */
interface ItemDays {
  readonly issuedOn: LocalDate;
  readonly dueOn: ReadonlyMap<number, LocalDate>;
  readonly recordedAt: Instant | undefined;
}

/** The days of every item, by its id. */
export type InstalmentDays = ReadonlyMap<string, ItemDays>;

/** Reads them off the items. */
export function instalmentDays(items: Documents['items']): InstalmentDays {
  return new Map(
    items.map(({ id, issuedOn, instalments, recordedAt }) => [
      id,
      { issuedOn, dueOn: new Map(instalments.map(({ number, dueOn }) => [number, dueOn])), recordedAt },
    ]),
  );
}

/** The days of one. @throws document.line_unknown for an instalment that no item has. */
export function daysOf(
  days: InstalmentDays,
  itemId: string,
  instalment: number,
): { readonly issuedOn: LocalDate; readonly dueOn: LocalDate } {
  const item = days.get(itemId);
  const dueOn = item?.dueOn.get(instalment);
  if (item === undefined || dueOn === undefined) throw fault('document.line_unknown', { itemId, instalment });
  return { issuedOn: item.issuedOn, dueOn };
}

/** When an application was learned: with its document, or with an item of its lines where that was learned later; undefined where not kept. */
export function learnedWith(
  days: InstalmentDays,
  { recordedAt, lines = [] }: { readonly recordedAt?: Instant; readonly lines?: readonly { readonly itemId: string }[] },
): { readonly recordedAt?: Instant } {
  if (recordedAt === undefined) return {};
  const stamps = lines.flatMap(({ itemId }) => days.get(itemId)?.recordedAt ?? []);
  return { recordedAt: stamps.reduce((latest, at) => (compareInstants(at, latest) > 0 ? at : latest), recordedAt) };
}
