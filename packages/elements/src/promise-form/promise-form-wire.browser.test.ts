/// <reference types="mocha" />

import { createHttpBackend } from '@cartera/http/client';
import { createHandler } from '@cartera/http/handler';
import { assert, waitUntil } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import '../define/all.js';
import { accountBackends, STREAM } from './promise-account.fixture.js';
import { choose, formOver, one, press, texts } from './promise-form.fixture.js';

/** The real handler over a store in memory: what the form meets is what a server would answer. */
describe('<cartera-promise-form> over the wire', () => {
  const worker = setupWorker();
  before(() => worker.start({ quiet: true, onUnhandledFrame: 'bypass' }));
  afterEach(() => worker.resetHandlers());
  after(() => worker.stop());

  async function answered(lose: (request: Request) => boolean) {
    const { customer } = await accountBackends();
    const handler = createHandler(() => customer);
    worker.use(
      http.all('/api/*', async ({ request }) => {
        const lost = lose(request);
        const response = await handler(request);
        return lost ? HttpResponse.error() : response;
      }),
    );
    const form = await formOver(createHttpBackend({ url: '/api' }));
    await choose(form, 'Otro importe');
    return { form, customer };
  }

  it('a promise is refused, mended, made and withdrawn', async () => {
    const { form, customer } = await answered(() => false);
    await choose(form, 'Otro día');
    const day = one<HTMLInputElement>(form, '#due-typed') as HTMLInputElement;
    day.value = '2028-06-30';
    day.dispatchEvent(new Event('input', { bubbles: true }));
    await choose(form, 'La mitad');
    await press(form, 'Usar el domingo 30 de abril');
    await waitUntil(() => texts(form, '.review .promise')[0]?.startsWith('Se compromete a pagar $15,502.05 el domingo 30 de abril.'));
    await press(form, 'Prometer este pago');
    await waitUntil(() => one(form, '.receipt') !== null);
    await press(form, 'Retirar promesa');
    await press(form, 'Sí, retirarla');
    await waitUntil(() => one(form, '#withdrawn-heading') !== null);
    const promises = await customer.view('promises', { stream: STREAM });
    assert.deepEqual(
      promises.map(({ promise, withdrawnOn }) => [promise.parts[0]?.dueOn, withdrawnOn]),
      [['2028-04-30', '2028-03-31']],
    );
  });

  it('an answer lost on the way, and every retry, make one promise', async () => {
    let losing = false;
    const { form, customer } = await answered(({ method }) => losing && method === 'POST');
    await choose(form, 'La mitad');
    await choose(form, 'lunes 3 de abril');
    await waitUntil(() => texts(form, '.review .promise')[0]?.startsWith('Se compromete'));
    losing = true;
    await press(form, 'Prometer este pago');
    await waitUntil(() => one(form, '#review-problem') !== null, 'it did not give up', { timeout: 14_000 });
    losing = false;
    await press(form, 'Intentar de nuevo');
    await waitUntil(() => one(form, '.receipt') !== null);
    assert.deepEqual((await customer.view('promises', { stream: STREAM })).length, 1);
  }).timeout(20_000);
});
