import type { LocalDate } from '../calendar/index.js';
import { isChargeDue, isEarning, nextChargingDay } from '../interest/index.js';
import type { Situation } from '../position/index.js';
import type { WorklistPolicy } from './worklist.types.js';

/**
 * The day on which the day's run charges late interest on an account, as its books stand: the situation's own, where the last charging day still waits for it; else the next charging
 * day, if anything is to be charged on it, or may be on a later one: a debt in its grace is looked at again.
 */
export function chargeTurnsOn({ journal, position, policy }: Situation<WorklistPolicy>): LocalDate | undefined {
  const { id = '', interest, lastChargeOn } = policy;
  const situation = { journal, position, policy: { ...policy, id } };
  if (lastChargeOn !== undefined && isChargeDue(situation, lastChargeOn)) return position.asOf;
  const next = nextChargingDay(interest, position.asOf);
  return next !== undefined && (isEarning(situation, next) || isChargeDue(situation, next)) ? next : undefined;
}
