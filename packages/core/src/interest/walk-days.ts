import { fault } from '../assert/index.js';
import { dayCountFraction, dayText, type LocalDate } from '../calendar/index.js';
import { checkedAmount, roundQuotient, type Because, type CurrencyCode, type Money } from '../money/index.js';
import { capitalisedStep, pauseStep, segmentStep } from './accrual-steps.js';
import type { BalanceMove } from './balance-moves.js';
import type { AccrualSegment } from './interest.types.js';
import type { PauseSpan } from './merged-pauses.js';
import type { PreparedTerms, RateStep } from './prepare-terms.js';
import { worthOfDays } from './worth-of-days.js';

/** What is walked: the days from `start` until `through`, over a principal and what moves it. */
export interface Course {
  readonly start: number;
  readonly through: number;
  readonly principal: number;
  readonly currency: CurrencyCode;
  readonly moves: readonly BalanceMove[];
  readonly pauses: readonly PauseSpan[];
}

/** Where the walk led. */
export interface Walked {
  /** Minor units; may be past 2^53−1. */
  readonly earned: bigint;
  readonly segments: readonly AccrualSegment[];
  readonly steps: readonly Because[];
}

interface Walk {
  readonly course: Course;
  readonly terms: PreparedTerms;
  readonly segments: AccrualSegment[];
  readonly steps: Because[];
  /** Interest already rounded, and the exact rest over the terms' divisor. */
  rounded: bigint;
  exact: bigint;
  shown: bigint;
  principal: number;
  interestPaid: number;
  capitalised: number;
  /** The stretch not yet counted. */
  open: { readonly from: number; readonly balance: number; readonly step: RateStep } | undefined;
}

/**
 * Walks a debt's days: a new stretch wherever balance or rate changes, a pause begins or ends, or interest is capitalised.
 *
 * @throws interest.rate_missing on a day without a rate while something is owed; money.out_of_range where a balance passes 2^53−1.
 */
export function walkDays(course: Course, terms: PreparedTerms): Walked {
  const { start, through, principal } = course;
  const walk: Walk = {
    course,
    terms,
    segments: [],
    steps: [],
    rounded: 0n,
    exact: 0n,
    shown: 0n,
    principal,
    interestPaid: 0,
    capitalised: 0,
    open: undefined,
  };
  const next = { move: 0, step: 0, pause: 0, capital: 0 };
  const { steps, capitaliseOn } = terms;
  for (let day = start; day < through;) {
    for (; (course.moves[next.move]?.on ?? Infinity) <= day; next.move += 1) take(walk, course.moves[next.move] as BalanceMove);
    for (; (capitaliseOn[next.capital] ?? Infinity) <= day; next.capital += 1)
      if (capitaliseOn[next.capital] === day && day > start) capitalise(walk, day);
    while ((steps[next.step + 1]?.from ?? Infinity) <= day) next.step += 1;
    while ((course.pauses[next.pause]?.until ?? Infinity) <= day) next.pause += 1;
    const [step, pause] = [steps[next.step] as RateStep, course.pauses[next.pause]];
    const paused = pause !== undefined && pause.from <= day;
    const until = Math.min(
      through,
      course.moves[next.move]?.on ?? Infinity,
      capitaliseOn[next.capital] ?? Infinity,
      step.from > day ? step.from : step.through + 1 > day ? step.through + 1 : Infinity,
      paused ? pause.until : (pause?.from ?? Infinity),
    );
    stretch(walk, { from: day, step, paused });
    day = until;
  }
  close(walk, through);
  return { earned: total(walk), segments: walk.segments, steps: withPauses(walk, course) };
}

function take(walk: Walk, { principal, interest }: BalanceMove): void {
  walk.principal -= principal;
  walk.interestPaid += interest;
}

/** Rounds what was earned by the day; from then on what is unpaid of it bears interest. */
function capitalise(walk: Walk, day: number): void {
  close(walk, day);
  const before = bearing(walk);
  walk.rounded = total(walk);
  walk.exact = 0n;
  walk.capitalised = checkedAmount(Number(walk.rounded));
  const amount = bearing(walk) - before;
  if (amount > 0) walk.steps.push(capitalisedStep(day, { amount, currency: walk.course.currency }));
}

function bearing({ principal, capitalised, interestPaid }: Walk): number {
  return checkedAmount(Math.max(0, checkedAmount(principal)) + Math.max(0, capitalised - interestPaid));
}

/** Goes on with the open stretch where nothing changed; else counts it and opens another. */
function stretch(walk: Walk, { from, step, paused }: { readonly from: number; readonly step: RateStep; readonly paused: boolean }): void {
  const balance = paused ? 0 : bearing(walk);
  const { open } = walk;
  if (open && open.balance === balance && open.step.factor === step.factor && open.step.perDay === step.perDay && from <= step.through)
    return;
  close(walk, from);
  if (balance === 0) return;
  if (from < step.from || from > step.through) throw fault('interest.rate_missing', { on: dayText(from) }, 'rate');
  walk.open = { from, balance, step };
}

/** Counts the open stretch: its worth exact, or rounded day by day. */
function close(walk: Walk, day: number): void {
  const { open, terms, course } = walk;
  if (!open) return;
  walk.open = undefined;
  const [from, until, days] = [dayText(open.from), dayText(day), day - open.from];
  const { numerator, denominator } = open.step.perDay ? { numerator: days, denominator: 1 } : dayCountFraction(from, until, terms.dayCount);
  const weight = BigInt(open.balance) * open.step.factor;
  if (terms.daily) walk.rounded += worthOfDays({ from: open.from, until: day, weight, perDay: open.step.perDay, numerator }, terms);
  else walk.exact += weight * BigInt(numerator);
  const money = (amount: number): Money => ({ amount, currency: course.currency });
  const segment = { from, until, days, balance: money(open.balance), rate: open.step.rate, numerator, denominator };
  const now = total(walk);
  walk.segments.push(segment);
  walk.steps.push(segmentStep(segment, money(Number(now - walk.shown))));
  walk.shown = now;
}

function total({ rounded, exact, terms }: Walk): bigint {
  return exact === 0n ? rounded : rounded + roundQuotient(exact, terms.divisor, terms.rounding);
}

/** The pauses that fell into the course, each before the first step that comes after it. */
function withPauses({ steps }: Walk, { pauses, start, through }: Course): readonly Because[] {
  const own = pauses
    .map(({ from, until }) => ({ from: Math.max(from, start), until: Math.min(until, through) }))
    .filter(({ from, until }) => from < until)
    .map(({ from, until }) => pauseStep(from, until));
  if (own.length === 0) return steps;
  const dayOf = ({ facts }: Because) => (facts['from'] ?? facts['on']) as LocalDate;
  return [...steps, ...own].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}
