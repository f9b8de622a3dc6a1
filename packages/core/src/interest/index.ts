export type {
  Accrual,
  AccrualMoment,
  AccrualSegment,
  InterestItem,
  InterestPause,
  InterestPolicy,
  InterestRules,
} from './interest.types.js';
export { accrueLateInterest } from './accrue-late-interest.js';
export { checkInterestRules } from './check-interest-rules.js';
export { checkLateInterest } from './check-late-interest.js';
export { lateInterestOver, type InterestOfDebt } from './late-interest-over.js';
export { lastChargingDay, nextChargingDay } from './charging-day.js';
export { chargeKey } from './charge-key.js';
export { isChargeDue } from './is-charge-due.js';
export { isEarning } from './is-earning.js';
export { decideInterestCharge } from './decide-interest-charge.js';
