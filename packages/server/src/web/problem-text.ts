import type { Refusal } from '@cartera/core';

/** Of what media type a problem is. */
export const PROBLEM_TYPE = 'application/problem+json';

/**
 * Problem details for what goes wrong outside the handler of {api}, as the handler's own are.
 *
 * @see RFC 9457, section 3.
 */
export function problemText(status: number, code: string, facts: Refusal['facts'] = {}): string {
  return JSON.stringify({ type: `urn:cartera:${code}`, title: code, status, code, facts });
}
