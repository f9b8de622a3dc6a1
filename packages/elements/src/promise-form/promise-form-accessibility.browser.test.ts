/// <reference types="mocha" />

import type { Backend } from '@cartera/backend';
import { assert, expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../define/all.js';
import { accountBackends, record, STREAM, TODAY } from './promise-account.fixture.js';
import type { CarteraPromiseForm } from './promise-form.js';
import { choose, formOver, one, press, texts, type } from './promise-form.fixture.js';

const owing = async () => (await accountBackends()).customer;
const twoCurrencies = async () => (await accountBackends({ owed: { MXN: [123_456_789, 98_765_432_100], USD: [0, 250_000_000] } })).customer;

async function promised(): Promise<Backend> {
  const customer = await owing();
  const facts = { promiseId: 'PP-FIRST1', parts: [{ dueOn: '2028-04-10', amount: { amount: 1_000_000, currency: 'MXN' } }] };
  await record(customer, { kind: 'make-promise', stream: STREAM, on: TODAY, facts });
  return customer;
}

async function reviewed(form: CarteraPromiseForm): Promise<void> {
  await choose(form, 'Todo lo que debe');
  await choose(form, 'lunes 3 de abril');
  await waitUntil(() => texts(form, '.review .promise')[0]?.startsWith('Se compromete'));
}

const STATES: Readonly<Record<string, () => Promise<CarteraPromiseForm>>> = {
  asking: async () => formOver(await promised()),
  'several currencies': async () => formOver(await twoCurrencies()),
  refused: async () => {
    const form = await formOver(await owing());
    await choose(form, 'Otro importe');
    await type(form, '#amount-typed', '1');
    await choose(form, 'Otro día');
    await waitUntil(() => one(form, '#amount-problem') !== null);
    return form;
  },
  reviewed: async () => {
    const form = await formOver(await owing());
    await reviewed(form);
    return form;
  },
  'without an answer': async () => {
    const customer = await owing();
    const submit: Backend['submit'] = (command, options) =>
      options.dryRun ? customer.submit(command, options) : Promise.reject(new TypeError('Failed to fetch'));
    const form = await formOver({ ...customer, submit });
    await reviewed(form);
    await press(form, 'Prometer este pago');
    await waitUntil(() => one(form, '#review-problem') !== null);
    return form;
  },
  receipt: async () => {
    const form = await formOver(await owing());
    await reviewed(form);
    await press(form, 'Prometer este pago');
    await waitUntil(() => one(form, '.receipt') !== null);
    return form;
  },
  withdrawing: async () => {
    const form = await formOver(await promised());
    await press(form, 'Retirar promesa');
    await waitUntil(() => one(form, '.withdrawal') !== null);
    return form;
  },
  'nothing owed': async () => formOver((await accountBackends({ owed: {} })).customer),
  failed: async () => formOver({ ...(await owing()), view: () => Promise.reject(new TypeError('Failed to fetch')) }),
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

  it('axe finds nothing', async () => {
    await expect(await formOver(await twoCurrencies())).to.be.accessible();
  });

  for (const name of ['several currencies', 'refused', 'reviewed', 'receipt', 'withdrawing']) {
    it(`nothing is cut or scrolls sideways: ${name}`, async () => {
      const show = STATES[name];
      const form = await show?.();
      expect(form?.scrollWidth).to.be.at.most(320);
      for (const figure of form?.shadowRoot?.querySelectorAll('.figure') ?? []) {
        expect(figure.getBoundingClientRect().right, figure.textContent ?? '').to.be.at.most(320);
      }
    });
  }
});

it('a long number is whole on the narrowest phone', async () => {
  await setViewport({ width: 320, height: 700 });
  const customer = await owing();
  const promiseId = 'PROMESA-POR-TELEFONO-2028-0000000001234567890123456789';
  const facts = { promiseId, parts: [{ dueOn: '2028-04-10', amount: { amount: 1_000_000, currency: 'MXN' } }] };
  await record(customer, { kind: 'make-promise', stream: STREAM, on: TODAY, facts });
  const form = await formOver(customer);
  assert.deepEqual(texts(form, '.numbered'), [`Promesa ${promiseId}`]);
  expect(form.shadowRoot?.querySelector('.numbered .id')?.getBoundingClientRect().right).to.be.at.most(320);
  expect(form.scrollWidth).to.be.at.most(320);
  await setViewport({ width: 1024, height: 768 });
});

it('what is answered is said to those who cannot see, one thing at a time', async () => {
  const form = await formOver(await owing());
  const said = () => texts(form, '.unseen[role=status]')[0];
  assert.deepEqual(said(), '');
  await choose(form, 'Otro importe');
  await type(form, '#amount-typed', '1');
  await waitUntil(() => said()?.includes('Lo menos que podemos aceptar es'));
  await type(form, '#amount-typed', '5000');
  await waitUntil(() => said() === 'Podemos aceptar este importe.');
  await choose(form, 'lunes 3 de abril');
  await waitUntil(() => said()?.startsWith('Se compromete a pagar $5,000.00 el lunes 3 de abril.'));
});
