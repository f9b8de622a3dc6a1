/// <reference types="mocha" />

import { assert, expect, fixture, html } from '@open-wc/testing';
import '../define/all.js';
import { PromiseFormHarness } from './promise-form.js';
import { accountBackends, STREAM } from '../promise-form/promise-account.fixture.js';
import type { CarteraPromiseForm } from '../promise-form/index.js';
import type { CarteraProvider } from '../provider/index.js';

it('does what a person does, and reads what a person reads', async () => {
  const { customer } = await accountBackends();
  const provider = await fixture<CarteraProvider>(
    html`<cartera-provider .backend=${customer}><cartera-promise-form stream=${STREAM}></cartera-promise-form></cartera-provider>`,
  );
  const form = new PromiseFormHarness(provider.querySelector('cartera-promise-form') as CarteraPromiseForm);
  await form.settled();
  assert.deepEqual(form.shows(), 'questions');
  expect(form.owed()[0]).to.contain('$31,004.10 MXN');
  assert.deepEqual(form.choices('amount'), [
    'Todo lo vencido $31,004.10',
    'La mitad $15,502.05',
    'Todo lo que debe $48,210.55',
    'Otro importe',
  ]);
  await form.type('amount', '1');
  expect(await form.problem('amount')).to.contain('$4,821.06');
  await form.choose('amount', 'La mitad');
  await form.type('due', '2028-04-10');
  assert.deepEqual(await form.problem('due'), undefined);
  await form.promise();
  assert.deepEqual(form.shows(), 'receipt');
  expect(form.sentence()).to.contain('$15,502.05 el lunes 10 de abril');
  const number = form.number() ?? '';
  expect(number).to.match(/^PP-/);
  await form.withdraw(number);
  assert.deepEqual([form.shows(), form.promises()], ['withdrawn', []]);
  let thrown = '';
  await form.choose('amount', 'Nada').catch((error: unknown) => (thrown = String(error)));
  expect(thrown).to.contain('no "Nada"');
});

it('says what there is where there is nothing to promise, or nothing at all', async () => {
  const form = new PromiseFormHarness(await fixture<CarteraPromiseForm>(html`<cartera-promise-form></cartera-promise-form>`));
  assert.deepEqual(form.shows(), 'waiting');
  Object.assign(form.element, { choices: 5 });
  await form.settled();
  assert.deepEqual(form.shows(), 'failure');
  expect(form.notice()?.length).to.be.greaterThan(20);
  const { customer } = await accountBackends({ owed: {} });
  form.element.choices = await customer.view('promise-choices', { stream: STREAM });
  await form.settled();
  assert.deepEqual(form.shows(), 'nothing');
});
