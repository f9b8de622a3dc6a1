import { customerIdOf, type AgingScheme } from '../aging/index.js';
import { deepFreeze } from '../assert/index.js';
import { laterDay, daysBetween, type LocalDate } from '../calendar/index.js';
import { customerOf } from '../journal/index.js';
import type { InstalmentState, Position, Situation } from '../position/index.js';
import { accountFacts, windowEnds, type AccountFacts } from './account-facts.js';
import { chargeTurnsOn } from './charge-turns-on.js';
import { checkedRules } from './check-rules.js';
import { policyName } from './policy-name.js';
import { searchTextOf } from './search-text.js';
import { valueAccount } from './value-account.js';
import type { WorkItem, WorklistPolicy } from './worklist.types.js';

/**
 * An account as one row of a collector's list, on the situation's day: what there is to collect, how old it is, what it is worth and why, and the next day
 * on which any of that changes without anybody doing anything.
 *
 * A hold takes what it holds off the amount and the age; the hold of a promise does not, the promise's unpaid rest does. `because` holds days and amounts,
 * no counts of days, so that a row stays true until `changesOn`.
 *
 * @throws worklist.reason_unknown, worklist.rules_invalid for a policy whose valuation says something nobody knows; money.out_of_range past 2^53−1.
 * @example
 * // 1,000.00 due on 31 March, 400.00 promised for 10 April, on 2 April
 * workItem(situation).toCollect; // => [{ amount: 60000, currency: 'MXN' }]
 * workItem(situation).changesOn; // => '2026-04-11', when the promise is broken unless it was kept
 */
export function workItem(situation: Situation<WorklistPolicy>): WorkItem {
  const { journal, position, policy } = situation;
  const { stream, version, asOf } = position;
  const rules = checkedRules(policy.worklist);
  const facts = accountFacts({ journal, position });
  const { turnsOn, ...value } = valueAccount(rules, facts);
  const age = ageOf(facts, policy.aging);
  const customerId = customerIdOf(stream);
  const chargeOn = chargeTurnsOn(situation);
  const days = [...daysAhead(facts, position), ...turnsOn, ...age.turnsOn, policy.until, chargeOn];
  const changesOn = chargeOn === asOf ? asOf : earliestAfter(asOf, days);
  const { assignedTo, snoozedThrough, oldestDueOn } = facts;
  const valuedBy = policyName(policy);
  return deepFreeze<WorkItem>({
    stream,
    version,
    customerId,
    name: customerOf(journal)?.name ?? customerId,
    asOf,
    evaluatedOn: asOf,
    ...(changesOn !== undefined && { changesOn }),
    toCollect: facts.toCollect,
    ...(oldestDueOn !== undefined && { oldestDueOn }),
    ...(age.bucket !== undefined && { bucket: age.bucket }),
    withPromise: facts.openPromises.length > 0,
    searchText: searchTextOf(journal, customerId),
    ...(assignedTo !== undefined && { assignedTo }),
    ...(snoozedThrough !== undefined && { snoozedThrough }),
    ...value,
    ...(valuedBy !== undefined && { policy: valuedBy }),
  });
}

/** Days on which something turns whatever the rules say: postings and holds already known, due days, the ends of promises and of a snooze. */
function daysAhead(
  { openPromises, snoozedThrough, toldFor }: AccountFacts,
  { instalments, changesOn }: Position,
): readonly (LocalDate | undefined)[] {
  const due = instalments.filter(({ open }) => open.total > 0).map(({ dueOn }) => laterDay(dueOn, 1));
  return [changesOn, toldFor, ...due, ...windowEnds(openPromises), ...(snoozedThrough === undefined ? [] : [laterDay(snoozedThrough, 1)])];
}

/** The bucket of the oldest, and the day on which it grows into the next. */
function ageOf(
  { asOf, pastDue }: AccountFacts,
  { basis, buckets }: AgingScheme,
): { readonly bucket?: string; readonly turnsOn: readonly LocalDate[] } {
  const dayOf = ({ issuedOn, dueOn }: InstalmentState) => (basis === 'due' ? dueOn : issuedOn);
  const oldest = pastDue.free.map(dayOf).reduce<LocalDate | undefined>((a, b) => (a === undefined || b < a ? b : a), undefined);
  if (oldest === undefined) return { turnsOn: [] };
  const days = daysBetween(oldest, asOf);
  const turnsOn = buckets.map(({ fromDays }) => laterDay(oldest, fromDays));
  const own = buckets.find(({ fromDays, throughDays }) => fromDays <= days && (throughDays === null || days <= throughDays));
  if (!own) return { turnsOn };
  return { bucket: own.throughDays === null ? `${own.fromDays}+` : `${own.fromDays}-${own.throughDays}`, turnsOn };
}

function earliestAfter(asOf: LocalDate, days: readonly (LocalDate | undefined)[]): LocalDate | undefined {
  let earliest: LocalDate | undefined;
  for (const day of days) if (day !== undefined && day > asOf && (earliest === undefined || day < earliest)) earliest = day;
  return earliest;
}
