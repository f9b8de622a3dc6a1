/// <reference types="mocha" />

import type { Backend } from '@cartera/backend';
import { assert, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../define/account.js';
import { accountBackends, STREAM } from '../promise-form/promise-account.fixture.js';
import { one, texts } from '../promise-form/promise-form.fixture.js';
import { focused } from './account.fixture.js';
import type { CarteraAccount } from './account.js';

const sheetsOf = ({ shadowRoot }: CarteraAccount) => shadowRoot?.adoptedStyleSheets.length ?? 0;
const topOf = (account: CarteraAccount, selector: string) =>
  (one(account, selector)?.getBoundingClientRect().top ?? Number.NaN) - account.getBoundingClientRect().top;

/** Once what was put into the page is rendered, and before anything can have come from outside. */
async function firstUpdates(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

// In this order: the face is not there when the page begins, and then it is.
it('an account is asked for while the face is on its way; a form that was to be opened meanwhile opens, and nothing jumps', async () => {
  const { clerk } = await accountBackends();
  const asked: (readonly [string, number])[] = [];
  const page = await fixture(html`<div></div>`);
  const provider = document.createElement('cartera-provider');
  const account = Object.assign(document.createElement('cartera-account'), { stream: STREAM, closable: true });
  const given = document.createElement('cartera-account');
  const [position, item] = [
    await clerk.view('position', { stream: STREAM, open: true }),
    await clerk.view('work-item', { stream: STREAM }),
  ];
  Object.assign(given, { position, item });
  const view = async (...question: Parameters<Backend['view']>) => {
    asked.push([question[0], sheetsOf(account)]);
    return clerk.view(...question);
  };
  provider.backend = { ...clerk, view };
  provider.append(account);
  page.append(provider, given);
  account.open('note');
  account.open('nothing' as 'note');
  await firstUpdates();
  const bare = sheetsOf(account);
  assert.deepEqual(asked, [
    ['promises', bare],
    ['work-item', bare],
    ['position', bare],
  ]);
  assert.deepEqual([texts(account, '#title'), texts(given, '#title')], [['ACME'], ['Ferretería La Central']], 'what the page says is said');
  assert.isNotNull(one(account, '.skeleton'));
  const close = one(account, '[part=close]');
  close?.focus();
  const titleTop = topOf(account, '#title');

  await account.updateComplete;
  expect(sheetsOf(account)).to.be.greaterThan(bare);
  await waitUntil(() => one(account, '#act-text') !== null, 'the form did not come', { timeout: 5_000 });
  await waitUntil(() => focused(account) === 'act-text');
  assert.deepEqual([texts(account, '#title'), topOf(account, '#title')], [['Ferretería La Central'], titleTop], 'nothing jumps');
  assert.equal(one(account, '[part=close]'), close);
  assert.deepEqual(asked.length, 3, 'once');
});

it('one beside another shows at once, and for itself', async () => {
  const { clerk } = await accountBackends();
  const position = await clerk.view('position', { stream: STREAM, open: true });
  const page = await fixture(html`<div></div>`);
  const [first, second] = [document.createElement('cartera-account'), document.createElement('cartera-account')];
  first.position = second.position = position;
  first.entries = [];
  page.append(first, second);
  await firstUpdates();
  assert.deepEqual([texts(first, '[part=balance]'), texts(second, '[part=balance]')], [['$48,210.55 MXN'], ['$48,210.55 MXN']]);
  const tab = one(first, '#tab-items');
  tab?.focus();
  tab?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  await waitUntil(() => focused(first) === 'tab-timeline');
  assert.deepEqual(texts(second, '[aria-selected=true]'), ['Documentos (2)']);
});
