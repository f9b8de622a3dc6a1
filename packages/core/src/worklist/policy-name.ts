import type { WorklistPolicy } from './worklist.types.js';

/**
 * What a row calls the policy it was valued by: id@version, and where others hold beside it, what stands for all of them. A row with a name that no policy in force has is to be evaluated
 * again.
 *
 * @returns undefined for a policy without a name.
 * @example
 * policyName(policyInForce([], { on: '2026-03-31' })); // => 'default@1'
 */
export function policyName({ id, version = '', among }: WorklistPolicy): string | undefined {
  return id === undefined ? undefined : `${id}@${version}${among === undefined ? '' : `/${among}`}`;
}
