/// <reference types="mocha" />

import { assert, fixture, html, waitUntil } from '@open-wc/testing';
import '../define/all.js';
import { accountBackends, STREAM } from '../promise-form/promise-account.fixture.js';
import { texts } from '../promise-form/promise-form.fixture.js';

/** Once what was put into the page is rendered, and before anything can have come from outside. */
async function firstUpdates(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

// English is not there when the page begins: one test only can see it come.
it('a form in English says nothing until its words are there, and never Spanish', async () => {
  const { clerk } = await accountBackends();
  const page = await fixture(html`<cartera-provider locale="en" .backend=${clerk}></cartera-provider>`);
  const form = document.createElement('cartera-payment-form');
  form.stream = STREAM;
  page.append(form);
  await firstUpdates();
  const said = new Set(texts(form, '[part=base]'));
  new MutationObserver(() => said.add(texts(form, '[part=base]').join())).observe(form.shadowRoot as ShadowRoot, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  assert.deepEqual([...said], ['']);
  await waitUntil(() => texts(form, '#review-heading')[0] === 'Review the payment');
  assert.deepEqual(
    [...said].filter((text) => /Registrar|Importe|pago/.test(text)),
    [],
  );
});
