import { fault } from '../assert/index.js';
import { addDays, addMonths, stepDay, type LocalDate } from '../calendar/index.js';
import type { InterestRules } from './interest.types.js';

/** The month's last day, and the largest number a day of a month has. */
const LAST = 31;
/** No day comes before it. */
const FIRST_MONTH = '0001-01-01';

/**
 * The first charging day after a day; none where the rules name no day of the month.
 *
 * @throws interest.charge_days_invalid.
 * @example
 * nextChargingDay({ chargeDaysOfMonth: [15, 31] }, '2026-02-15'); // => '2026-02-28'
 */
export function nextChargingDay(rules: InterestRules | undefined, after: LocalDate): LocalDate | undefined {
  const days = chargeDaysOf(rules);
  return days.length === 0 ? undefined : days.map((day) => dayFrom(addDays(after, 1), day)).sort()[0];
}

/**
 * The last charging day by a day, which itself counts; none where the rules name no day of the month.
 *
 * @throws interest.charge_days_invalid.
 * @example
 * lastChargingDay({ chargeDaysOfMonth: [15, 31] }, '2026-02-14'); // => '2026-01-31'
 */
export function lastChargingDay(rules: InterestRules | undefined, by: LocalDate): LocalDate | undefined {
  const days = chargeDaysOf(rules);
  const lastFrom = (month: LocalDate) =>
    days
      .map((day) => dayFrom(month, day))
      .filter((day) => day <= by)
      .sort()
      .at(-1);
  const month = `${by.slice(0, -2)}01`;
  return lastFrom(month) ?? (month > FIRST_MONTH ? lastFrom(addMonths(month, -1)) : undefined);
}

/** The first day with a number, on or after a day. */
function dayFrom(day: LocalDate, nextDayOfMonth: number): LocalDate {
  return stepDay(day, [{ nextDayOfMonth }]);
}

/**
 * The days of the month on which interest is charged, checked.
 *
 * @throws interest.charge_days_invalid at chargeDaysOfMonth, or at the one that is no day of a month.
 */
function chargeDaysOf(rules: InterestRules | undefined): readonly number[] {
  const days: unknown = rules?.chargeDaysOfMonth;
  if (days === undefined) return [];
  const path = 'policy.interest.chargeDaysOfMonth';
  if (!Array.isArray(days) || days.length === 0) throw fault('interest.charge_days_invalid', {}, path);
  const bad = days.findIndex((day) => !Number.isInteger(day) || Number(day) < 1 || Number(day) > LAST);
  if (bad >= 0) throw fault('interest.charge_days_invalid', {}, `${path}[${bad}]`);
  return days as readonly number[];
}
