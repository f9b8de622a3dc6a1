import type { CommandRequest } from '@cartera/backend';
import { money, type LocalDate, type Money, type References, type StreamId } from '@cartera/core';

/** An amount in centavos. */
export function mxn(amount: number): Money {
  return money(amount, 'MXN');
}

/** Business days for cases: Monday to Friday, no holidays. */
export const REFERENCES: References = Object.freeze({
  calendar: Object.freeze({
    id: 'weekdays',
    weekend: Object.freeze([6, 7]),
    holidays: Object.freeze([]),
    from: '2000-01-01',
    through: '2099-12-31',
  }),
});

/** Where and when a command is. */
export interface CommandPlace {
  readonly stream: StreamId;
  readonly on: LocalDate;
}

/** Opens an account. */
export function openAccount({ stream, on }: CommandPlace, name = 'Ferretería La Central'): CommandRequest {
  return { kind: 'open-account', stream, on, facts: { customer: { name } } };
}

/** Records an invoice with one instalment. */
export function recordInvoice(
  { stream, on }: CommandPlace,
  facts: { readonly itemId: string; readonly total: Money; readonly dueOn: LocalDate },
): CommandRequest {
  const { itemId, total, dueOn } = facts;
  return { kind: 'record-invoice', stream, on, facts: { itemId, total, instalments: [{ number: 1, dueOn, amount: total }] } };
}

/** Records a transfer that goes to the oldest debt. */
export function recordPayment({ stream, on }: CommandPlace, facts: { readonly paymentId: string; readonly amount: Money }): CommandRequest {
  return { kind: 'record-payment', stream, on, facts: { ...facts, method: 'transfer', apply: 'by-policy' } };
}

/** Promises one amount for a day. */
export function makePromise(
  { stream, on }: CommandPlace,
  facts: { readonly promiseId: string; readonly dueOn: LocalDate; readonly amount: Money },
): CommandRequest {
  const { promiseId, dueOn, amount } = facts;
  return { kind: 'make-promise', stream, on, facts: { promiseId, parts: [{ dueOn, amount }] } };
}

/** Takes a promise back. */
export function withdrawPromise({ stream, on }: CommandPlace, promiseId: string): CommandRequest {
  return { kind: 'withdraw-promise', stream, on, facts: { promiseId, reason: 'Cambio de planes.' } };
}

/** Moves unapplied money to another account. */
export function transferPayment(
  { stream, on }: CommandPlace,
  facts: { readonly paymentId: string; readonly to: StreamId; readonly amount: Money },
): CommandRequest {
  return { kind: 'transfer-payment', stream, on, facts };
}

/** Logs a note that only staff may read. */
export function logNote({ stream, on }: CommandPlace, text = 'Llamar el lunes.'): CommandRequest {
  return { kind: 'log-note', stream, on, facts: { text } };
}
