import { isKind, isStaffEntry } from './entry-kinds.js';
import type { Entry } from './journal.types.js';

/**
 * The entries a customer may read, in their order: those whose kind is the customer's. A void is for whom the voided entry is: who may not
 * know of a note may not know that it was taken back.
 *
 * @example
 * customerEntries(journal.entries).some(({ kind }) => kind === 'note-logged'); // => false
 */
export function customerEntries(entries: readonly Entry[]): readonly Entry[] {
  const staffs = new Set(entries.filter(isStaffEntry).map(({ id }) => id));
  return entries.filter((entry) => !staffs.has(entry.id) && !(isKind(entry, 'entry-voided') && staffs.has(entry.facts.entryId)));
}
