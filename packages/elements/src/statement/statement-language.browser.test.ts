/// <reference types="mocha" />

import { assert, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../define/statement.js';
import { sampleStatement } from './sample-statement.fixture.js';
import type { CarteraStatement } from './statement.js';

/** All that an element says from now on, one text a change. */
function listen(element: CarteraStatement): readonly string[] {
  const said: string[] = [];
  const root = element.shadowRoot as ShadowRoot;
  const hear = () => said.push(root.textContent.replace(/\s+/g, ' ').trim());
  hear();
  new MutationObserver(hear).observe(root, { childList: true, characterData: true, subtree: true });
  return said;
}

/** How far down the layout to come begins. */
function skeletonTop(element: CarteraStatement): number | undefined {
  const top = element.shadowRoot?.querySelector('.skeleton')?.getBoundingClientRect().top;
  return top && Math.round(top - element.getBoundingClientRect().top);
}

/** Once what was put into the page is rendered, and before anything can have come from outside. */
async function firstUpdates(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

// English is not there when the page begins: one test only can see it come.
it('an element in English says nothing until its words are there, and never Spanish', async () => {
  const page = await fixture(html`<div></div>`);
  const element = document.createElement('cartera-statement');
  Object.assign(element, { lang: 'en', statement: sampleStatement() });
  const inSpanish = document.createElement('cartera-statement');
  inSpanish.stream = 'account/ACME';
  page.append(element, inSpanish);
  await firstUpdates();
  expect(skeletonTop(inSpanish)).to.be.greaterThan(20);
  assert.deepEqual(skeletonTop(element), skeletonTop(inSpanish), 'nothing jumps');
  const base = element.shadowRoot?.querySelector('[part=base]');
  const said = listen(element);
  assert.deepEqual([said[0], base?.getAttribute('aria-busy')], ['', 'true']);
  assert.exists(element.shadowRoot?.querySelector('.skeleton'));
  await waitUntil(() => base?.getAttribute('aria-busy') === 'false');
  expect(said.at(-1)).to.contain('Statement of account');
  assert.notExists(element.shadowRoot?.querySelector('.skeleton'));
  expect(said.join()).to.not.contain('Estado de cuenta');
});
