/// <reference types="mocha" />

import type { Backend } from '@cartera/backend';
import { assert, waitUntil } from '@open-wc/testing';
import '../define/all.js';
import { accountBackends, record, STREAM, TODAY } from './promise-account.fixture.js';
import { choose, formOver, heard, one, press, texts } from './promise-form.fixture.js';

const promise = (promiseId: string, dueOn: string, amount: number) =>
  ({
    kind: 'make-promise',
    stream: STREAM,
    on: TODAY,
    facts: { promiseId, parts: [{ dueOn, amount: { amount, currency: 'MXN' } }] },
  }) as const;

async function withPromises(): Promise<Backend> {
  const { customer } = await accountBackends();
  await record(customer, promise('PP-FIRST1', '2028-04-10', 1_000_000));
  await record(customer, promise('PP-TODAY1', TODAY, 500_000));
  return customer;
}

it('open promises are shown with their state; one is withdrawn after it is asked once', async () => {
  const customer = await withPromises();
  const form = await formOver(customer);
  const events = heard(form, 'cartera-promise-request', 'cartera-promise-withdrawn');
  assert.deepEqual(texts(form, '.promises li > p:not(.more)'), [
    'Promesa PP-FIRST1',
    '$10,000.00 el lunes 10 de abril · Vigente',
    'Promesa PP-TODAY1',
    '$5,000.00 el viernes 31 de marzo · Vigente',
  ]);
  await press(form, 'Retirar promesa');
  await waitUntil(() => form.shadowRoot?.activeElement?.id === 'withdrawal-heading');
  await choose(form, 'Necesito otro día');
  await press(form, 'Sí, retirarla');
  await waitUntil(() => form.shadowRoot?.activeElement?.id === 'withdrawn-heading');
  assert.deepEqual(texts(form, '#withdrawn-heading'), ['Retiró la promesa PP-FIRST1.']);
  assert.deepEqual(
    events.map(({ type, detail }) => [type, detail.command.kind]),
    [
      ['cartera-promise-request', 'withdraw-promise'],
      ['cartera-promise-withdrawn', 'withdraw-promise'],
    ],
  );
  assert.deepEqual(events[0]?.detail.command.facts, { promiseId: 'PP-FIRST1', reason: 'another-day' });
  const promises = await customer.view('promises', { stream: STREAM });
  assert.deepEqual(
    promises.map(({ withdrawnOn }) => withdrawnOn),
    [TODAY, undefined],
  );
  await press(form, 'Hacer otra promesa');
  await waitUntil(() => form.shadowRoot?.activeElement?.id === 'amount-heading');
});

it('one that is due today cannot be withdrawn, and that is said before anything is sent', async () => {
  const form = await formOver(await withPromises());
  const requests = heard(form, 'cartera-promise-request');
  one(form, '[id="withdraw-PP-TODAY1"]')?.click();
  await waitUntil(() => texts(form, '#withdrawal-problem')[0]?.includes('Se podía hasta el 30 mar 2028.'));
  assert.deepEqual(texts(form, '.withdrawal button'), ['Conservarla']);
  await press(form, 'Conservarla');
  await waitUntil(() => form.shadowRoot?.activeElement?.id === 'withdraw-PP-TODAY1');
  assert.deepEqual(requests.length, 0);
});

it('one just made is withdrawn from its receipt', async () => {
  const { customer } = await accountBackends();
  const form = await formOver(customer);
  await choose(form, 'Todo lo que debe');
  await choose(form, 'lunes 3 de abril');
  await waitUntil(() => texts(form, '.review .promise')[0]?.startsWith('Se compromete'));
  await press(form, 'Prometer este pago');
  await press(form, 'Retirar promesa');
  await press(form, 'Sí, retirarla');
  await waitUntil(() => one(form, '#withdrawn-heading') !== null);
  assert.deepEqual(
    (await customer.view('promises', { stream: STREAM })).map(({ withdrawnOn }) => withdrawnOn),
    [TODAY],
  );
});

it('a lost answer and a retry withdraw once', async () => {
  const customer = await withPromises();
  const keys: string[] = [];
  const form = await formOver({
    ...customer,
    submit: async (command, options) => {
      const outcome = await customer.submit(command, options);
      if (options.dryRun) return outcome;
      keys.push(options.idempotencyKey);
      if (keys.length === 1) throw new TypeError('Failed to fetch');
      return outcome;
    },
  });
  await press(form, 'Retirar promesa');
  await press(form, 'Sí, retirarla');
  await waitUntil(() => texts(form, '#withdrawal-problem')[0]?.includes('no sabemos'));
  await press(form, 'Intentar de nuevo');
  await waitUntil(() => one(form, '#withdrawn-heading') !== null);
  assert.deepEqual(keys[0], keys[1]);
});
