import type { LocalDate } from '../calendar/index.js';
import type { Position, Situation } from './position.types.js';
import { positionAt } from './position-at.js';

/** The position on a day, all known: the situation's own where it is that already. */
export function positionOn({ journal, position }: Pick<Situation<unknown>, 'journal' | 'position'>, on: LocalDate): Position {
  return position.asOf === on && position.knownAt === undefined ? position : positionAt(journal, { asOf: on });
}
