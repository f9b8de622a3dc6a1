import type { LocalDate } from '../calendar/index.js';
import { isKind, kindTraits, voidsOf, type Component, type Entry, type Journal } from '../journal/index.js';
import { slotKey } from '../position/index.js';

/** What was charged, taxed and waived on one component of an instalment, as known now; minor units. */
export interface ChargedSlot {
  /** By posting day. */
  readonly charges: Map<LocalDate, number>;
  /** What was waived and not cut since. */
  waived: number;
}

/** Interest and its tax so far, by `slotKey`. Of the tax only what was charged with interest. */
export type ChargedSoFar = ReadonlyMap<string, ChargedSlot>;

/** Reads what was charged off a journal. */
export function chargedSoFar(journal: Journal): ChargedSoFar {
  const voids = voidsOf(journal);
  const slots = new Map<string, ChargedSlot>();
  const slotOf = (itemId: string, instalment: number, component: Component): ChargedSlot => {
    const key = slotKey(itemId, instalment, component);
    const found = slots.get(key) ?? { charges: new Map<LocalDate, number>(), waived: 0 };
    slots.set(key, found);
    return found;
  };
  for (const entry of journal.entries) {
    if (entry.kind === 'entry-voided' || voids.hasEntry(entry.id)) continue;
    if (isKind(entry, 'charge-waived')) {
      const { itemId, instalment, component, amount } = entry.facts;
      slotOf(itemId, instalment, component).waived += amount.amount;
    } else if (isKind(entry, 'interest-released'))
      for (const { itemId, instalment, component, waived } of entry.facts.lines)
        slotOf(itemId, instalment, component).waived -= waived.amount;
    else if (!kindTraits(entry.kind)?.reduces) addCharges(entry, slotOf);
  }
  return slots;
}

function addCharges(entry: Entry, slotOf: (itemId: string, instalment: number, component: Component) => ChargedSlot): void {
  for (const { itemId, instalment, component, amount, on } of entry.postings) {
    const counts = component === 'lateInterest' || (component === 'tax' && entry.kind === 'interest-charged');
    if (!counts) continue;
    const { charges } = slotOf(itemId, instalment, component);
    charges.set(on, (charges.get(on) ?? 0) + amount.amount);
  }
}

/** What was charged through a day, and the first later day with a charge. */
export function chargedThrough(slot: ChargedSlot | undefined, on: LocalDate): { readonly amount: number; readonly laterOn?: LocalDate } {
  let amount = 0;
  let laterOn: LocalDate | undefined;
  for (const [day, charge] of slot?.charges ?? []) {
    if (day <= on) amount += charge;
    else if (laterOn === undefined || day < laterOn) laterOn = day;
  }
  return laterOn === undefined ? { amount } : { amount, laterOn };
}
