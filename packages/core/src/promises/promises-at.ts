import { deepFreeze } from '../assert/index.js';
import type { LocalDate } from '../calendar/index.js';
import { isKind, isKnown, voidsOf, type Entry, type Journal } from '../journal/index.js';
import { checkKnowledge } from '../position/index.js';
import type { PromiseMoment, PromiseRules, PromiseToPay, PromiseVerdict } from './promise.types.js';
import { promiseVerdict } from './promise-verdict.js';

/** A promise as it stands, with the rules agreed then. */
export interface PromiseStanding {
  readonly promise: PromiseToPay;
  readonly rules: PromiseRules;
  /** What the payments make of it, whether or not it was withdrawn. */
  readonly verdict: PromiseVerdict;
  readonly withdrawnOn?: LocalDate;
}

/**
 * Every promise of a journal made by a day, as known at an instant, each judged by the rules agreed with it.
 *
 * @throws calendar.not_a_day; position.knowledge_not_kept.
 * @example
 * promisesAt(journal, { asOf: '2026-04-20' })[0].verdict.state; // => 'kept'
 */
export function promisesAt(journal: Journal, at: PromiseMoment): readonly PromiseStanding[] {
  checkKnowledge(journal, at.knownAt);
  const voids = voidsOf(journal, at.knownAt);
  const stands = (entry: Entry) => entry.on <= at.asOf && isKnown(entry, at.knownAt) && !voids.hasEntry(entry.id);
  const withdrawals = new Map<string, LocalDate>();
  for (const entry of journal.entries) {
    if (isKind(entry, 'promise-withdrawn') && stands(entry)) withdrawals.set(entry.facts.promiseId, entry.on);
  }
  const standings: PromiseStanding[] = [];
  for (const entry of journal.entries) {
    if (!isKind(entry, 'promise-made') || !stands(entry)) continue;
    const { promiseId, parts, itemIds, rules } = entry.facts;
    const promise = { id: promiseId, madeOn: entry.on, parts, ...(itemIds && { itemIds }) };
    const withdrawnOn = withdrawals.get(promiseId);
    const verdict = promiseVerdict(promise, journal, rules, at);
    standings.push({ promise, rules, verdict, ...(withdrawnOn !== undefined && { withdrawnOn }) });
  }
  return deepFreeze(standings);
}
