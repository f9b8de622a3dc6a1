import { fault, isFault, type Policy } from '@cartera/core';
import { parsePolicy } from '@cartera/core/schema';
import { readJson, type Typed } from '../terminal/index.js';

/**
 * The policies of the file named with --policies, a JSON list; none where it is not named: then core's default holds.
 *
 * @throws file.not_found, usage.not_json, policy.invalid and what `parsePolicy` throws, with the path from the list on: '[1].interest.chargeDaysOfMonth[0]'.
 */
export async function readPolicies({ text }: Typed): Promise<readonly Policy[]> {
  const path = text['policies'];
  if (path === undefined) return [];
  const list = await readJson(path);
  if (!Array.isArray(list)) throw fault('policy.invalid', { issue: 'invalid_type' });
  return list.map(policyAt);
}

function policyAt(json: unknown, index: number): Policy {
  try {
    return parsePolicy(json);
  } catch (error) {
    if (!isFault(error)) throw error;
    throw fault(error.code, error.facts, error.path === undefined || error.path === '' ? `[${index}]` : `[${index}].${error.path}`);
  }
}
