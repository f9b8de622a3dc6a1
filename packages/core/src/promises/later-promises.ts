import type { LocalDate } from '../calendar/index.js';
import { isKind, voidsOf, type Journal } from '../journal/index.js';
import { positionAt, type Position } from '../position/index.js';
import { promisedRests, type PromisedRest } from './promised-rests.js';

/** A day on which a promise was made: what was open then, and what the open promises left to pay, its own among them. */
export interface PromiseDay {
  readonly on: LocalDate;
  readonly position: Position;
  readonly rests: readonly PromisedRest[];
}

/**
 * The days, from one through another, both counted, on which promises were made that stand. Whoever dates a promise back decides as if it had come first, and these were taken for what was left then: it must
 * leave them that.
 */
export function laterPromises(
  journal: Journal,
  { from, through }: { readonly from: LocalDate; readonly through: LocalDate },
): readonly PromiseDay[] {
  const voids = voidsOf(journal);
  const isWithin = ({ on }: { readonly on: LocalDate }) => from <= on && on <= through;
  const made = journal.entries.filter((entry) => isKind(entry, 'promise-made') && isWithin(entry) && !voids.hasEntry(entry.id));
  const days = [...new Set(made.map(({ on }) => on))].sort();
  return days.map((on) => ({ on, position: positionAt(journal, { asOf: on }), rests: promisedRests(journal, on) }));
}
