/// <reference types="mocha" />

import { assert, aTimeout, fixture, html, waitUntil } from '@open-wc/testing';
import '../define/promise-form.js';
import '../define/provider.js';
import { hurry } from '../fetching/hurry.fixture.js';
import { promiseFormFaces } from './faces.js';
import { accountBackends, record, STREAM, TODAY } from './promise-account.fixture.js';
import { one } from './promise-form.fixture.js';

// A face comes once: one test only can hold it back.
it('where the face is long in coming, what is owed comes with the promises there are all the same', async () => {
  let come = () => {};
  const faced = new Promise<void>((done) => (come = done));
  const load = promiseFormFaces['load'];
  Object.assign(promiseFormFaces, { load: async () => faced.then(load) });
  const { customer } = await accountBackends();
  const facts = { promiseId: 'PP-1', parts: [{ dueOn: '2028-04-14', amount: { amount: 1_000_000, currency: 'MXN' } }] };
  await record(customer, { kind: 'make-promise', stream: STREAM, on: TODAY, facts });
  const provider = await fixture(html`<cartera-provider .backend=${customer}></cartera-provider>`);
  const form = Object.assign(document.createElement('cartera-promise-form'), { stream: STREAM });
  const seen: boolean[] = [];
  const look = () => void (one(form, '.owed') && seen.push(one(form, '[part=promises]') !== null));
  const calm = hurry();
  provider.append(form);
  new MutationObserver(look).observe(form.renderRoot, { childList: true, subtree: true });
  await aTimeout(200);
  calm();
  come();
  await waitUntil(() => seen.length > 0);
  assert.isTrue(seen[0]);
});
