import { deepFreeze } from '../assert/index.js';
import { addDays, isBusinessDay, type BusinessCalendar, type LocalDate } from '../calendar/index.js';
import type { StreamId } from '../journal/index.js';
import { splitMoney, type CurrencyCode, type Money } from '../money/index.js';
import type { Position, Situation } from '../position/index.js';
import { laterPromises, type PromiseDay } from './later-promises.js';
import { leastPromise } from './least-promise.js';
import { isDueDay, isQuincena, nextDayThat } from './promise-days.js';
import { promisableIn, promisedRests, type PromisedRest } from './promised-rests.js';
import type { PromiseDueDays, PromiseGuard, PromisePolicy } from './promise.types.js';

/** An amount worth offering: all that is past due, half of it, or all that can be promised. */
export interface PromiseAmountChoice {
  readonly kind: 'past-due' | 'half' | 'all';
  readonly amount: Money;
}

/** A day worth offering. */
export interface PromiseDayChoice {
  readonly on: LocalDate;
  readonly kind: 'business-day' | 'quincena';
}

/** What can be promised in one currency. */
export interface PromisableCurrency {
  readonly currency: CurrencyCode;
  /** All that is open, due or not. */
  readonly open: Money;
  /** What of it fell due before the day. */
  readonly pastDue: Money;
  /** The oldest open due day, where something is past due. */
  readonly oldestDueOn?: LocalDate;
  /** The unpaid rest of open promises. */
  readonly promised: Money;
  /** The most that can be promised now. */
  readonly available: Money;
  /** The least that is taken. */
  readonly least: Money;
  readonly amounts: readonly PromiseAmountChoice[];
}

/** What a customer can be offered for a promise on a day. Whatever is offered here would be taken; what would be taken need not be offered. */
export interface PromiseChoices {
  readonly stream: StreamId;
  readonly asOf: LocalDate;
  /** First and last day that a promise may fall due on; both count. */
  readonly earliest: LocalDate;
  readonly latest: LocalDate;
  readonly dueDays: PromiseDueDays;
  /** In order. */
  readonly days: readonly PromiseDayChoice[];
  /** Days from earliest through latest on which banks are closed, as far as the calendar reaches. */
  readonly closedDays: readonly LocalDate[];
  /** One for each currency in which something is open; none: nothing is owed. */
  readonly currencies: readonly PromisableCurrency[];
}

/** How many next business days, and next quincenas, are offered. */
const DAYS_OFFERED = 3;

/**
 * What can be promised on the situation's day: amounts and days as the policy in force would take them.
 *
 * @throws calendar.not_a_day.
 * @example
 * // 1,000.00 open, 600.00 of it past due, on Monday 6 April 2026
 * promiseChoices(situation).currencies[0].amounts; // => past-due 600.00, half 300.00, all 1,000.00
 */
export function promiseChoices({ journal, position, policy, references }: Situation<PromisePolicy>): PromiseChoices {
  const { stream, asOf } = position;
  const { promise: guard } = policy;
  const latest = addDays(asOf, guard.horizonDays);
  const rests = promisedRests(journal, asOf);
  const later = laterPromises(journal, { from: addDays(asOf, 1), through: addDays(latest, guard.toleranceDays) });
  const currencies = [...new Set(position.instalments.filter(({ open }) => open.total > 0).map(({ open }) => open.currency))].sort();
  const { calendar } = references;
  return deepFreeze<PromiseChoices>({
    stream,
    asOf,
    earliest: asOf,
    latest,
    dueDays: guard.dueDays ?? 'any',
    days: daysOffered(asOf, { latest, dueDays: guard.dueDays ?? 'any', calendar }),
    closedDays: closedDays(asOf, { latest, calendar }),
    currencies: currencies.map((currency) => promisable(currency, { position, rests, later, guard })),
  });
}

function promisable(
  currency: CurrencyCode,
  {
    position,
    rests,
    later,
    guard,
  }: {
    readonly position: Position;
    readonly rests: readonly PromisedRest[];
    readonly later: readonly PromiseDay[];
    readonly guard: PromiseGuard;
  },
): PromisableCurrency {
  const { open, promised, ...now } = promisableIn(position, rests, { currency });
  const then = later.map((day) => promisableIn(day.position, day.rests, { currency })).filter((one) => one.promised > 0);
  const available = Math.min(now.available, ...then.map((one) => one.available));
  const late = position.instalments.filter((one) => one.open.currency === currency && one.open.total > 0 && one.dueOn < position.asOf);
  const pastDue = late.reduce((sum, one) => sum + one.open.total, 0);
  const least = leastPromise(open, guard.minimumShare);
  const inCurrency = (amount: number): Money => ({ amount, currency });
  return {
    currency,
    open: inCurrency(open),
    pastDue: inCurrency(pastDue),
    ...(late[0] && { oldestDueOn: late[0].dueOn }),
    promised: inCurrency(promised),
    available: inCurrency(available),
    least: inCurrency(least),
    amounts: amountsOffered({ pastDue, available, least }, currency),
  };
}

/** No amount twice, none that would be refused. */
function amountsOffered(
  { pastDue, available, least }: { readonly pastDue: number; readonly available: number; readonly least: number },
  currency: CurrencyCode,
): readonly PromiseAmountChoice[] {
  const base = pastDue > 0 && pastDue < available ? pastDue : available;
  const [half = { amount: 0, currency }] = splitMoney({ amount: base, currency }, [1, 1]);
  const offered: readonly PromiseAmountChoice[] = [
    { kind: 'past-due', amount: { amount: pastDue, currency } },
    { kind: 'half', amount: half },
    { kind: 'all', amount: { amount: available, currency } },
  ];
  const fits = offered.filter(({ amount }) => amount.amount >= least && amount.amount <= available && amount.amount > 0);
  return fits.filter(({ amount }, index) => fits.findIndex((other) => other.amount.amount === amount.amount) === index);
}

/** The next business days and quincenas that the rule for days takes. */
function daysOffered(
  asOf: LocalDate,
  { latest, dueDays, calendar }: { readonly latest: LocalDate; readonly dueDays: PromiseDueDays; readonly calendar: BusinessCalendar },
): readonly PromiseDayChoice[] {
  const offered = new Map<LocalDate, PromiseDayChoice['kind']>();
  const take = (kind: PromiseDayChoice['kind'], accepts: (day: LocalDate) => boolean) => {
    let after = asOf;
    for (let found = 0; found < DAYS_OFFERED; found += 1) {
      const on = nextDayThat((day) => isBusinessDay(day, calendar) && accepts(day), { after, through: latest, calendar });
      if (on === undefined) return;
      offered.set(on, kind);
      after = on;
    }
  };
  if (dueDays !== 'quincenas') take('business-day', (day) => isDueDay(day, dueDays, calendar));
  take('quincena', (day) => reaches(day, calendar) && isQuincena(day, calendar));
  return [...offered].map(([on, kind]) => ({ on, kind })).sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** Whether the calendar knows the month's end, too. */
function reaches(day: LocalDate, { through }: BusinessCalendar): boolean {
  return day.slice(0, 7) < through.slice(0, 7);
}

function closedDays(
  asOf: LocalDate,
  { latest, calendar }: { readonly latest: LocalDate; readonly calendar: BusinessCalendar },
): readonly LocalDate[] {
  const closed: LocalDate[] = [];
  const start = asOf > calendar.from ? asOf : calendar.from;
  const last = latest < calendar.through ? latest : calendar.through;
  for (let day = start; day <= last; day = addDays(day, 1)) if (!isBusinessDay(day, calendar)) closed.push(day);
  return closed;
}
