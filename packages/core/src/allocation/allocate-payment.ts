import { deepFreeze, fault } from '../assert/index.js';
import { dayNumber, type LocalDate, type ReferenceRate } from '../calendar/index.js';
import type { ApplicationLine, Component } from '../journal/index.js';
import { convertMoney, money, type Money } from '../money/index.js';
import { slotKey, type InstalmentState, type Position } from '../position/index.js';
import type { Allocation, AllocationOrder, AllocationPass, DueClass } from './allocation.types.js';
import { findRate, type FoundRate } from './find-rate.js';

/** A payment to be put on debts; only on those items, where some are named. */
export interface AllocatedPayment {
  readonly amount: Money;
  readonly on: LocalDate;
  readonly itemIds?: readonly string[];
}

/** A component of an instalment that a pass may pay. */
interface Slot {
  readonly instalment: InstalmentState;
  readonly component: Component;
}

/**
 * Puts a payment on what is open, pass by pass, in the order agreed.
 *
 * past-due, due-today and in-advance are judged on `payment.on`. Without `rates` only debts in the payment's currency are paid; with them
 * other currencies join in the same order, at the latest rate on or before the day (seven days old at most): settled is the most whose
 * paid amount (half-up) fits. Σ paid + unapplied = the payment.
 *
 * @throws allocation.amount_not_positive; money.out_of_range; calendar.not_a_day; allocation.surplus_refused where the order refuses what is left; rate.missing;
 * allocation.direction_not_available for 'pro-rata' and 'evenly', which are not built yet.
 * @example
 * // 1,500.00 over 1,000.00 due on the 1st and 800.00 due on the 15th
 * allocatePayment({ amount: money(150_000, 'MXN'), on: '2026-03-20' }, position, order).lines.map(({ paid }) => paid.amount); // => [100000, 50000]
 */
export function allocatePayment(
  payment: AllocatedPayment,
  position: Position,
  order: AllocationOrder,
  rates?: readonly ReferenceRate[],
): Allocation {
  const { amount, currency } = money(payment.amount.amount, payment.amount.currency);
  dayNumber(payment.on, 'on');
  if (amount <= 0) throw fault('allocation.amount_not_positive', {}, 'amount');
  const lines: ApplicationLine[] = [];
  const taken = new Set<string>();
  let left = amount;
  for (const slot of order.passes.flatMap((pass) => slotsOf(pass, payment, position, rates !== undefined))) {
    const key = slotKey(slot.instalment.itemId, slot.instalment.number, slot.component);
    if (left === 0 || taken.has(key)) continue;
    const line = takeSlot(slot, { amount: left, currency }, payment.on, rates);
    taken.add(key);
    if (line.paid.amount === 0) continue;
    lines.push(line);
    left -= line.paid.amount;
  }
  if (left > 0 && order.surplus === 'refuse') throw fault('allocation.surplus_refused', { surplus: { amount: left, currency } }, 'amount');
  const unapplied = { amount: left, currency };
  const because = lines.map(({ itemId, instalment, component, paid }) => ({
    code: 'allocation.applied',
    facts: { itemId, instalment, component, paid },
  }));
  const rest = left > 0 ? [{ code: 'allocation.unapplied', facts: { unapplied } }] : [];
  return deepFreeze({ lines, unapplied, because: [...because, ...rest] });
}

/** What a pass pays, in its order. */
function slotsOf(pass: AllocationPass, payment: AllocatedPayment, position: Position, anyCurrency: boolean): readonly Slot[] {
  if (pass.direction !== 'oldest-first' && pass.direction !== 'newest-first')
    throw fault('allocation.direction_not_available', { direction: pass.direction });
  const payable = position.instalments.filter(
    ({ itemId, dueOn, open }) =>
      (anyCurrency || open.currency === payment.amount.currency) &&
      (payment.itemIds === undefined || payment.itemIds.includes(itemId)) &&
      pass.due.includes(dueClass(dueOn, payment.on)),
  );
  const instalments = pass.direction === 'oldest-first' ? payable : payable.toReversed();
  const slots =
    pass.by === 'instalment'
      ? instalments.flatMap((instalment) => pass.components.map((component) => ({ instalment, component })))
      : pass.components.flatMap((component) => instalments.map((instalment) => ({ instalment, component })));
  return slots.filter(({ instalment, component }) => instalment.open[component] > 0);
}

function dueClass(dueOn: LocalDate, on: LocalDate): DueClass {
  if (dueOn === on) return 'due-today';
  return dueOn < on ? 'past-due' : 'in-advance';
}

function takeSlot(slot: Slot, left: Money, on: LocalDate, rates: readonly ReferenceRate[] | undefined): ApplicationLine {
  const { itemId, number, open } = slot.instalment;
  const named = { itemId, instalment: number, component: slot.component };
  const debt = { amount: open[slot.component], currency: open.currency };
  if (debt.currency === left.currency) {
    const paid = { amount: Math.min(debt.amount, left.amount), currency: left.currency };
    return { ...named, settled: paid, paid };
  }
  const rate = findRate(rates, debt.currency, left.currency, on);
  const settled = mostThatFits(debt, left, rate);
  return { ...named, settled, paid: toPaid(settled, left.currency, rate), rate };
}

/**
 * What a part of a debt costs in the payment's currency: settled × rate, rounded half-up.
 *
 * @example
 * toPaid(money(100_00, 'USD'), 'MXN', '18.5'); // => { amount: 185000, currency: 'MXN' }
 */
export function toPaid(settled: Money, currency: string, rate: FoundRate): Money {
  return convertMoney(settled, { currency, rate, rounding: 'half-up' });
}

/** The largest part of the debt whose cost is within what is left: guessed by the reverse rate, then walked to. */
function mostThatFits(debt: Money, left: Money, rate: FoundRate): Money {
  const fits = (amount: number) => toPaid({ amount, currency: debt.currency }, left.currency, rate).amount <= left.amount;
  if (fits(debt.amount)) return debt;
  const reverse: FoundRate = typeof rate === 'string' ? { per: rate } : rate.per;
  let amount = Math.min(debt.amount, convertMoney(left, { currency: debt.currency, rate: reverse, rounding: 'down' }).amount);
  while (amount < debt.amount && fits(amount + 1)) amount += 1;
  while (amount > 0 && !fits(amount)) amount -= 1;
  return { amount, currency: debt.currency };
}
