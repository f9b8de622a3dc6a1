import { fault } from '../assert/index.js';
import { addDays } from './add-days.js';
import { inMonth } from './add-months.js';
import { adjustDay } from './business-days.js';
import type { BusinessCalendar, DateStep, LocalDate } from './calendar.types.js';
import { dayNumber } from './day-number.js';
import { dayText } from './day-text.js';
import { weekdayOf } from './iso-weekday.js';
import { endOfMonth } from './month-ends.js';
import { wholeNumber } from './whole-number.js';

/** Steps with what they are taken by; `path` says where they stand in the caller's input. */
export interface Steps {
  readonly steps: readonly DateStep[];
  readonly calendar?: BusinessCalendar | undefined;
  readonly path: string;
}

/**
 * The day reached from a day by steps, taken in order. No steps: the day itself.
 *
 * Numbers below zero go back in `days` and `months`; days of a month are 1–31, weekdays ISO 1–7; what a month is too short for is its last day.
 *
 * @throws `calendar.not_a_day`; at `steps[i].…`: `calendar.not_a_whole_number`, `calendar.missing` (a business-day step without a calendar),
 * `calendar.unknown_step`; `calendar.out_of_range`.
 * @example
 * // thirty days, then the next Friday
 * stepDay('2026-03-02', [{ days: 30 }, { nextWeekday: 5 }]); // => '2026-04-03'
 */
export function stepDay(day: LocalDate, steps: readonly DateStep[], calendar?: BusinessCalendar): LocalDate {
  return takeSteps(day, { steps, calendar, path: 'steps' });
}

/** As `stepDay`, with the caller's own path in what is thrown: 'lines[1].due[0].businessDay'. */
export function takeSteps(day: LocalDate, { steps, calendar, path }: Steps): LocalDate {
  dayNumber(day);
  return steps.reduce((reached, step, index) => takeStep(reached, step, { calendar, path: `${path}[${index}]` }), day);
}

function takeStep(day: LocalDate, step: DateStep, { calendar, path }: Omit<Steps, 'steps'>): LocalDate {
  if ('days' in step) return addDays(day, wholeNumber(step.days, undefined, `${path}.days`));
  if ('months' in step) return dayText(inMonth(dayNumber(day), wholeNumber(step.months, undefined, `${path}.months`)));
  if ('endOfMonth' in step) return endOfMonth(day);
  if ('nextDayOfMonth' in step) return nextDayOfMonth(day, wholeNumber(step.nextDayOfMonth, { min: 1, max: 31 }, `${path}.nextDayOfMonth`));
  if ('dayOfNextMonth' in step) {
    return dayText(inMonth(dayNumber(day), 1, wholeNumber(step.dayOfNextMonth, { min: 1, max: 31 }, `${path}.dayOfNextMonth`)));
  }
  if ('nextWeekday' in step) return nextWeekday(day, wholeNumber(step.nextWeekday, { min: 1, max: 7 }, `${path}.nextWeekday`));
  if (!('businessDay' in step)) throw fault('calendar.unknown_step', {}, path);
  if (calendar === undefined) throw fault('calendar.missing', {}, `${path}.businessDay`);
  return adjustDay(day, step.businessDay, calendar);
}

function nextDayOfMonth(day: LocalDate, dayOfMonth: number): LocalDate {
  const number = dayNumber(day);
  const inThis = inMonth(number, 0, dayOfMonth);
  return dayText(inThis >= number ? inThis : inMonth(number, 1, dayOfMonth));
}

function nextWeekday(day: LocalDate, weekday: number): LocalDate {
  const number = dayNumber(day);
  return dayText(number + ((weekday - weekdayOf(number) + 7) % 7));
}
