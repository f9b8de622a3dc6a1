import type { LocalDate, Money } from '@cartera/core';
import type { Step } from '../scene.types.js';

/** Pesos, in centavos. */
export const mxn = (amount: number): Money => ({ amount, currency: 'MXN' });
/** Dollars, in cents. */
export const usd = (amount: number): Money => ({ amount, currency: 'USD' });
/** Chilean pesos, which have no cents. */
export const clp = (amount: number): Money => ({ amount, currency: 'CLP' });

/** An invoice due on one day. */
export function bills(itemId: string, on: LocalDate, dueOn: LocalDate, total: Money): Step {
  return { kind: 'record-invoice', on, facts: { itemId, reference: itemId, total, instalments: [{ number: 1, dueOn, amount: total }] } };
}

/** A transfer on the oldest debts, or left in the customer's favour. */
export function pays(
  paymentId: string,
  on: LocalDate,
  amount: Money,
  put: { readonly apply?: 'none'; readonly learnedOn?: LocalDate } = {},
): Step {
  const { apply = 'by-policy', ...rest } = put;
  return { kind: 'record-payment', on, facts: { paymentId, reference: paymentId, amount, method: 'transfer', apply }, ...rest };
}

/** A promise to pay once. */
export function promises(promiseId: string, on: LocalDate, dueOn: LocalDate, amount: Money): Step {
  return { kind: 'make-promise', on, facts: { promiseId, parts: [{ dueOn, amount }] } };
}

/** Who has the account. */
export const assigns = (on: LocalDate, to: string): Step => ({ kind: 'assign', on, facts: { to } });
/** Off the list through a day. */
export const snoozes = (on: LocalDate, through: LocalDate): Step => ({ kind: 'snooze', on, facts: { through } });
/** Somebody was called or written to. */
export const contacts = (on: LocalDate, facts: object): Step => ({ kind: 'log-contact', on, facts });
/** A note for staff. */
export const notes = (on: LocalDate, text: string): Step => ({ kind: 'log-note', on, facts: { text } });
/** Something rests. */
export const holds = (on: LocalDate, hold: object, reason: string): Step => ({ kind: 'place-hold', on, facts: { hold, reason } });
