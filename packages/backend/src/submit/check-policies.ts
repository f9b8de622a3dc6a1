import { checkedRules, fault, isFault, nextChargingDay, type Policy } from '@cartera/core';

/**
 * Says at once what is wrong with a policy's valuation or its charging days, not when the first account is evaluated by it.
 *
 * @throws worklist.reason_unknown, worklist.rules_invalid, interest.charge_days_invalid, with the path from the list of policies on.
 */
export function checkPolicies(policies: readonly Policy[]): void {
  for (const [index, { worklist, interest, from }] of policies.entries()) {
    try {
      checkedRules(worklist);
      nextChargingDay(interest, from);
    } catch (error) {
      throw isFault(error)
        ? fault(error.code, error.facts, `policies[${index}].${(error.path ?? 'worklist').replace(/^policy\./, '')}`)
        : error;
    }
  }
}
