import type { LocalDate } from '../calendar/index.js';
import type { InstalmentState, Situation } from '../position/index.js';
import type { InterestPolicy } from './interest.types.js';
import { termsOfItems } from './terms-of-items.js';

/**
 * Whether anything is late by a day that may earn interest then or later: also what earned nothing yet, because it is in its grace, paused, or too small.
 *
 * @example
 * isEarning(situation, '2026-03-31'); // => true, where an invoice with 30 days of grace fell due on the 20th
 */
export function isEarning(
  { journal, position, policy }: Pick<Situation<InterestPolicy>, 'journal' | 'position' | 'policy'>,
  on: LocalDate,
): boolean {
  const agreed = termsOfItems(journal);
  const mayEarn = ({ itemId, open }: InstalmentState) => {
    const terms = agreed.get(itemId) ?? policy.lateInterest;
    return terms !== undefined && (open.principal > 0 || (open.lateInterest > 0 && terms.capitaliseOn !== undefined));
  };
  return position.instalments.some((instalment) => instalment.dueOn < on && mayEarn(instalment));
}
