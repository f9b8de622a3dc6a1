/// <reference types="mocha" />

import type { PromiseChoices, PromiseStanding } from '@cartera/core';
import { assert, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import '../define/all.js';
import { accountBackends, record, STREAM, TODAY } from './promise-account.fixture.js';
import type { CarteraPromiseForm } from './promise-form.js';
import { choose, formOver, heard, one, press, texts, type } from './promise-form.fixture.js';

async function dataOf(): Promise<{ readonly choices: PromiseChoices; readonly promises: readonly PromiseStanding[] }> {
  const { customer } = await accountBackends();
  const facts = { promiseId: 'PP-FIRST1', parts: [{ dueOn: '2028-04-10', amount: { amount: 1_000_000, currency: 'MXN' } }] };
  await record(customer, { kind: 'make-promise', stream: STREAM, on: TODAY, facts });
  return {
    choices: await customer.view('promise-choices', { stream: STREAM }),
    promises: await customer.view('promises', { stream: STREAM }),
  };
}

const given = (properties: object) =>
  fixture<CarteraPromiseForm>(html`<cartera-promise-form></cartera-promise-form>`).then(async (form) => {
    Object.assign(form, properties);
    await form.updateComplete;
    return form;
  });

describe('from properties alone', () => {
  it('the request event is all it does, and the page says what became of it', async () => {
    const { choices, promises } = await dataOf();
    const form = await given({ choices, promises });
    const events = heard(form, 'cartera-promise-request', 'cartera-promise-done');
    assert.deepEqual(texts(form, '.promises li > p:not(.more)'), ['Promesa PP-FIRST1', '$10,000.00 el lunes 10 de abril · Vigente']);
    await choose(form, 'La mitad');
    await choose(form, 'lunes 3 de abril');
    assert.deepEqual(texts(form, '.review .promise'), ['Se compromete a pagar $15,502.05 el lunes 3 de abril.']);
    await press(form, 'Prometer este pago');
    await waitUntil(() => events.length === 1);
    const { command, idempotencyKey } = events[0]?.detail ?? {};
    assert.deepEqual([command.kind, command.stream, command.on], ['make-promise', STREAM, TODAY]);
    form.outcome = { ok: true, version: 9, receipt: { entryIds: [`${idempotencyKey}/1`], at: '2028-03-31T18:00:00Z' }, because: [] };
    await waitUntil(() => one(form, '.receipt') !== null);
    assert.deepEqual(texts(form, '[part=number]'), [command.facts.promiseId]);
    assert.deepEqual(events[1]?.detail.entryIds, [`${idempotencyKey}/1`]);
  });

  it('an outcome nobody waits for is ignored', async () => {
    const form = await given({ choices: (await dataOf()).choices, outcome: { ok: true } });
    assert.deepEqual([one(form, '.receipt'), one(form, '.notice')], [null, null]);
  });

  it('an outcome of nonsense is an answer nobody can read: it can be tried again', async () => {
    const form = await given({ choices: (await dataOf()).choices });
    const requests = heard(form, 'cartera-promise-request');
    await choose(form, 'La mitad');
    await choose(form, 'lunes 3 de abril');
    await press(form, 'Prometer este pago');
    await waitUntil(() => requests.length === 1);
    Object.assign(form, { outcome: 5 });
    await press(form, 'Intentar de nuevo');
    await waitUntil(() => requests.length === 2);
    assert.deepEqual(requests[1]?.detail, requests[0]?.detail);
  });

  it('newer choices lose nothing that was typed or chosen', async () => {
    const { choices } = await dataOf();
    const form = await given({ choices });
    await choose(form, 'La mitad');
    await choose(form, 'Otro día');
    await type(form, '#due-typed', '2028-04-20');
    form.choices = { ...choices, currencies: choices.currencies.map((currency) => ({ ...currency, amounts: [] })) };
    await form.updateComplete;
    assert.deepEqual(one<HTMLInputElement>(form, '#amount-typed')?.value, '15,502.05');
    assert.deepEqual(one<HTMLInputElement>(form, '#due-typed')?.value, '2028-04-20');
    form.choices = { ...choices, stream: 'account/OTHER' };
    await form.updateComplete;
    assert.deepEqual([one(form, '#amount-typed'), one(form, '#due-typed')], [null, null]);
  });

  it('says so when nothing is owed, and when all of it is promised', async () => {
    const { choices } = await dataOf();
    const form = await given({ choices: { ...choices, currencies: [] } });
    assert.deepEqual(texts(form, '.sentence'), ['No debe nada al 31 mar 2028. No hay nada que prometer.']);
    form.choices = {
      ...choices,
      currencies: choices.currencies.map((one) => ({ ...one, available: { amount: 0, currency: 'MXN' }, amounts: [] })),
    };
    await form.updateComplete;
    assert.deepEqual(texts(form, '.sentence'), ['Ya prometió todo lo que debe. No hace falta otra promesa.']);
  });
});

describe('nonsense from the page', () => {
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

  for (const choices of [5, 'x', [], {}, null, { stream: STREAM, asOf: '2028-02-30' }, { currencies: [{}] }]) {
    it(`as choices is said in words: ${JSON.stringify(choices)}`, async () => {
      const form = await given({ choices });
      await waitUntil(() => texts(form, '[part=notice]').length > 0);
      expect(texts(form, '[part=notice]')[0]).to.contain('llegaron incompletos');
      assert.deepEqual(texts(form, '[part=notice] button'), []);
    });
  }

  it('as promises is said, and the form still works', async () => {
    const form = await given({ choices: (await dataOf()).choices, promises: [{ promise: 5 }] });
    expect(texts(form, '[part=notice]')[0]).to.contain('La lista de sus promesas llegó incompleta');
    await choose(form, 'La mitad');
  });

  it('as stream is said, and asked of nobody', async () => {
    const { customer } = await accountBackends();
    const form = await formOver({ ...customer, view: () => Promise.reject(new Error('asked')) }, { stream: '%%' });
    expect(texts(form, '[part=notice]')[0]).to.contain('El número de cuenta no tiene la forma esperada');
  });

  it('an account that is not the customer’s, and one that comes back', async () => {
    const { customer } = await accountBackends();
    const form = await formOver(customer, { stream: 'account/OTHER' });
    expect(texts(form, '[part=notice]')[0]).to.contain('No tiene permiso');
    form.stream = STREAM;
    await waitUntil(() => one(form, '.owed') !== null);
    assert.deepEqual(texts(form, '[part=notice]'), []);
    form.stream = 'account/OTHER';
    await nextFrame();
    assert.deepEqual(one(form, '.owed'), null);
  });

  it('without anything it says that it waits', async () => {
    const form = await given({});
    await waitUntil(() => texts(form, '.empty').length === 1);
    assert.deepEqual(texts(form, '.empty'), ['Todavía no hay datos de la cuenta.']);
  });
});
