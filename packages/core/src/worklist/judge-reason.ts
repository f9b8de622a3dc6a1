import { laterDay, daysBetween, type LocalDate } from '../calendar/index.js';
import type { Because, Money } from '../money/index.js';
import type { AccountFacts } from './account-facts.js';
import type { WorklistConditions, WorklistReason } from './worklist-rules.types.js';
import type { WorklistRemedy } from './worklist-steps.types.js';

/** A rule judged on a day: the step it gives where it holds, and the days on which it may turn by itself. */
export interface Judged {
  readonly step?: { readonly points: number; readonly facts: Because['facts']; readonly from: readonly WorklistRemedy[] };
  readonly turnsOn: readonly LocalDate[];
}

const NOT: Judged = { turnsOn: [] };

/** Whether a reason holds, what it is worth, and what would remove it. Facts are days and amounts, never counts of days: those change every morning. */
export function judgeReason(reason: WorklistReason, facts: AccountFacts): Judged {
  switch (reason.code) {
    case 'broken_promise':
      return judgeBroken(reason.points, facts);
    case 'follow_up_due':
      return judgeFollowUp(reason.points, facts);
    case 'returned_payment':
      return judgeReturned(reason, facts);
    case 'no_contact':
      return judgeNoContact(reason, facts);
    case 'days_late':
      return judgeAge(reason.scale, facts);
    default:
      return judgeAmount(reason.scale, facts);
  }
}

/** Whether conditions hold, and the day on which they may begin to. */
export function judgeConditions(
  { minDaysLate, minAmount }: WorklistConditions,
  facts: AccountFacts,
): { readonly holds: boolean; readonly turnsOn: readonly LocalDate[] } {
  const since = facts.oldestDueOn;
  const begins = minDaysLate === undefined || since === undefined ? undefined : laterDay(since, minDaysLate);
  const oldEnough = minDaysLate === undefined || (begins !== undefined && begins <= facts.asOf);
  const enough =
    minAmount === undefined ||
    minAmount.some((least) => facts.toCollect.some(({ amount, currency }) => currency === least.currency && amount >= least.amount));
  return { holds: oldEnough && enough, turnsOn: begins === undefined ? [] : [begins] };
}

function judgeBroken(points: number, { broken }: AccountFacts): Judged {
  if (!broken) return NOT;
  const from: readonly WorklistRemedy[] = [
    { code: 'worklist.until_paid', facts: {} },
    { code: 'worklist.until_promised', facts: {} },
  ];
  return { step: { points, facts: { ...broken }, from }, turnsOn: [] };
}

function judgeFollowUp(points: number, { asOf, contact }: AccountFacts): Judged {
  if (contact?.nextOn === undefined) return NOT;
  if (contact.nextOn > asOf) return { turnsOn: [contact.nextOn] };
  const facts = { contactOn: contact.on, nextOn: contact.nextOn };
  return { step: { points, facts, from: [{ code: 'worklist.until_contacted', facts: {} }] }, turnsOn: [] };
}

function judgeReturned(
  { points, withinDays }: { readonly points: number; readonly withinDays: number },
  { asOf, returned, oldestDueOn }: AccountFacts,
): Judged {
  if (!returned || oldestDueOn === undefined) return NOT;
  const on = laterDay(returned.on, withinDays + 1);
  if (on <= asOf) return NOT;
  const from: readonly WorklistRemedy[] = [
    { code: 'worklist.until_paid', facts: {} },
    { code: 'worklist.until_day', facts: { on } },
  ];
  return { step: { points, facts: { returnedOn: returned.on, paymentId: returned.paymentId }, from }, turnsOn: [on] };
}

function judgeNoContact(
  { points, sinceDays }: { readonly points: number; readonly sinceDays: number },
  { asOf, contact, oldestDueOn }: AccountFacts,
): Judged {
  if (oldestDueOn === undefined) return NOT;
  const begins = laterDay(contact?.on ?? oldestDueOn, sinceDays);
  if (begins > asOf) return { turnsOn: [begins] };
  const facts = contact ? { contactOn: contact.on } : { dueOn: oldestDueOn };
  return { step: { points, facts, from: [{ code: 'worklist.until_contacted', facts: {} }] }, turnsOn: [] };
}

function judgeAge(scale: readonly { readonly fromDays: number; readonly points: number }[], facts: AccountFacts): Judged {
  const { asOf, oldestDueOn, pastDue } = facts;
  if (oldestDueOn === undefined) return NOT;
  const days = daysBetween(oldestDueOn, asOf);
  const turnsOn = scale.filter(({ fromDays }) => fromDays > days).map(({ fromDays }) => laterDay(oldestDueOn, fromDays));
  let reached: { readonly fromDays: number; readonly points: number } | undefined;
  for (const step of scale) if (step.fromDays <= days && step.fromDays >= (reached?.fromDays ?? 0)) reached = step;
  if (!reached) return { turnsOn };
  const currencies = [...new Set(pastDue.free.filter(({ dueOn }) => dueOn === oldestDueOn).map(({ open }) => open.currency))].sort();
  const from = currencies.map((currency): WorklistRemedy => ({
    code: 'worklist.until_paid_due',
    facts: { dueOn: oldestDueOn, amount: dueThen(facts, oldestDueOn, currency) },
  }));
  return { step: { points: reached.points, facts: { dueOn: oldestDueOn, fromDays: reached.fromDays }, from }, turnsOn };
}

function dueThen({ pastDue }: AccountFacts, day: LocalDate, currency: string): Money {
  const own = pastDue.free.filter(({ dueOn, open }) => dueOn === day && open.currency === currency);
  return { amount: own.reduce((sum, { open }) => sum + open.total, 0), currency };
}

function judgeAmount(scale: readonly { readonly from: Money; readonly points: number }[], { toCollect }: AccountFacts): Judged {
  let best: { readonly points: number; readonly amount: Money; readonly from: Money } | undefined;
  for (const amount of toCollect) {
    let reached: { readonly from: Money; readonly points: number } | undefined;
    for (const step of scale) {
      const { from } = step;
      if (from.currency !== amount.currency || from.amount > amount.amount) continue;
      if (reached === undefined || from.amount >= reached.from.amount) reached = step;
    }
    if (reached && (best === undefined || reached.points > best.points)) best = { ...reached, amount };
  }
  if (!best) return NOT;
  const { points, amount, from } = best;
  return { step: { points, facts: { amount }, from: [{ code: 'worklist.until_below', facts: { from } }] }, turnsOn: [] };
}
