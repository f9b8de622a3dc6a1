/// <reference types="mocha" />

import { assert, expect, fixture, html } from '@open-wc/testing';
import '../define/all.js';
import { PaymentFormHarness } from './payment-form.js';
import type { CarteraPaymentForm } from '../payment-form/index.js';
import { accountBackends, STREAM } from '../promise-form/promise-account.fixture.js';
import type { CarteraProvider } from '../provider/index.js';

it('does what a person does, and reads what a person reads', async () => {
  const { clerk } = await accountBackends();
  const provider = await fixture<CarteraProvider>(
    html`<cartera-provider .backend=${clerk}><cartera-payment-form stream=${STREAM}></cartera-payment-form></cartera-provider>`,
  );
  const form = new PaymentFormHarness(provider.querySelector('cartera-payment-form') as CarteraPaymentForm);
  await form.settled();
  assert.deepEqual(form.shows(), 'form');
  await form.type('amount', '20,000');
  await form.type('method', 'cash');
  assert.deepEqual(await form.problems(), []);
  assert.deepEqual(form.rows()[0], {
    document: 'F-1-MXN',
    due: '2 feb 2028',
    open: '31,004.10',
    applied: '20,000.00',
    left: '11,004.10',
  });
  await form.put('lines');
  await form.typeLine(1, '18,000');
  expect((await form.problems())[0]).to.contain('más de lo que está abierto');
  await form.typeLine(1, '5,000');
  await form.typeLine(0, '14,000');
  assert.deepEqual(await form.problems(), []);
  assert.deepEqual(form.unapplied(), '1,000.00');
  await form.record();
  assert.deepEqual(form.shows(), 'receipt');
  expect(form.number()).to.match(/^PG-/);
  expect(form.sentence()).to.contain('$20,000.00 (efectivo)');
  let thrown = '';
  await form.type('amount', '1').catch((error: unknown) => (thrown = String(error)));
  expect(thrown).to.contain('shows receipt, no field #amount');
});

it('says what there is where there is nothing', async () => {
  const form = new PaymentFormHarness(await fixture<CarteraPaymentForm>(html`<cartera-payment-form></cartera-payment-form>`));
  assert.deepEqual([form.shows(), form.sentence(), form.number(), form.unapplied()], ['waiting', undefined, undefined, undefined]);
  let thrown = '';
  await form.put('none').catch((error: unknown) => (thrown = String(error)));
  expect(thrown).to.contain('nothing to put a payment on');
  Object.assign(form.element, { position: 5 });
  await form.settled();
  assert.deepEqual(form.shows(), 'failure');
  expect(form.notice()?.length).to.be.greaterThan(20);
});
