/// <reference types="mocha" />

import { assert, expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../define/all.js';
import { accountBackends } from '../promise-form/promise-account.fixture.js';
import { choose, one, press, texts, type } from '../promise-form/promise-form.fixture.js';
import type { CarteraPaymentForm } from './payment-form.js';
import { paymentFormOver, reviewed, withRealSubmit } from './payment-form.fixture.js';

const owing = async () => (await accountBackends()).clerk;
const large = async () => (await accountBackends({ owed: { MXN: [123_456_789, 98_765_432_100], USD: [0, 250_000_000] } })).clerk;

async function typed(form: CarteraPaymentForm, amount = '1,000'): Promise<CarteraPaymentForm> {
  await type(form, '#amount', amount);
  await reviewed(form);
  return form;
}

const STATES: Readonly<Record<string, () => Promise<CarteraPaymentForm>>> = {
  asking: async () => paymentFormOver(await owing()),
  'several currencies': async () => typed(await paymentFormOver(await large()), '900,000,000'),
  'by document, refused': async () => {
    const form = await typed(await paymentFormOver(await large()));
    await choose(form, 'Por documento');
    await type(form, '#line-0', '9,999,999.99');
    await waitUntil(() => one(form, '#line-0-problem') !== null);
    return form;
  },
  'nothing typed': async () => {
    const form = await paymentFormOver(await owing());
    await press(form, 'Registrar el pago');
    await waitUntil(() => one(form, '#amount-problem') !== null);
    return form;
  },
  'without an answer': async () => {
    const lost = withRealSubmit(await owing(), () => Promise.reject(new TypeError('Failed to fetch')));
    const form = await typed(await paymentFormOver(lost));
    await press(form, 'Registrar el pago');
    await waitUntil(() => one(form, '#review-problem') !== null);
    return form;
  },
  receipt: async () => {
    const form = await typed(await paymentFormOver(await owing()));
    await press(form, 'Registrar el pago');
    await waitUntil(() => one(form, '.receipt') !== null);
    return form;
  },
  'nothing open': async () => paymentFormOver((await accountBackends({ owed: {} })).clerk),
  failed: async () => paymentFormOver({ ...(await owing()), view: () => Promise.reject(new TypeError('Failed to fetch')) }),
};

for (const theme of ['light', 'dark']) {
  describe(`axe, ${theme}`, () => {
    before(() => {
      document.documentElement.dataset['theme'] = theme;
    });
    after(() => {
      delete document.documentElement.dataset['theme'];
    });

    for (const [name, show] of Object.entries(STATES)) {
      it(`finds nothing: ${name}`, async () => {
        await expect(await show()).to.be.accessible();
      });
    }
  });
}

describe('on a phone', () => {
  before(() => setViewport({ width: 320, height: 700 }));
  after(() => setViewport({ width: 1024, height: 768 }));

  for (const [name, show] of Object.entries(STATES)) {
    it(`nothing is cut or scrolls sideways: ${name}`, async () => {
      const form = await show();
      expect(form.scrollWidth).to.be.at.most(320);
      for (const figure of form.shadowRoot?.querySelectorAll('.figure, input, button') ?? [])
        expect(figure.getBoundingClientRect().right, figure.outerHTML).to.be.at.most(320);
    });
  }

  it('has targets for thumbs', async () => {
    const form = await paymentFormOver(await owing());
    const boxes = [...(form.shadowRoot?.querySelectorAll('button, select, .card > label:first-child, input:not([type=radio])') ?? [])]
      .map((node) => node.getBoundingClientRect())
      .filter(({ height }) => height > 0);
    expect(boxes.length).to.be.greaterThan(6);
    for (const { height } of boxes) expect(height).to.be.at.least(44);
  });
});

it('there is one main button in each view', async () => {
  for (const show of Object.values(STATES)) {
    const form = await show();
    expect((form.shadowRoot?.querySelectorAll('.primary') ?? []).length).to.be.at.most(1);
  }
});

it('what is answered is said to those who cannot see, one thing at a time', async () => {
  const form = await paymentFormOver(await owing());
  const said = () => texts(form, '.unseen[role=status]')[0];
  assert.deepEqual(said(), '');
  await type(form, '#amount', '1,000');
  await waitUntil(() => said()?.startsWith('Pago de $1,000.00 (transferencia)'));
  await choose(form, 'Por documento');
  await type(form, '#line-0', '1,001');
  await waitUntil(() => said()?.startsWith('Los renglones suman más de lo que queda del pago.'));
});
