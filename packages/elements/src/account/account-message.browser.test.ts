/// <reference types="mocha" />

import { assert, expect, waitUntil } from '@open-wc/testing';
import '../define/account.js';
import { AccountHarness } from '../harness/account.js';
import { MessageFormHarness } from '../harness/message-form.js';
import { postOffice, type Post } from '../message-form/post-office.fixture.js';
import { heard, one, texts } from '../promise-form/promise-form.fixture.js';
import { accountOver } from './account.fixture.js';

async function opened(post: Post = {}) {
  const { office, backend, stream } = await postOffice(post);
  const account = await accountOver(backend, { stream });
  await waitUntil(() => one(account, '#open-contact') !== null);
  return { office, account };
}

it('a message is one of the things that are done, where this caller sends messages; its code comes when it is opened', async () => {
  const { office, account } = await opened({ isSentHere: true });
  assert.deepEqual(texts(account, '#open-message'), ['Enviar recordatorio']);
  const changes = heard(account, 'cartera-account-change');
  account.open('message');
  await waitUntil(() => one(account, 'cartera-message-form')?.shadowRoot?.querySelector('.preview') != null, 'no form', { timeout: 5000 });
  const form = new MessageFormHarness(new AccountHarness(account).messageForm() as never);
  await form.settled();
  await waitUntil(() => form.element.shadowRoot?.activeElement !== null, 'the focus did not come');
  await form.press();
  await form.press();
  assert.deepEqual([form.shows(), office.sent.length], ['receipt', 1]);
  await waitUntil(() => texts(account, '.recorded')[0] === 'El mensaje quedó registrado como enviado.');
  assert.deepEqual(
    changes.map(({ detail }) => detail as unknown),
    [{ stream: 'account/ACME', kind: 'send-reminder' }],
  );
  await expect(account).to.be.accessible();
});

it('elsewhere there is no such button, and opening it does nothing', async () => {
  const { account } = await opened({ mayMessage: false });
  account.open('message');
  await account.updateComplete;
  assert.deepEqual([one(account, '#open-message'), one(account, 'cartera-message-form')], [null, null]);
});
