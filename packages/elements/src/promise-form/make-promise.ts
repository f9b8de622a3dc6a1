import type { LocalDate, Money, PromiseChoices } from '@cartera/core';
import type { PromiseCommand } from './promise-form-events.types.js';

/** The command that makes a promise of one part, on the account's day. */
export function makePromise(
  { stream, asOf }: PromiseChoices,
  { promiseId, amount, dueOn }: { readonly promiseId: string; readonly amount: Money; readonly dueOn: LocalDate },
): PromiseCommand {
  return { kind: 'make-promise', stream, on: asOf, facts: { promiseId, parts: [{ dueOn, amount }] } };
}
