import { fault } from '../assert/index.js';
import { dayCountFraction, dayText, type LocalDate } from '../calendar/index.js';
import { checkedAmount, type Because, type CurrencyCode } from '../money/index.js';
import { capitalisedStep, pauseStep, segmentStep } from './accrual-steps.js';
import type { BalanceMove } from './balance-moves.js';
import { addProduct, roundSum, type ExactSum } from './exact-sum.js';
import type { AccrualSegment } from './interest.types.js';
import type { PauseSpan } from './merged-pauses.js';
import type { PreparedTerms, RateStep } from './prepare-terms.js';
import { worthOfDays } from './worth-of-days.js';

/** What is walked: the days from `start` until `through`, over a principal and what moves it. */
export interface Course {
  readonly start: number;
  readonly through: number;
  readonly throughText: LocalDate;
  readonly principal: number;
  readonly currency: CurrencyCode;
  readonly moves: readonly BalanceMove[];
  readonly pauses: readonly PauseSpan[];
}

/** Where the walk led: what is earned in minor units, the segments, and all steps by day. */
export interface Walked {
  readonly earned: number;
  readonly segments: readonly AccrualSegment[];
  readonly steps: readonly Because[];
}

/** A stretch of days not yet counted. */
interface Stretch {
  readonly from: number;
  readonly text: LocalDate;
  readonly balance: number;
  readonly step: RateStep;
}

interface Walk {
  readonly course: Course;
  readonly terms: PreparedTerms;
  readonly segments: AccrualSegment[];
  readonly steps: Because[];
  /** Interest already rounded, and the exact rest. */
  rounded: number;
  readonly exact: ExactSum;
  shown: number;
  principal: number;
  interestPaid: number;
  capitalised: number;
  /** How many moves have been taken. */
  taken: number;
  open: Stretch | undefined;
}

/**
 * Walks a debt's days: a new stretch wherever balance or rate changes, a pause begins or ends, or interest is capitalised.
 *
 * @throws interest.rate_missing on a day without a rate while something is owed; money.out_of_range where a figure passes 2^53−1.
 */
export function walkDays(course: Course, terms: PreparedTerms): Walked {
  const { start, through, moves, pauses } = course;
  const { steps, capitaliseOn } = terms;
  const walk = startWalk(course, terms);
  let [atStep, atPause, atCapital] = [0, 0, 0];
  for (let day = start; day < through;) {
    takeMoves(walk, day);
    for (; (capitaliseOn[atCapital] ?? Infinity) <= day; atCapital += 1)
      if (capitaliseOn[atCapital] === day && day > start) capitalise(walk, day);
    while ((steps[atStep + 1]?.from ?? Infinity) <= day) atStep += 1;
    while ((pauses[atPause]?.until ?? Infinity) <= day) atPause += 1;
    const [step, pause] = [steps[atStep] as RateStep, pauses[atPause]];
    const paused = pause !== undefined && pause.from <= day;
    enter(walk, day, step, paused);
    if (paused && (day === start || day === pause.from)) walk.steps.push(pauseStep(day, Math.min(pause.until, through)));
    const nextRate = step.from > day ? step.from : step.through >= day ? step.through + 1 : Infinity;
    const nextPause = paused ? pause.until : (pause?.from ?? Infinity);
    day = Math.min(through, moves[walk.taken]?.on ?? Infinity, capitaliseOn[atCapital] ?? Infinity, nextRate, nextPause);
  }
  close(walk, through);
  return { earned: total(walk), segments: walk.segments, steps: walk.steps };
}

function startWalk(course: Course, terms: PreparedTerms): Walk {
  return {
    course,
    terms,
    segments: [],
    steps: [],
    rounded: 0,
    exact: { small: 0, big: 0n },
    shown: 0,
    principal: course.principal,
    interestPaid: 0,
    capitalised: 0,
    taken: 0,
    open: undefined,
  };
}

function takeMoves(walk: Walk, day: number): void {
  const { moves } = walk.course;
  for (let move = moves[walk.taken]; move !== undefined && move.on <= day; move = moves[walk.taken]) {
    // each checked: a sum that passes 2^53−1 on its way and comes back has lost a unit
    walk.principal = checkedAmount(walk.principal - move.principal);
    walk.interestPaid = checkedAmount(walk.interestPaid + move.interest);
    walk.taken += 1;
  }
}

/** Rounds what was earned by the day; from then on what is unpaid of it bears interest. */
function capitalise(walk: Walk, day: number): void {
  close(walk, day);
  const before = bearing(walk);
  walk.rounded = total(walk);
  walk.exact.small = 0;
  walk.exact.big = 0n;
  walk.capitalised = walk.rounded;
  const amount = bearing(walk) - before;
  if (amount > 0) walk.steps.push(capitalisedStep(day, { amount, currency: walk.course.currency }));
}

function bearing({ principal, capitalised, interestPaid }: Walk): number {
  return checkedAmount(Math.max(0, checkedAmount(principal)) + Math.max(0, capitalised - interestPaid));
}

/** Goes on with the open stretch where nothing changed; else counts it and opens another. */
function enter(walk: Walk, day: number, step: RateStep, paused: boolean): void {
  const balance = paused ? 0 : bearing(walk);
  const { open } = walk;
  const same = open?.balance === balance && open.step.factor === step.factor && open.step.perDay === step.perDay;
  if (same && day <= step.through) return;
  close(walk, day);
  if (balance === 0) return;
  if (day < step.from || day > step.through) throw fault('interest.rate_missing', { on: dayText(day) }, 'rate');
  walk.open = { from: day, text: textOf(walk, day), balance, step };
}

/** Counts the open stretch: its worth exact, or rounded day by day. */
function close(walk: Walk, day: number): void {
  const { open, terms, course } = walk;
  if (!open) return;
  walk.open = undefined;
  const { balance, step } = open;
  const days = day - open.from;
  const [from, until] = [open.text, textOf(walk, day)];
  const { numerator, denominator } = fractionOf({ from, until, days }, step, terms);
  if (terms.daily) {
    const weight = BigInt(balance) * step.factor;
    walk.rounded = checkedAmount(
      walk.rounded + Number(worthOfDays({ from: open.from, until: day, weight, perDay: step.perDay, numerator }, terms)),
    );
  } else addProduct(walk.exact, balance, step, numerator);
  const owed = Object.freeze({ amount: balance, currency: course.currency });
  const segment = Object.freeze({ from, until, days, balance: owed, rate: step.rate, numerator, denominator });
  const now = total(walk);
  walk.segments.push(segment);
  walk.steps.push(segmentStep(segment, step.percentage, Object.freeze({ amount: now - walk.shown, currency: course.currency })));
  walk.shown = now;
}

function fractionOf(
  { from, until, days }: { readonly from: LocalDate; readonly until: LocalDate; readonly days: number },
  { perDay }: RateStep,
  { actualOver, dayCount }: PreparedTerms,
): { readonly numerator: number; readonly denominator: number } {
  if (perDay) return { numerator: days, denominator: 1 };
  return actualOver === undefined ? dayCountFraction(from, until, dayCount) : { numerator: days, denominator: actualOver };
}

/** A day as text: as it came where it is one of those that were given. */
function textOf({ course: { through, throughText, moves }, taken }: Walk, day: number): LocalDate {
  if (day === through) return throughText;
  const move = moves[taken - 1];
  return move?.on === day ? move.text : dayText(day);
}

function total({ rounded, exact, terms }: Walk): number {
  return checkedAmount(rounded + roundSum(exact, terms));
}
