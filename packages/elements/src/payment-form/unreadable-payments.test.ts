import type { Backend } from '@cartera/backend';
import { expect, test } from 'vitest';
import { accountBackends, STREAM, TODAY } from '../promise-form/promise-account.fixture.js';
import { SubmitController } from '../submission/index.js';
import { fetchPosition } from './fetch-position.js';
import { OUTCOME_UNREADABLE } from './payment-failures.js';

const signal = new AbortController().signal;

test.each([{}, null, 'none', { stream: STREAM, asOf: TODAY, instalments: [{ itemId: 'F-1' }], unapplied: [] }])(
  'a Backend whose view position is %j',
  async (answer) => {
    const { clerk } = await accountBackends();
    const backend = { ...clerk, view: async () => answer } as unknown as Backend;
    expect(await fetchPosition(backend, { stream: STREAM }, signal)).toMatchObject({
      code: 'payment_form.position_unreadable',
      retryable: true,
    });
  },
);

test.each([undefined, {}, 'ok', { ok: true }])('an outcome that is %j: what became of the payment is not known', async (outcome) => {
  const told: unknown[] = [];
  const controller = new SubmitController(
    {
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => undefined,
      updateComplete: Promise.resolve(true),
    },
    { unreadable: OUTCOME_UNREADABLE, request: () => true, done: () => told.push('done'), failed: (failure) => told.push(failure) },
  );
  const backend = { ...(await accountBackends()).clerk, submit: async () => outcome } as unknown as Backend;
  const amount = { amount: 100_000, currency: 'MXN' };
  const facts = { paymentId: 'PG-1', amount, method: 'cash', apply: 'none' } as const;
  await controller.submit(backend, { command: { kind: 'record-payment', stream: STREAM, on: TODAY, facts }, idempotencyKey: 'k' });
  expect(told).toEqual([{ code: 'payment_form.outcome_unreadable', facts: {}, retryable: true }]);
});
