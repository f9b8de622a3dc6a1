/// <reference types="mocha" />

import { assert, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { createHttpBackend } from '@cartera/http/client';
import { createHandler } from '@cartera/http/handler';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import '../define/all.js';
import { accountBackends, STREAM } from '../promise-form/promise-account.fixture.js';
import { choose, heard, one, press, texts, type } from '../promise-form/promise-form.fixture.js';
import type { CarteraPaymentForm } from './payment-form.js';
import { paymentFormOver, reviewed, rowsOf, withRealSubmit } from './payment-form.fixture.js';

type Backends = Awaited<ReturnType<typeof accountBackends>>;

const payments = async (backend: Backends['clerk']) => {
  const { entries } = await backend.view('journal', { stream: STREAM });
  return entries.filter(({ kind }) => kind === 'payment-recorded').map(({ facts }) => facts['paymentId']);
};

async function typedOver(backend: Backends['clerk']): Promise<CarteraPaymentForm> {
  const form = await paymentFormOver(backend);
  await type(form, '#amount', '1,000');
  await reviewed(form);
  return form;
}

it('two clicks send once', async () => {
  const { clerk } = await accountBackends();
  const keys: string[] = [];
  const form = await typedOver(
    withRealSubmit(clerk, async (submit, command, options) => {
      keys.push(options.idempotencyKey);
      return submit(command, options);
    }),
  );
  const button = one(form, '.review .primary');
  button?.click();
  button?.click();
  await waitUntil(() => one(form, '.receipt') !== null);
  assert.deepEqual(keys.length, 1);
  assert.deepEqual((await payments(clerk)).length, 1);
});

it('a lost answer says so, and a retry makes one payment', async () => {
  const { clerk } = await accountBackends();
  const sent: unknown[] = [];
  const form = await typedOver(
    withRealSubmit(clerk, async (submit, command, options) => {
      sent.push([command, options.idempotencyKey]);
      const outcome = await submit(command, options);
      if (sent.length === 1) throw new TypeError('Failed to fetch');
      return outcome;
    }),
  );
  const events = heard(form, 'cartera-payment-failed', 'cartera-payment-done');
  await press(form, 'Registrar el pago');
  await waitUntil(() => texts(form, '#review-problem')[0]?.includes('no sabemos si el pago quedó registrado'));
  assert.deepEqual(
    events.map(({ type: name, detail }) => [name, detail.retryable]),
    [['cartera-payment-failed', true]],
  );
  await type(form, '#amount', '2'); // what was sent stays while its fate is not known
  expect(texts(form, '.review .sentence')[0]).to.contain('$1,000.00');
  await press(form, 'Intentar de nuevo');
  await waitUntil(() => one(form, '.receipt') !== null);
  assert.deepEqual(sent[1], sent[0]);
  assert.deepEqual(await payments(clerk), [...texts(form, '[part=number]')]);
});

it('a payment refused when it is sent is said, and sent again only once something changed', async () => {
  const { clerk } = await accountBackends();
  const keys: string[] = [];
  const refusal = { code: 'payment.exists', path: 'facts.paymentId', facts: { paymentId: 'PG-1' } };
  const form = await typedOver(
    withRealSubmit(clerk, async (submit, command, options) => {
      keys.push(options.idempotencyKey);
      return keys.length === 1 ? { ok: false, refusal } : submit(command, options);
    }),
  );
  await press(form, 'Registrar el pago');
  await waitUntil(() => texts(form, '#review-problem')[0]?.includes('Ya existe un pago'));
  await type(form, '#amount', '1,001');
  await reviewed(form);
  await press(form, 'Registrar el pago');
  await waitUntil(() => one(form, '.receipt') !== null);
  assert.notDeepEqual(keys[1], keys[0]);
});

it('a request that the page prevents is not sent; the page answers', async () => {
  const { clerk } = await accountBackends();
  let sent = 0;
  const form = await typedOver(
    withRealSubmit(clerk, async (submit, ...args) => {
      sent += 1;
      return submit(...args);
    }),
  );
  form.addEventListener('cartera-payment-request', (event) => event.preventDefault());
  await press(form, 'Registrar el pago');
  await waitUntil(() => texts(form, '.review .primary').includes('Enviando…'));
  assert.deepEqual(sent, 0);
  const facts = { currency: 'MXN' };
  form.outcome = { ok: false, refusal: { code: 'application.currency_mismatch', path: 'facts.apply[0].settled', facts } };
  await waitUntil(() => texts(form, '#review-problem')[0]?.includes('La moneda del renglón no es la del documento'));
});

describe('from properties alone', () => {
  const given = async (properties: object) => {
    const form = await fixture<CarteraPaymentForm>(html`<cartera-payment-form></cartera-payment-form>`);
    Object.assign(form, properties);
    await form.updateComplete;
    return form;
  };
  const positionOf = async () => (await accountBackends()).clerk.view('position', { stream: STREAM });

  it('the request event is all it does, and the page says what became of it', async () => {
    const form = await given({ position: await positionOf() });
    const events = heard(form, 'cartera-payment-request', 'cartera-payment-done');
    await type(form, '#amount', '500');
    expect(await reviewed(form)).to.contain('se aplica como dice la política.');
    assert.deepEqual(rowsOf(form)[0], 'F-1-MXN | 2 feb 2028 | 31,004.10 |  | ');
    await choose(form, 'Por documento');
    await type(form, '#line-1', '500');
    expect(await reviewed(form)).to.contain('se aplica a F-2-MXN ($500.00).');
    await press(form, 'Registrar el pago');
    await waitUntil(() => events.length === 1);
    const { command, idempotencyKey } = events[0]?.detail ?? {};
    const amount = { amount: 50_000, currency: 'MXN' };
    const named = { itemId: 'F-2-MXN', instalment: 1, component: 'principal' };
    assert.deepEqual(command.facts.apply, [{ ...named, settled: amount, paid: amount }]);
    const because = [{ code: 'allocation.applied', facts: { ...named, settled: amount, paid: amount } }];
    form.outcome = { ok: true, version: 9, receipt: { entryIds: [`${idempotencyKey}/1`], at: '2028-03-31T18:00:00Z' }, because };
    await waitUntil(() => one(form, '.receipt') !== null);
    assert.deepEqual(texts(form, '[part=number]'), [command.facts.paymentId]);
  });

  describe('nonsense', () => {
    const errors: unknown[] = [];
    const note = (event: ErrorEvent | PromiseRejectionEvent) => errors.push(event);
    before(() => {
      window.addEventListener('error', note);
      window.addEventListener('unhandledrejection', note);
    });
    after(() => {
      window.removeEventListener('error', note);
      window.removeEventListener('unhandledrejection', note);
      assert.deepEqual(errors, []);
    });

    for (const position of [
      5,
      'x',
      [],
      {},
      null,
      { stream: STREAM, asOf: '2028-02-30' },
      { stream: STREAM, asOf: '2028-02-03', instalments: [{}] },
    ])
      it(`as position is said in words: ${JSON.stringify(position)}`, async () => {
        const form = await given({ position });
        expect(texts(form, '[part=notice]')[0]).to.contain('llegaron incompletos');
        assert.deepEqual(texts(form, '[part=notice] button'), []);
      });

    it('as outcome is ignored without a command on its way, and unknown with one', async () => {
      const form = await given({ position: await positionOf(), outcome: 5 });
      await type(form, '#amount', '500');
      await press(form, 'Registrar el pago');
      Object.assign(form, { outcome: { ok: 'maybe' } });
      await waitUntil(() => texts(form, '#review-problem')[0]?.includes('no sabemos si el pago quedó registrado'));
    });

    it('as stream is said, and another account forgets what was typed', async () => {
      const { clerk } = await accountBackends();
      const form = await paymentFormOver(clerk, { stream: '%%' });
      expect(texts(form, '[part=notice]')[0]).to.contain('El número de cuenta no tiene la forma esperada');
      for (const none of [10n, Symbol('account/A'), Object.create(null)]) {
        Object.assign(form, { stream: none });
        await nextFrame();
        expect(texts(form, '[part=notice]')[0]).to.contain('El número de cuenta no tiene la forma esperada');
      }
      form.stream = STREAM;
      await waitUntil(() => one(form, '#amount') !== null);
      await type(form, '#amount', '500');
      form.stream = 'account/OTHER';
      await nextFrame();
      assert.deepEqual(one(form, '#amount'), null);
    });

    it('without anything it says that it waits', async () => {
      const form = await given({});
      await waitUntil(() => texts(form, '.empty').length === 1);
      assert.deepEqual(texts(form, '.empty'), ['Todavía no hay datos de la cuenta.']);
    });
  });
});

/** The real handler over a store in memory: what the form meets is what a server would answer. */
describe('over the wire', () => {
  const worker = setupWorker();
  before(() => worker.start({ quiet: true, onUnhandledFrame: 'bypass' }));
  afterEach(() => worker.resetHandlers());
  after(() => worker.stop());

  it('a payment is refused, mended and recorded; an answer lost on the way makes no second one', async () => {
    const { clerk } = await accountBackends();
    const handler = createHandler(() => clerk);
    let losing = false;
    worker.use(
      http.all('/api/*', async ({ request }) => {
        const lost = losing && request.method === 'POST';
        const response = await handler(request);
        return lost ? HttpResponse.error() : response;
      }),
    );
    const form = await paymentFormOver(createHttpBackend({ url: '/api' }));
    await type(form, '#amount', '1,000');
    await choose(form, 'Por documento');
    await type(form, '#line-0', '1,001');
    await waitUntil(() => texts(form, '#apply-problem')[0]?.includes('los renglones piden $1,001.00'));
    await type(form, '#line-0', '999');
    expect(await reviewed(form)).to.contain('se aplica a F-1-MXN ($999.00) y quedan $1.00 a favor.');
    losing = true;
    await press(form, 'Registrar el pago');
    await waitUntil(() => one(form, '#review-problem') !== null, 'it did not give up', { timeout: 14_000 });
    losing = false;
    await press(form, 'Intentar de nuevo');
    await waitUntil(() => one(form, '.receipt') !== null);
    assert.deepEqual((await payments(clerk)).length, 1);
  }).timeout(20_000);
});
