import type { LocalDate } from '../calendar/index.js';
import type { Journal } from '../journal/index.js';
import { positionOn, type Situation } from '../position/index.js';
import { chargeKey } from './charge-key.js';
import { interestLines } from './interest-lines.js';
import type { InterestPolicy } from './interest.types.js';
import { linesToCharge } from './lines-to-charge.js';
import { termsOfItems } from './terms-of-items.js';

/**
 * Whether the day's run has late interest to charge on an account through a day, as its books stand: something was earned and not charged, or charged too much, and the run did not
 * charge that day yet. Also where it cannot be worked out: whoever charges is told why.
 *
 * @example
 * isChargeDue(situation, '2026-03-31'); // => true, where an invoice with terms fell due on the 20th
 */
export function isChargeDue(situation: Pick<Situation<InterestPolicy>, 'journal' | 'position' | 'policy'>, on: LocalDate): boolean {
  const { journal, policy } = situation;
  if (!policy.lateInterest && termsOfItems(journal).size === 0) return false;
  if (isCharged(journal, on)) return false;
  try {
    const { instalments } = positionOn(situation, on);
    return linesToCharge(interestLines({ journal, instalments, policy, through: on })).length > 0;
  } catch {
    return true;
  }
}

/** A charge that was voided stays so until the next charging day: somebody meant it. */
function isCharged({ stream, entries }: Journal, on: LocalDate): boolean {
  const key = `${chargeKey(stream, on)}/`;
  return entries.some(({ id }) => id.startsWith(key));
}
