import { addDays, type BusinessCalendar, type LocalDate } from '../calendar/index.js';
import { accept, isKind, refuse, voidsOf, type CommandOf, type Decision, type Journal } from '../journal/index.js';
import { sumMoney, type Because, type Money } from '../money/index.js';
import { positionOn, type Position, type Situation } from '../position/index.js';
import { lastWindowDay } from './last-window-day.js';
import { leastPromise } from './least-promise.js';
import type { PromiseDueDays, PromiseGuard, PromisePolicy, PromiseRules } from './promise.types.js';
import { promisableIn, promisedRests } from './promised-rests.js';
import { promisedTwice } from './promised-twice.js';
import { businessDayAfter, isDueDay, nextDayThat } from './promise-days.js';

type MakePromise = CommandOf<'make-promise'>;

/**
 * Takes a promise to pay, or says why not. The rules in force are copied into the entry: later policies never change this promise.
 *
 * `because`, one step a part: promise.part_agreed with the last day that counts (`through`), the business day after it (`followUpOn`, where
 * the calendar reaches it) and the last day on which the customer may take the promise back (`withdrawableThrough`, where there is one).
 *
 * @returns Refused, the first that holds: account.not_open, promise.exists, promise.item_unknown, promise.nothing_open (on an item named, or
 * in the part's currency), promise.in_the_past, promise.beyond_horizon, promise.not_a_business_day, promise.not_a_quincena (the last two
 * only under a policy that asks for such days), promise.above_open, promise.already_promised (open promises speak for it,
 * or those made later than the day it is dated back to), promise.below_minimum.
 * @example
 * // 5,000.00 for 14 April, made on 31 March; horizon 60 days
 * decidePromise(command, situation); // => one entry 'promise-made', which holds its items through the 14th plus the tolerance
 */
export function decidePromise(command: MakePromise, situation: Situation<PromisePolicy>): Decision {
  const { journal, position, policy } = situation;
  const { promiseId, parts, itemIds } = command.facts;
  const { horizonDays: _horizonDays, minimumShare: _minimumShare, dueDays: _dueDays, ...rules } = policy.promise;
  if (journal.entries.length === 0) return refuse('account.not_open', {}, 'stream');
  if (isMade(journal, promiseId)) return refuse('promise.exists', { promiseId }, 'facts.promiseId');
  const today = positionOn(situation, command.on);
  const refused =
    checkItems(command, today) ??
    checkParts(command, today, { guard: policy.promise, calendar: situation.references.calendar }) ??
    checkSums(command, today, { journal, guard: policy.promise, rules });
  if (refused) return refused;
  const through = lastWindowDay(parts, rules);
  const hold = { id: `promise/${promiseId}`, kind: 'promise' as const, from: command.on, through, ...(itemIds && { itemIds }) };
  return accept(command, [{ kind: 'promise-made', facts: { promiseId, parts, ...(itemIds && { itemIds }), rules, hold } }], {
    expectedVersion: position.version,
    because: agreed(command, { toleranceDays: rules.toleranceDays, calendar: situation.references.calendar }),
  });
}

function isMade(journal: Journal, promiseId: string): boolean {
  const voids = voidsOf(journal);
  return journal.entries.some((entry) => isKind(entry, 'promise-made') && entry.facts.promiseId === promiseId && !voids.hasEntry(entry.id));
}

/** Every item named is there, and something of it is open. */
function checkItems({ facts: { itemIds = [] } }: MakePromise, { instalments }: Position): Decision | undefined {
  for (const [index, itemId] of itemIds.entries()) {
    const own = instalments.filter((instalment) => instalment.itemId === itemId);
    if (own.length === 0) return refuse('promise.item_unknown', { itemId }, `facts.itemIds[${index}]`);
    if (own.every(({ open }) => open.total <= 0)) return refuse('promise.nothing_open', { itemId }, `facts.itemIds[${index}]`);
  }
  return undefined;
}

/** Each part by itself: its currency, then its day. */
function checkParts(
  { on, facts: { parts, itemIds } }: MakePromise,
  today: Position,
  { guard, calendar }: { readonly guard: PromiseGuard; readonly calendar: BusinessCalendar },
): Decision | undefined {
  const last = addDays(on, guard.horizonDays);
  for (const [index, { dueOn, amount }] of parts.entries()) {
    const path = `facts.parts[${index}]`;
    if (promisableIn(today, [], { currency: amount.currency, itemIds }).open <= 0)
      return refuse('promise.nothing_open', { currency: amount.currency }, `${path}.amount`);
    if (dueOn < on) return refuse('promise.in_the_past', { earliest: on }, `${path}.dueOn`);
    if (dueOn > last) return refuse('promise.beyond_horizon', { latest: last }, `${path}.dueOn`);
    const unfit = checkDueDay(dueOn, { dueDays: guard.dueDays ?? 'any', last, on, calendar });
    if (unfit) return refuse(unfit.code, unfit.facts, `${path}.dueOn`);
  }
  return undefined;
}

/** A day that the rule for days does not take, with the nearest ones that it would take. */
function checkDueDay(
  dueOn: LocalDate,
  rule: {
    readonly dueDays: PromiseDueDays;
    readonly last: LocalDate;
    readonly on: LocalDate;
    readonly calendar: BusinessCalendar;
  },
): { readonly code: string; readonly facts: Readonly<Record<string, string>> } | undefined {
  const { dueDays, last, on, calendar } = rule;
  if (isDueDay(dueOn, dueDays, calendar)) return undefined;
  const accepts = (day: LocalDate) => isDueDay(day, dueDays, calendar);
  const next = nextDayThat(accepts, { after: dueOn, through: last, calendar });
  let previous: LocalDate | undefined = addDays(dueOn, -1);
  while (previous !== undefined && !accepts(previous)) previous = previous > on ? addDays(previous, -1) : undefined;
  return {
    code: dueDays === 'quincenas' ? 'promise.not_a_quincena' : 'promise.not_a_business_day',
    facts: { ...(next !== undefined && { next }), ...(previous !== undefined && previous >= on && { previous }) },
  };
}

/** What is promised in a currency is at most what is open and not promised already, and at least the least share of what is open. */
function checkSums(
  { on, facts: { promiseId, parts, itemIds } }: MakePromise,
  today: Position,
  { journal, guard, rules }: { readonly journal: Journal; readonly guard: PromiseGuard; readonly rules: PromiseRules },
): Decision | undefined {
  const rests = promisedRests(journal, on);
  const promise = { id: promiseId, madeOn: on, parts, ...(itemIds && { itemIds }) };
  for (const currency of new Set(parts.map(({ amount }) => amount.currency))) {
    const own = parts.filter(({ amount }) => amount.currency === currency).map(({ amount }) => amount);
    const promised = sumMoney(own, currency);
    const inCurrency = (amount: number): Money => ({ amount, currency });
    const { open, available, ...taken } = promisableIn(today, rests, { currency, itemIds });
    if (promised.amount > open) return refuse('promise.above_open', { open: inCurrency(open), promised }, 'facts.parts');
    if (promised.amount > available) {
      const facts = { available: inCurrency(available), promised: inCurrency(taken.promised), open: inCurrency(open) };
      return refuse('promise.already_promised', facts, 'facts.parts');
    }
    const twice = promisedTwice(promise, rules, { journal, from: addDays(on, 1), currency });
    if (twice > 0) {
      const left = promised.amount - twice;
      const facts = { available: inCurrency(left), promised: inCurrency(open - left), open: inCurrency(open) };
      return refuse('promise.already_promised', facts, 'facts.parts');
    }
    const least = leastPromise(open, guard.minimumShare);
    if (promised.amount < least)
      return refuse('promise.below_minimum', { least: inCurrency(least), open: inCurrency(open), promised }, 'facts.parts');
  }
  return undefined;
}

/** What was agreed, a step a part. */
function agreed(
  { on, facts: { parts } }: MakePromise,
  { toleranceDays, calendar }: { readonly toleranceDays: number; readonly calendar: BusinessCalendar },
): readonly Because[] {
  const first = parts.map(({ dueOn }) => dueOn).reduce((a, b) => (a < b ? a : b));
  const withdrawableThrough = addDays(first, -1);
  return parts.map(({ dueOn, amount }) => {
    const through = addDays(dueOn, toleranceDays);
    const followUpOn = businessDayAfter(through, calendar);
    return {
      code: 'promise.part_agreed',
      facts: {
        dueOn,
        amount,
        through,
        ...(followUpOn !== undefined && { followUpOn }),
        ...(withdrawableThrough >= on && { withdrawableThrough }),
      },
    };
  });
}
