import {
  addDays,
  delinquencyOf,
  type Because,
  type InstalmentState,
  type LocalDate,
  type Money,
  type Position,
  type PromiseStanding,
} from '@cartera/core';
import { freeInstalments } from './free-instalments.js';
import type { Stage } from './stage.types.js';

/** From when on a thing is said. */
export interface StageRules {
  /** Documents due within so many days are reminded of before they are due. Default 7. */
  readonly beforeDueDays?: number;
  /** Later than so many days past due is long overdue. Default 60. */
  readonly longOverdueDays?: number;
}

/** A part of a promise that a text speaks of. */
export interface PromisedPart {
  readonly madeOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly amount: Money;
  readonly rest: Money;
}

/** A stage that an account allows, what it asks for there, and why. */
export interface FoundStage {
  readonly stage: Stage;
  readonly instalments: readonly InstalmentState[];
  readonly promise?: PromisedPart;
  readonly because: readonly Because[];
}

const BEFORE_DUE_DAYS = 7;
const LONG_OVERDUE_DAYS = 60;

/**
 * Every stage that an account's documents and promises allow as of a day, the default first: a promise that was not kept, then what is overdue, then a promise that falls due, then what is
 * due on the day, then what is due in the days after it. Of an account without any of these, none.
 *
 * Asked for is only what is free (`freeInstalments`); what an open promise covers (its items, else all of its currency that was issued by the day it was made) is asked for only at
 * `promise-due`. Somebody who is long overdue, or did not keep a promise, may be told simply that it is overdue.
 *
 * @example
 * findStages({ position, promises: [] })[0].stage; // => 'overdue'
 */
export function findStages(
  { position, promises }: { readonly position: Position; readonly promises: readonly PromiseStanding[] },
  rules: StageRules = {},
): readonly FoundStage[] {
  const { asOf } = position;
  const free = freeInstalments(position);
  const standing = promises.filter(({ withdrawnOn }) => withdrawnOn === undefined);
  const open = standing.filter(({ verdict }) => verdict.state === 'open');
  const unpromised = free.filter((one) => !open.some((promise) => covers(promise, one)));
  const overdue = unpromised.filter(({ dueOn }) => dueOn < asOf);
  const soonest = addDays(asOf, rules.beforeDueDays ?? BEFORE_DUE_DAYS);
  return [
    ...brokenOf(standing, overdue),
    ...overdueOf(overdue, position, rules),
    ...open.slice(0, 1).flatMap((promise) => promisedOf(promise, free)),
    ...plain(
      'due-today',
      { dueOn: asOf },
      unpromised.filter(({ dueOn }) => dueOn === asOf),
    ),
    ...plain(
      'before-due',
      { through: soonest },
      unpromised.filter(({ dueOn }) => dueOn > asOf && dueOn <= soonest),
    ),
  ];
}

/** Whether a promise speaks of an instalment. */
function covers({ promise: { itemIds, madeOn, parts } }: PromiseStanding, { itemId, issuedOn, open }: InstalmentState): boolean {
  if (itemIds !== undefined) return itemIds.includes(itemId);
  return issuedOn <= madeOn && parts.some(({ amount }) => amount.currency === open.currency);
}

function plain(stage: Stage, facts: Because['facts'], instalments: readonly InstalmentState[]): readonly FoundStage[] {
  return instalments.length === 0 ? [] : [{ stage, instalments, because: [{ code: `stage.${stage.replace('-', '_')}`, facts }] }];
}

function overdueOf(overdue: readonly InstalmentState[], position: Position, rules: StageRules): readonly FoundStage[] {
  const { pastDueDays, since } = delinquencyOf({ ...position, instalments: overdue }, { graceDays: 0 });
  const facts = { pastDueDays, ...(since !== undefined && { since }) };
  const isLong = pastDueDays > (rules.longOverdueDays ?? LONG_OVERDUE_DAYS);
  return [...(isLong ? plain('long-overdue', facts, overdue) : []), ...plain('overdue', facts, overdue)];
}

/** The latest promise that was not kept, where something it spoke of is overdue and free. */
function brokenOf(promises: readonly PromiseStanding[], overdue: readonly InstalmentState[]): readonly FoundStage[] {
  const broken = promises.filter(({ verdict: { state } }) => state === 'broken' || state === 'partially-kept');
  const last = broken.reduce<PromiseStanding | undefined>(
    (latest, one) => (latest === undefined || one.promise.madeOn >= latest.promise.madeOn ? one : latest),
    undefined,
  );
  const part = last?.verdict.parts.find(({ state }) => state === 'broken' || state === 'partially-kept');
  if (last === undefined || part === undefined || !overdue.some((one) => covers(last, one))) return [];
  const promise = partOf(last, part);
  return [{ stage: 'promise-broken', instalments: overdue, promise, because: [promised('broken', promise, last)] }];
}

/** The next part of an open promise that something is left of. */
function promisedOf(standing: PromiseStanding, free: readonly InstalmentState[]): readonly FoundStage[] {
  const next = standing.verdict.parts
    .filter(({ state, promised, paid }) => state === 'open' && paid.amount < promised.amount)
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0];
  const instalments = free.filter((one) => covers(standing, one) && one.open.currency === next?.promised.currency);
  if (next === undefined || instalments.length === 0) return [];
  const promise = partOf(standing, next);
  return [{ stage: 'promise-due', instalments, promise, because: [promised('due', promise, standing)] }];
}

function partOf(
  { promise: { madeOn } }: PromiseStanding,
  { dueOn, promised, paid }: PromiseStanding['verdict']['parts'][number],
): PromisedPart {
  return { madeOn, dueOn, amount: promised, rest: { amount: promised.amount - paid.amount, currency: promised.currency } };
}

function promised(what: 'due' | 'broken', { dueOn, amount, rest }: PromisedPart, { promise: { id } }: PromiseStanding): Because {
  return { code: `stage.promise_${what}`, facts: { promiseId: id, dueOn, amount, rest } };
}
