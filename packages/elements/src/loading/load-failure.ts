import type { Refusal } from '@cartera/core';

/** Why there is no statement. `retryable`: the same request may work later. */
export interface LoadFailure extends Refusal {
  readonly retryable: boolean;
}

const CODE = /^[a-z][a-zA-Z-]*\.[a-z][a-z0-9_]*$/;

/** Concepts whose failures pass by themselves: the way there, not the request, was at fault. */
const PASSING = new Set(['backend', 'http', 'store', 'version', 'wire']);

/**
 * An error of a Backend as a failure to show. An Error with a code keeps it; one without came from the way there.
 *
 * @example
 * failureOf(new TypeError('Failed to fetch')).code; // => 'backend.unreachable'
 */
export function failureOf(error: unknown): LoadFailure {
  const { code, path, facts, retryable } = fieldsOf(error);
  if (typeof code !== 'string' || !CODE.test(code)) {
    return { code: error instanceof TypeError ? 'backend.unreachable' : 'backend.unexpected', facts: {}, retryable: true };
  }
  return {
    code,
    facts: typeof facts === 'object' && facts !== null ? (facts as Refusal['facts']) : {},
    ...(typeof path === 'string' && { path }),
    retryable: typeof retryable === 'boolean' ? retryable : PASSING.has(code.slice(0, code.indexOf('.'))),
  };
}

function fieldsOf(error: unknown): Readonly<Record<string, unknown>> {
  return typeof error === 'object' && error !== null ? (error as Readonly<Record<string, unknown>>) : {};
}
