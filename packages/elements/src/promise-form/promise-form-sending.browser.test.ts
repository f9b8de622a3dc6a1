/// <reference types="mocha" />

import type { Backend } from '@cartera/backend';
import { assert, expect, waitUntil } from '@open-wc/testing';
import '../define/all.js';
import type { CarteraProvider } from '../provider/index.js';
import { accountBackends, STREAM } from './promise-account.fixture.js';
import type { CarteraPromiseForm } from './promise-form.js';
import { choose, formOver, heard, one, press, texts } from './promise-form.fixture.js';

type Submit = Backend['submit'];

/** A Backend whose real submits go another way. */
function withSubmit(backend: Backend, real: (submit: Submit, ...args: Parameters<Submit>) => ReturnType<Submit>): Backend {
  const submit: Submit = (command, options) =>
    options.dryRun ? backend.submit(command, options) : real((...sent) => backend.submit(...sent), command, options);
  return { ...backend, submit };
}

async function answered(backend: Backend): Promise<CarteraPromiseForm> {
  const form = await formOver(backend);
  await choose(form, 'Todo lo vencido');
  await choose(form, 'lunes 3 de abril');
  await waitUntil(() => texts(form, '.review .promise')[0]?.startsWith('Se compromete'));
  return form;
}

const promisesOf = (backend: Backend) => backend.view('promises', { stream: STREAM });

it('two clicks send once', async () => {
  const { customer } = await accountBackends();
  const keys: string[] = [];
  const form = await answered(
    withSubmit(customer, async (submit, command, options) => {
      keys.push(options.idempotencyKey);
      return submit(command, options);
    }),
  );
  const button = one(form, '.review .primary');
  button?.click();
  button?.click();
  await waitUntil(() => one(form, '.receipt') !== null);
  button?.click();
  assert.deepEqual(keys.length, 1);
  assert.deepEqual((await promisesOf(customer)).length, 1);
});

it('a lost answer and a retry make one promise', async () => {
  const { customer } = await accountBackends();
  const sent: unknown[] = [];
  const form = await answered(
    withSubmit(customer, async (submit, command, options) => {
      sent.push([command, options.idempotencyKey]);
      const outcome = await submit(command, options);
      if (sent.length === 1) throw new TypeError('Failed to fetch');
      return outcome;
    }),
  );
  const events = heard(form, 'cartera-promise-failed', 'cartera-promise-done');
  await press(form, 'Prometer este pago');
  await waitUntil(() => texts(form, '#review-problem')[0]?.includes('no sabemos si su promesa quedó registrada'));
  assert.deepEqual(
    events.map(({ type, detail }) => [type, detail.retryable]),
    [['cartera-promise-failed', true]],
  );
  await choose(form, 'La mitad'); // what was sent stays while its fate is not known
  assert.deepEqual(texts(form, '.review .promise')[0]?.includes('$31,004.10'), true);
  await press(form, 'Intentar de nuevo');
  await waitUntil(() => one(form, '.receipt') !== null);
  assert.deepEqual(sent[1], sent[0]);
  const promises = await promisesOf(customer);
  assert.deepEqual(
    promises.map(({ promise }) => promise.id),
    texts(form, '[part=number]'),
  );
});

it('a lost answer can be looked up, and what was recorded is found', async () => {
  const { customer } = await accountBackends();
  const form = await answered(
    withSubmit(customer, async (submit, command, options) => {
      await submit(command, options);
      throw new TypeError('Failed to fetch');
    }),
  );
  const done = heard(form, 'cartera-promise-request', 'cartera-promise-done');
  await press(form, 'Prometer este pago');
  await press(form, 'Ver cómo quedó');
  await waitUntil(() => one(form, '.receipt') !== null);
  assert.deepEqual(done[1]?.detail.entryIds, [`${done[0]?.detail.idempotencyKey}/1`]);
});

it('one that was never recorded is still to be made, under the same key', async () => {
  const { customer } = await accountBackends();
  const keys: string[] = [];
  const form = await answered(
    withSubmit(customer, async (submit, command, options) => {
      keys.push(options.idempotencyKey);
      if (keys.length === 1) throw new TypeError('Failed to fetch');
      return submit(command, options);
    }),
  );
  await press(form, 'Prometer este pago');
  await press(form, 'Ver cómo quedó');
  await press(form, 'Prometer este pago');
  await waitUntil(() => one(form, '.receipt') !== null);
  assert.deepEqual(keys[1], keys[0]);
});

it('another promise has another number and key', async () => {
  const { customer } = await accountBackends();
  const form = await formOver(customer);
  const requests = heard(form, 'cartera-promise-request');
  for (const round of [1, 2]) {
    await choose(form, 'La mitad');
    await choose(form, 'lunes 3 de abril');
    await waitUntil(() => texts(form, '.review .promise')[0]?.startsWith('Se compromete'));
    await press(form, 'Prometer este pago');
    await waitUntil(() => one(form, '.receipt') !== null);
    assert.deepEqual(requests.length, round);
    if (round === 1) await press(form, 'Hacer otra promesa');
  }
  const [first, second] = requests.map(({ detail }) => detail);
  assert.notDeepEqual(first.idempotencyKey, second.idempotencyKey);
  assert.notDeepEqual(first.command.facts.promiseId, second.command.facts.promiseId);
});

it('a request that the page prevents is not sent; the page answers', async () => {
  const { customer } = await accountBackends();
  let sent = 0;
  const form = await answered(
    withSubmit(customer, async (submit, ...args) => {
      sent += 1;
      return submit(...args);
    }),
  );
  const requests = heard(form, 'cartera-promise-request');
  form.addEventListener('cartera-promise-request', (event) => event.preventDefault());
  await press(form, 'Prometer este pago');
  await waitUntil(() => texts(form, '.review .primary').includes('Enviando…'));
  assert.deepEqual([sent, requests.length], [0, 1]);
  form.outcome = { ok: false, refusal: { code: 'promise.below_minimum', facts: { least: { amount: 4_000_000, currency: 'MXN' } } } };
  await waitUntil(() => texts(form, '#amount-problem')[0]?.includes('Lo menos que podemos aceptar es $40,000.00'));
  await press(form, 'Usar $40,000.00');
  await waitUntil(() => texts(form, '.review .promise')[0]?.includes('$40,000.00'));
  await press(form, 'Prometer este pago');
  await waitUntil(() => requests.length === 2);
  form.outcome = { ok: true, version: 1, receipt: { entryIds: ['host/1'], at: '2028-03-31T18:00:00Z' }, because: [] };
  await waitUntil(() => one(form, '.receipt') !== null);
  assert.deepEqual([sent, (await promisesOf(customer)).length], [0, 0]);
  expect(texts(form, '.receipt .promise')[0]).to.contain('le llamaremos');
});

it('typing asks once, for the last text; leaving the page ends what runs', async () => {
  const { customer } = await accountBackends();
  const asked: (readonly [number, AbortSignal | undefined])[] = [];
  const slow: Backend = {
    ...customer,
    submit: (command, { signal }) => {
      if (command.kind === 'make-promise') asked.push([command.facts.parts[0]?.amount.amount ?? 0, signal]);
      return new Promise(() => undefined);
    },
  };
  const form = await formOver(slow);
  await choose(form, 'Otro importe');
  const field = one<HTMLInputElement>(form, '#amount-typed') as HTMLInputElement;
  for (const text of ['5', '50', '500', '5000']) {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await form.updateComplete;
  }
  await waitUntil(() => asked.length > 0);
  assert.deepEqual(
    asked.map(([amount]) => amount),
    [500_000],
  );
  field.value = '6000';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await form.updateComplete;
  assert.deepEqual(asked[0]?.[1]?.aborted, true);
  await waitUntil(() => asked.length === 2);
  (form.closest('cartera-provider') as CarteraProvider).remove();
  assert.deepEqual(asked[1]?.[1]?.aborted, true);
});
