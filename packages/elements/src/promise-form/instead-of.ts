import type { LocalDate, Money, Refusal } from '@cartera/core';
import { isLocalDate } from '@cartera/core/values';
import { isMoney } from '../given/index.js';
import type { Question } from './promise-draft.js';

/** What would be accepted in place of what was refused. */
export interface Instead {
  /** The question that the refusal answers; none: it is about neither. */
  readonly question?: Question;
  readonly amounts: readonly Money[];
  readonly days: readonly LocalDate[];
}

/** Codes that are about one of the questions, each with the facts that hold what would be accepted, best first. */
const ABOUT: Readonly<Record<string, readonly [Question, ...string[]]>> = {
  'promise.nothing_open': ['amount'],
  'promise.above_open': ['amount', 'open'],
  'promise.already_promised': ['amount', 'available'],
  'promise.below_minimum': ['amount', 'least'],
  'promise.in_the_past': ['due', 'earliest'],
  'promise.beyond_horizon': ['due', 'latest'],
  'promise.not_a_business_day': ['due', 'next', 'previous'],
  'promise.not_a_quincena': ['due', 'next', 'previous'],
};

/**
 * Which question a refusal is about, and what it says would be accepted. Facts that cannot be read, and amounts of nothing, are left out.
 *
 * @example
 * insteadOf({ code: 'promise.beyond_horizon', facts: { latest: '2026-04-30' } }).days; // => ['2026-04-30']
 */
export function insteadOf({ code, facts }: Refusal): Instead {
  const [question, ...names] = (Object.hasOwn(ABOUT, code) ? ABOUT[code] : undefined) ?? [];
  if (question === undefined) return { amounts: [], days: [] };
  const found: readonly unknown[] = names.map((name) => facts[name]);
  return { question, amounts: found.filter(isMoney).filter(({ amount }) => amount > 0), days: found.filter(isLocalDate) };
}
