/// <reference types="mocha" />

import type { Backend } from '@cartera/backend';
import { assert, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../define/all.js';
import { accountBackends, STREAM } from '../promise-form/promise-account.fixture.js';
import { one, texts, type } from '../promise-form/promise-form.fixture.js';
import { reviewed } from './payment-form.fixture.js';

const topOf = (form: Element, selector: string) =>
  (one(form, selector)?.getBoundingClientRect().top ?? Number.NaN) - form.getBoundingClientRect().top;

/** Once what was put into the page is rendered, and before anything can have come from outside. */
async function firstUpdates(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

// In this order: the face is not there when the page begins, and then it is.
it('an account is asked for while the face is on its way; nothing jumps when it comes, and an outcome of nothing is ignored', async () => {
  const { clerk } = await accountBackends();
  const asked: string[] = [];
  let isFaced = false;
  const view = async (...question: Parameters<Backend['view']>) => {
    asked.push(`${question[0]} ${isFaced ? 'after' : 'before'} the face`);
    return clerk.view(...question);
  };
  const provider = await fixture(html`<cartera-provider .backend=${{ ...clerk, view }}></cartera-provider>`);
  const form = document.createElement('cartera-payment-form');
  form.stream = STREAM;
  provider.append(form);
  void form.updateComplete.then(() => (isFaced = true));
  await firstUpdates();
  assert.deepEqual(asked, ['position before the face']);
  assert.exists(one(form, '.skeleton'));
  assert.deepEqual(texts(form, '.unseen[role=status]'), ['']);
  const titleTop = topOf(form, '#title');
  form.outcome = { ok: false, refusal: { code: 'payment.exists', facts: {} } };
  await form.updateComplete;
  await waitUntil(() => one(form, 'form') !== null);
  assert.deepEqual([asked.length, topOf(form, '#title'), one(form, '.problem')], [1, titleTop, null]);
  await type(form, '#amount', '50,000');
  expect(await reviewed(form)).to.contain('y quedan $1,789.45 a favor.');
});

it('one beside another shows at once, and for itself', async () => {
  const { clerk } = await accountBackends();
  const position = await clerk.view('position', { stream: STREAM });
  const page = await fixture(html`<div></div>`);
  const [first, second] = [document.createElement('cartera-payment-form'), document.createElement('cartera-payment-form')];
  first.position = second.position = position;
  page.append(first, second);
  await firstUpdates();
  assert.deepEqual([texts(first, '#review-heading'), texts(second, '#review-heading')], [['Revise el pago'], ['Revise el pago']]);
  await type(first, '#amount', '100');
  await reviewed(first);
  assert.deepEqual(one<HTMLInputElement>(second, '#amount')?.value, '');
});
