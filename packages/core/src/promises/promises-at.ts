import { deepFreeze } from '../assert/index.js';
import type { Instant, LocalDate } from '../calendar/index.js';
import { isKind, isKnown, voidsOf, type Journal } from '../journal/index.js';
import { checkKnowledge } from '../position/index.js';
import type { PromiseRules, PromiseToPay, PromiseVerdict } from './promise.types.js';
import { promiseVerdict } from './promise-verdict.js';

/** A promise as it stands, with the rules agreed then. */
export interface PromiseStanding {
  readonly promise: PromiseToPay;
  readonly rules: PromiseRules;
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
export function promisesAt(journal: Journal, at: { readonly asOf: LocalDate; readonly knownAt?: Instant }): readonly PromiseStanding[] {
  checkKnowledge(journal, at.knownAt);
  const voids = voidsOf(journal, at.knownAt);
  const standings: PromiseStanding[] = [];
  for (const entry of journal.entries) {
    if (!isKind(entry, 'promise-made') || entry.on > at.asOf || !isKnown(entry, at.knownAt) || voids.hasEntry(entry.id)) continue;
    const { promiseId, parts, itemIds, rules } = entry.facts;
    const promise = { id: promiseId, madeOn: entry.on, parts, ...(itemIds && { itemIds }) };
    standings.push({ promise, rules, verdict: promiseVerdict(promise, journal, rules, at) });
  }
  return deepFreeze(standings);
}
