/// <reference types="mocha" />

import { assert, fixture, html, waitUntil } from '@open-wc/testing';
import '../define/all.js';
import { MessageFormHarness } from '../harness/message-form.js';
import { postOffice } from './post-office.fixture.js';

// The face is not there when the page begins: one test only can see it come.
it('the message is asked for while the face is on its way; a form beside it has the face at once', async () => {
  const { backend } = await postOffice();
  const asked: string[] = [];
  let isFaced = false;
  const capabilities = async () => {
    asked.push(isFaced ? 'after the face' : 'before the face');
    return backend.capabilities();
  };
  const provider = await fixture(html`<cartera-provider .backend=${{ ...backend, capabilities }}></cartera-provider>`);
  const add = () => {
    const form = document.createElement('cartera-message-form');
    form.stream = 'account/ACME';
    provider.append(form);
    return form;
  };
  const form = add();
  const own = form.shadowRoot?.adoptedStyleSheets.length ?? 0;
  void form.updateComplete.then(() => (isFaced = true));
  await waitUntil(() => asked.length > 0);
  assert.deepEqual([asked[0], form.shadowRoot?.querySelector('.notice, .empty') ?? null], ['before the face', null]);
  await form.updateComplete;
  const whole = form.shadowRoot?.adoptedStyleSheets;
  assert.isAbove(whole?.length ?? 0, own);
  assert.deepEqual(add().shadowRoot?.adoptedStyleSheets, whole);
  const harness = new MessageFormHarness(form);
  await harness.settled();
  assert.deepEqual(harness.shows(), 'message');
});
