import type { LocalDate } from '../calendar/index.js';
import type { ApplicationLine, LineReference, Posting } from '../journal/index.js';
import { negateMoney } from '../money/index.js';
import type { InstalmentState } from '../position/index.js';

/** A line with the days of the instalment it is put on. */
export interface PlacedLine {
  readonly line: ApplicationLine;
  readonly issuedOn: LocalDate;
  readonly dueOn: LocalDate;
}

/**
 * The postings of applications: a pair a line, the debt lowered, the money used up. In one currency a pair sums to zero; across two,
 * it does at the line's rate.
 *
 * @param sourceId The payment or credit note whose money it is.
 */
export function applicationPostings(sourceId: string, lines: readonly PlacedLine[], on: LocalDate): readonly Posting[] {
  return lines.flatMap(({ line, issuedOn, dueOn }) => {
    const { itemId, instalment, component, settled, paid } = line;
    return [
      { itemId, instalment, component, amount: negateMoney(settled), issuedOn, dueOn, on },
      { itemId: sourceId, instalment: 0, component: 'unapplied', amount: paid, on },
    ];
  });
}

/** Gives each line the days of its instalment. Lines have been checked: each instalment is there. */
export function placeLines(lines: readonly ApplicationLine[], instalments: readonly InstalmentState[]): readonly PlacedLine[] {
  return lines.map((line) => {
    const { issuedOn = '', dueOn = '' } =
      instalments.find(({ itemId, number }) => itemId === line.itemId && number === line.instalment) ?? {};
    return { line, issuedOn, dueOn };
  });
}

/** A pair of postings turned round, on the later of a day and its own. */
export function undonePair(pair: readonly Posting[], on: LocalDate): readonly Posting[] {
  return pair.map((posting) => ({ ...posting, amount: negateMoney(posting.amount), on: posting.on > on ? posting.on : on }));
}

/** A line's place, without the rest. */
export function lineReference({ entryId, index }: LineReference): LineReference {
  return { entryId, index };
}
