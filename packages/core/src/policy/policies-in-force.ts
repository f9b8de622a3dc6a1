import type { Instant, LocalDate } from '../calendar/index.js';
import { policyInForce } from './policy-in-force.js';
import type { Policy } from './policy.types.js';

/**
 * Every policy that holds on a day for some account or other: one for each segment, jurisdiction and both that a set speaks of, and the one for all others.
 *
 * @throws calendar.not_a_day, interest.charge_days_invalid.
 * @example
 * policiesInForce([], { on: '2026-03-31' }).map(({ id }) => id); // => ['default']
 */
export function policiesInForce(set: readonly Policy[], at: { readonly on: LocalDate; readonly knownAt?: Instant }): readonly Policy[] {
  const segments = new Set([undefined, ...set.map(({ appliesTo }) => appliesTo?.segment)]);
  const jurisdictions = new Set([undefined, ...set.map(({ appliesTo }) => appliesTo?.jurisdiction)]);
  return [...segments].flatMap((segment) =>
    [...jurisdictions].map((jurisdiction) =>
      policyInForce(set, { ...at, ...(segment !== undefined && { segment }), ...(jurisdiction !== undefined && { jurisdiction }) }),
    ),
  );
}
