import { laterDay, type LocalDate } from '../calendar/index.js';
import { voidsOf, type Hold, type Journal } from '../journal/index.js';
import { knownHolds } from '../position/index.js';
import type { InterestPause } from './interest.types.js';

/** The pauses that holds of some kinds put on an item: from their first day through their last, at the latest until the day asked. */
export type PausesOf = (itemId: string) => readonly InterestPause[];

/** Reads the pauses off a journal's holds, ended ones too, as known now. */
export function pausesOfHolds(journal: Journal, kinds: readonly Hold['kind'][], until: LocalDate): PausesOf {
  if (kinds.length === 0) return () => [];
  const holds = knownHolds(journal, undefined, voidsOf(journal)).filter(({ kind, from }) => kinds.includes(kind) && from < until);
  return (itemId) =>
    holds
      .filter(({ itemIds }) => itemIds === undefined || itemIds.includes(itemId))
      .map(({ from, through }) => ({ from, until: through === undefined ? until : laterDay(through, 1) }))
      .filter(({ from, until: end }) => from <= end);
}
