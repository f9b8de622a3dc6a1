/// <reference types="mocha" />

import { assert, expect, fixture, html } from '@open-wc/testing';
import '../define/all.js';
import type { CarteraAccount } from '../account/index.js';
import { accountBackends, STREAM } from '../promise-form/promise-account.fixture.js';
import type { CarteraProvider } from '../provider/index.js';
import { AccountHarness } from './account.js';

it('does what a person does, and reads what a person reads', async () => {
  const { clerk } = await accountBackends();
  const provider = await fixture<CarteraProvider>(
    html`<cartera-provider .backend=${clerk}><cartera-account stream=${STREAM} closable></cartera-account></cartera-provider>`,
  );
  const account = new AccountHarness(provider.querySelector('cartera-account') as CarteraAccount);
  await account.settled();
  assert.deepEqual([account.shows(), account.title(), account.balances()], ['account', 'Ferretería La Central', ['$48,210.55 MXN']]);
  assert.deepEqual(account.acts(), ['Registrar gestión', 'Promesa', 'Pago', 'Nota', 'Asignar', 'Posponer', 'Pausar']);
  expect((await account.items())[0]).to.contain('F-1-MXN');
  await account.open('contact');
  await account.save();
  assert.deepEqual(account.problem('outcome'), 'Elija qué resultó.');
  await account.type('outcome', 'no-answer');
  await account.save();
  assert.deepEqual([account.problem('outcome'), account.recorded()], [undefined, 'La gestión quedó registrada.']);
  expect((await account.history())[0]).to.contain('Llamada: sin respuesta.');
  await account.open('assign');
  await account.type('to', 'luis');
  await account.save();
  await account.settled();
  assert.deepEqual(account.facts(), ['Asignada a luis']);
  assert.deepEqual(await account.promises(), []);
  await account.open('payment');
  assert.notDeepEqual(account.paymentForm(), undefined);
  assert.deepEqual([account.promiseForm(), account.notice(), account.problem()], [undefined, undefined, undefined]);
  await account.close();
  let thrown = '';
  await account.type('reason', 'x').catch((error: unknown) => (thrown = String(error)));
  expect(thrown).to.contain('no field reason');
});

it('says why there is no account', async () => {
  const { clerk } = await accountBackends();
  const provider = await fixture<CarteraProvider>(
    html`<cartera-provider .backend=${clerk}><cartera-account stream="account/NADIE"></cartera-account></cartera-provider>`,
  );
  const account = new AccountHarness(provider.querySelector('cartera-account') as CarteraAccount);
  await account.settled();
  assert.deepEqual(account.shows(), 'failure');
  expect(account.notice()).to.contain('No encontramos esa cuenta');
});
