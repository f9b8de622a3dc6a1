import type { LateInterestTerms } from '../terms/index.js';
import { prepareTerms, type PreparedTerms } from './prepare-terms.js';

/** Terms as they were read, with what was read of them. */
interface Known {
  readonly fields: readonly unknown[];
  readonly prepared: PreparedTerms;
}

/** Agreements live long, and every debt under one is reckoned by it. */
const known = new WeakMap<LateInterestTerms, Known>();

/**
 * Terms read, from memory where the same object was read before and says the same still. A table of rates, or days of capitalisation, is read anew: looking whether it is the same costs as much.
 *
 * @throws What `prepareTerms` throws.
 */
export function knownTerms(terms: LateInterestTerms): PreparedTerms {
  if (Array.isArray(terms.rate) || terms.capitaliseOn !== undefined) return prepareTerms(terms);
  const before = known.get(terms);
  if (before !== undefined && isSame(terms, before.fields)) return before.prepared;
  const prepared = prepareTerms(terms);
  known.set(terms, { fields: fieldsOf(terms), prepared });
  return prepared;
}

function isSame(terms: LateInterestTerms, before: readonly unknown[]): boolean {
  return fieldsOf(terms).every((field, index) => field === before[index]);
}

/** All that terms of one rate say, flat; nobody kept the caller from changing an object that is not frozen. */
function fieldsOf({ rate, dayCount, grace, round, rounding, maximumPercent }: LateInterestTerms): readonly unknown[] {
  const { perYear, perMonth, perDay } = rate as { readonly perYear?: string; readonly perMonth?: string; readonly perDay?: string };
  const { basis, interval, endOfMonth, terminationOn } = dayCount as {
    readonly basis: string;
    readonly interval?: string;
    readonly endOfMonth?: boolean;
    readonly terminationOn?: string;
  };
  const stated = [rate, perYear, perMonth, perDay, dayCount, basis, interval, endOfMonth, terminationOn];
  return [...stated, grace?.days, grace?.then, round, rounding, maximumPercent];
}
