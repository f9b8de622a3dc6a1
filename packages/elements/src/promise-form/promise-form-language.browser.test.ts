/// <reference types="mocha" />

import { assert, fixture, html, waitUntil } from '@open-wc/testing';
import '../define/all.js';
import { accountBackends, STREAM } from './promise-account.fixture.js';
import { one, texts } from './promise-form.fixture.js';
import type { CarteraPromiseForm } from './promise-form.js';

// English is not there when the page begins: one test only can see it come.
it('a form in English says nothing until its words are there, beside a statement too, and never Spanish', async () => {
  const { customer } = await accountBackends();
  const page = await fixture(html`
    <cartera-provider locale="en" .backend=${customer}>
      <cartera-statement stream=${STREAM}></cartera-statement>
      <cartera-promise-form stream=${STREAM}></cartera-promise-form>
    </cartera-provider>
  `);
  const form = page.querySelector('cartera-promise-form') as CarteraPromiseForm;
  await form.updateComplete;
  const said = new Set(texts(form, '[part=base]'));
  new MutationObserver(() => said.add(texts(form, '[part=base]').join())).observe(form.shadowRoot as ShadowRoot, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  assert.deepEqual([...said], ['']);
  assert.deepEqual(one(form, '[part=base]')?.getAttribute('aria-busy'), 'true');
  await waitUntil(() => texts(form, '#amount-heading')[0] === 'How much can you pay?');
  assert.deepEqual(texts(form, '#title'), ['Promise to pay']);
  assert.deepEqual(
    [...said].filter((text) => /Promesa|Cuánto|vencido/.test(text)),
    [],
  );
});
