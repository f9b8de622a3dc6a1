import type { Backend } from '@cartera/backend';
import { expect, test } from 'vitest';
import { SubmitController } from '../submission/index.js';
import { fetchAccount } from './fetch-account.js';
import { OUTCOME_UNREADABLE } from './outcome-unreadable.js';
import { accountBackends, STREAM, TODAY } from './promise-account.fixture.js';

const signal = new AbortController().signal;

/** A Backend that answers one of its views with something else. */
async function answering(name: string, answer: unknown): Promise<Backend> {
  const { customer } = await accountBackends();
  const view = async (asked: string, ...rest: unknown[]) =>
    asked === name ? answer : (customer.view as (asked: string, ...rest: unknown[]) => Promise<unknown>)(asked, ...rest);
  return { ...customer, view: view as Backend['view'] };
}

test.each([
  ['promise_form.choices_unreadable', 'promise-choices', {}],
  ['promise_form.choices_unreadable', 'promise-choices', null],
  ['promise_form.promises_unreadable', 'promises', 'none'],
  ['promise_form.promises_unreadable', 'promises', [{}]],
])('%s: a Backend whose view %s is %j', async (code, name, answer) => {
  const account = await fetchAccount(await answering(name, answer), { stream: STREAM }, signal);
  expect(account).toMatchObject({ code, retryable: true });
});

test.each([undefined, {}, 'ok', { ok: true }])('an outcome that is %j: what became of the promise is not known', async (outcome) => {
  const host = { addController: () => undefined, removeController: () => undefined, requestUpdate: () => undefined };
  const told: unknown[] = [];
  const controller = new SubmitController(
    { ...host, updateComplete: Promise.resolve(true) },
    { unreadable: OUTCOME_UNREADABLE, request: () => true, done: () => told.push('done'), failed: (failure) => told.push(failure) },
  );
  const backend = { ...(await accountBackends()).customer, submit: async () => outcome } as unknown as Backend;
  const amount = { amount: 100_000, currency: 'MXN' };
  const facts = { promiseId: 'PP-1', parts: [{ dueOn: TODAY, amount }] };
  await controller.submit(backend, { command: { kind: 'make-promise', stream: STREAM, on: TODAY, facts }, idempotencyKey: 'k' });
  expect(told).toEqual([{ code: 'promise_form.outcome_unreadable', facts: {}, retryable: true }]);
  expect(controller.sending).toBe(false);
});
