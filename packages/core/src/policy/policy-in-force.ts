import { frozenCopy } from '../assert/index.js';
import { addDays, compareInstants, dayNumber, type Instant, type LocalDate } from '../calendar/index.js';
import { lastChargingDay } from '../interest/index.js';
import { digestOf } from '../journal/index.js';
import { DEFAULT_POLICY } from './default-policy.js';
import type { Policy } from './policy.types.js';

/** Enough that no two sets of one house are ever taken for one another. */
const AMONG_DIGITS = 12;

/** Whose policy, on which day, as known when. */
export interface PolicyMoment {
  readonly segment?: string;
  readonly jurisdiction?: string;
  readonly on: LocalDate;
  readonly knownAt?: Instant;
}

/**
 * The policy that holds for an account on a day: the base (`appliesTo` nothing) with the overlays that apply laid over it, a more
 * particular one over a more general one (jurisdiction, then segment, then both). Of several versions of one, the latest that has begun
 * by `on` and was published by `knownAt`.
 *
 * @returns `until` is the day on which the answer next changes, as known then; `among` stands for all that hold on the day for somebody, where it is more than one; `lastChargeOn` the last charging day of late interest. Of an empty set: core's default.
 * @throws calendar.not_a_day, interest.charge_days_invalid.
 * @example
 * policyInForce([], { on: '2026-03-31' }).id; // => 'default'
 */
export function policyInForce(set: readonly Policy[], at: PolicyMoment): Policy {
  dayNumber(at.on);
  const known = set.filter(
    (policy) => applies(policy, at) && (at.knownAt === undefined || compareInstants(policy.publishedAt, at.knownAt) <= 0),
  );
  const until = nextDay(known, at.on);
  const lastChargeOn = lastCharge(known, at.on);
  const among = amongThose(set, at);
  const { until: _until, lastChargeOn: _last, among: _among, ...rest } = layeredOn(known, at.on);
  return frozenCopy({
    ...rest,
    ...(among !== undefined && { among }),
    ...(lastChargeOn !== undefined && { lastChargeOn }),
    ...(until !== undefined && { until }),
  });
}

/** A few digits that are others when a version of any scope begins or ends. */
function amongThose(set: readonly Policy[], { on, knownAt }: PolicyMoment): string | undefined {
  const begun = begunBy(set, on).filter(({ publishedAt }) => knownAt === undefined || compareInstants(publishedAt, knownAt) <= 0);
  if (begun.length < 2) return undefined;
  return digestOf(begun.map(({ id, version }) => JSON.stringify([id, version])).sort()).slice(0, AMONG_DIGITS);
}

/** The base with what lies over it on a day. */
function layeredOn(known: readonly Policy[], on: LocalDate): Policy {
  const begun = begunBy(known, on);
  const layers = [...latestByScope(begun).values()].sort((a, b) => rank(a) - rank(b));
  return Object.assign({}, DEFAULT_POLICY, ...layers) as Policy;
}

/** The last charging day by a day. Each version says so for the days on which it held. */
function lastCharge(known: readonly Policy[], on: LocalDate): LocalDate | undefined {
  if (known.every(({ interest }) => interest?.chargeDaysOfMonth === undefined)) return undefined;
  let by = on;
  let begun: LocalDate | undefined;
  for (const from of turningDays(known)
    .filter((day) => day <= on)
    .toReversed()) {
    if (begun !== undefined) by = addDays(begun, -1);
    const day = lastChargingDay(layeredOn(known, from).interest, by);
    if (day !== undefined && day >= from) return day;
    begun = from;
  }
  return undefined;
}

function begunBy(policies: readonly Policy[], on: LocalDate): readonly Policy[] {
  return policies.filter(({ from, until }) => from <= on && (until === undefined || on < until));
}

function applies({ appliesTo }: Policy, at: PolicyMoment): boolean {
  const { segment, jurisdiction } = appliesTo ?? {};
  return (segment === undefined || segment === at.segment) && (jurisdiction === undefined || jurisdiction === at.jurisdiction);
}

function rank({ appliesTo }: Policy): number {
  return (appliesTo?.segment === undefined ? 0 : 2) + (appliesTo?.jurisdiction === undefined ? 0 : 1);
}

/** One version a scope: the latest day, then the latest published. */
function latestByScope(policies: readonly Policy[]): ReadonlyMap<number, Policy> {
  const latest = new Map<number, Policy>();
  for (const policy of policies) {
    const held = latest.get(rank(policy));
    const newer =
      !held || policy.from > held.from || (policy.from === held.from && compareInstants(policy.publishedAt, held.publishedAt) >= 0);
    if (newer) latest.set(rank(policy), policy);
  }
  return latest;
}

function nextDay(known: readonly Policy[], on: LocalDate): LocalDate | undefined {
  return turningDays(known).find((day) => day > on);
}

/** The days on which a version begins or ends, in order. */
function turningDays(known: readonly Policy[]): readonly LocalDate[] {
  const days = known.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until]));
  return [...new Set(days)].sort();
}
