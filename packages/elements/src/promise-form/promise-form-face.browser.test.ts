/// <reference types="mocha" />

import type { Backend } from '@cartera/backend';
import { assert, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../define/promise-form.js';
import { accountBackends, STREAM } from './promise-account.fixture.js';
import { one, texts } from './promise-form.fixture.js';
import type { CarteraPromiseForm } from './promise-form.js';

const sheetsOf = ({ shadowRoot }: CarteraPromiseForm) => shadowRoot?.adoptedStyleSheets.length ?? 0;
const topOf = (form: CarteraPromiseForm, selector: string) =>
  (one(form, selector)?.getBoundingClientRect().top ?? Number.NaN) - form.getBoundingClientRect().top;

/** Once what was put into the page is rendered, and before anything can have come from outside. */
async function firstUpdates(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

// A face is not there when the page begins: one test only can see it come.
it('an account is asked for while the face is on its way; a form beside the first one shows at once', async () => {
  const { customer } = await accountBackends();
  const asked: (readonly [string, number])[] = [];
  const provider = document.createElement('cartera-provider');
  const form = document.createElement('cartera-promise-form');
  const view = async (...question: Parameters<Backend['view']>) => {
    asked.push([question[0], sheetsOf(form)]);
    return customer.view(...question);
  };
  provider.backend = { ...customer, view };
  form.stream = STREAM;
  provider.append(form);
  const page = await fixture(html`<div></div>`);
  page.append(provider);
  await firstUpdates();
  const [bare, titleTop, size] = [sheetsOf(form), topOf(form, '#title'), getComputedStyle(one(form, '.base') as Element).fontSize];
  assert.isNotNull(one(form, '.skeleton'));
  assert.deepEqual(texts(form, '.unseen[role=status]'), ['']);

  await form.updateComplete;
  await waitUntil(() => one(form, '.owed') !== null);
  assert.deepEqual(asked.slice(0, 2), [
    ['promise-choices', bare],
    ['promises', bare],
  ]);
  expect(sheetsOf(form)).to.be.greaterThan(bare);
  assert.deepEqual([topOf(form, '#title'), getComputedStyle(one(form, '.base') as Element).fontSize], [titleTop, size], 'nothing jumps');

  const beside = document.createElement('cartera-promise-form');
  beside.choices = await customer.view('promise-choices', { stream: STREAM });
  page.append(beside);
  await firstUpdates();
  assert.deepEqual(texts(beside, '#amount-heading'), ['¿Cuánto puede pagar?']);
  assert.deepEqual(beside.shadowRoot?.adoptedStyleSheets, form.shadowRoot?.adoptedStyleSheets.slice(0, sheetsOf(beside)));
});
