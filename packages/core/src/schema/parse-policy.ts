import { deepFreeze, fault, type Fault } from '../assert/index.js';
import { checkScheme } from '../aging/index.js';
import { checkInterestRules, checkLateInterest } from '../interest/index.js';
import { DEFAULT_POLICY, type Policy } from '../policy/index.js';
import { policySchema } from '../policy/policy.schema.js';
import { checkedRules } from '../worklist/index.js';
import { readWith } from './read-with.js';

/**
 * Reads a policy from JSON: who it is (`id`, `version`, `from`, `publishedAt`) and those of its slots that differ from core's default, which fills the others. An overlay (`appliesTo`)
 * stays as it is written: it is laid over what lies below.
 *
 * @throws policy.invalid with the path of the first fault and `facts.issue`; what the slots' own rules are refused for (aging.scheme_invalid, interest.…, worklist.…), at their path.
 * @example
 * parsePolicy({ id: 'house', version: '1', from: '2026-01-01', publishedAt: '2026-01-01T00:00:00Z', interest: { chargeDaysOfMonth: [0] } });
 * // throws policy.invalid at 'interest.chargeDaysOfMonth[0]': no month has a day 0
 */
export function parsePolicy(json: unknown): Policy {
  const written: Written = readWith(policySchema, json, 'policy.invalid');
  const { aging, lateInterest, interest, worklist, appliesTo } = written;
  if (aging) at('aging', () => checkScheme(aging));
  if (interest) checkInterestRules(interest, 'interest');
  if (lateInterest) checkLateInterest(lateInterest, { maximumPerYear: interest?.maximumPerYear, path: 'lateInterest' });
  checkedRules(worklist);
  return deepFreeze({ ...(appliesTo === undefined && DEFAULT_POLICY), ...written }) as Policy;
}

/** What has to be there. */
type Written = Pick<Policy, 'id' | 'version' | 'from' | 'publishedAt'> & Partial<Policy>;

/** A slot's own check knows nothing of where the slot stands. */
function at(slot: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    const { code, facts, path } = error as Fault;
    throw fault(code, facts, path === undefined ? slot : `${slot}.${path}`);
  }
}
