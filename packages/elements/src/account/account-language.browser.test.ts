/// <reference types="mocha" />

import { assert, expect, waitUntil } from '@open-wc/testing';
import '../define/account.js';
import { accountBackends } from '../promise-form/promise-account.fixture.js';
import { accountOver, lookAt, opened } from './account.fixture.js';

// English is not there when the page begins: one test only can see it come.
it('an account whose form and history are open changes its language as one', async () => {
  const { clerk } = await accountBackends();
  const account = await accountOver(clerk);
  await opened(account, 'contact');
  await lookAt(account, 'timeline');
  const root = account.shadowRoot as ShadowRoot;
  const isMixed = (said: string) => /Registrar gestión|Factura/.test(said) && /Overdue|Log a contact|Invoice/.test(said);
  const heard: string[] = [];
  new MutationObserver(() => heard.push(root.textContent)).observe(root, { childList: true, characterData: true, subtree: true });
  account.lang = 'en';
  await waitUntil(() => root.textContent.includes('Overdue'), 'English', { timeout: 5_000 });
  expect(root.textContent).to.not.contain('Factura');
  assert.deepEqual(
    heard.filter(isMixed).map((said) => said.slice(0, 200)),
    [],
  );
});
