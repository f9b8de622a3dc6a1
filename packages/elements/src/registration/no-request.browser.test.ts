/// <reference types="mocha" />

import type { Backend } from '@cartera/backend';
import { assert, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
// the library's own modules that faces bring: a bundle has them inside, the runner serves each by itself
import 'lit/directives/guard.js';
import 'lit/directives/live.js';
import '../define/all.js';
import { closeTheDoors } from './closed-doors.fixture.js';
import { customerOwing } from './customer-owing.fixture.js';
import { ImportHarness } from '../harness/import.js';
import { csv, importOver, INVOICES } from '../import/import.fixture.js';
import { importBackend, memoryImports } from '../import/imports.fixture.js';
import { messageFormOver } from '../message-form/messages.fixture.js';
import { postOffice } from '../message-form/post-office.fixture.js';
import type { CarteraProvider } from '../provider/index.js';

/** The elements' own code, which a page may get in parts (a bundle for pages without a bundler is one file). Here the runner serves it from the sources. */
const OWN_CODE = new RegExp(`^${location.origin}/packages/[a-z]+/src/[a-z./-]+\\.ts$`);

/** Elements that show no account of a Backend's by themselves; the last two have tests of their own below. */
const ELSEWHERE: ReadonlySet<string> = new Set(['cartera-provider', 'cartera-import', 'cartera-message-form']);

/** Elements whose views a customer may not see. */
const OF_STAFF: ReadonlySet<string> = new Set(['cartera-account', 'cartera-aging', 'cartera-worklist']);

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly { readonly tagName: string }[] }[];
}

/** Presses, opens and fills whatever there is, as a curious person would, a few times over: what one act brings up, the next one uses. */
async function useEverything(element: HTMLElement): Promise<void> {
  for (let round = 0; round < 5; round += 1) {
    const root = element.shadowRoot;
    for (const input of root?.querySelectorAll<HTMLInputElement>('input:not([type=radio], [type=checkbox], [type=file])') ?? []) {
      input.value = input.type === 'date' ? '2026-04-14' : '500';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
    for (const one of root?.querySelectorAll<HTMLElement>('summary, button, [type=radio], [type=checkbox]') ?? []) one.click();
    await nextFrame();
    await new Promise((done) => setTimeout(done, 150));
  }
}

/** The tags of the manifest, fetched before the doors are closed. */
async function tagsOfManifest(): Promise<readonly string[]> {
  const manifest = (await (await fetch('/packages/elements/custom-elements.json')).json()) as Manifest;
  return manifest.modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));
}

describe('nothing goes out but through the Backend, and nothing is kept', () => {
  const used: string[] = [];
  const requested: string[] = [];
  const print = window.print;
  let tags: readonly string[] = [];
  let databases = 0;
  let open = () => {};

  before(async () => {
    tags = await tagsOfManifest();
    databases = (await indexedDB.databases()).length;
    await waitUntil(() => document.readyState === 'complete');
    window.print = () => {};
    open = closeTheDoors(used);
    // what the page itself asked for came before: `buffered` is not set
    new PerformanceObserver((list) => requested.push(...list.getEntries().map(({ name }) => name))).observe({ type: 'resource' });
  });
  after(() => {
    open();
    window.print = print;
  });

  it('the doors are closed', () => {
    expect(() => fetch('/')).to.throw('closed');
    expect(() => new XMLHttpRequest()).to.throw('closed');
    expect(() => (new Image().src = '/x.png')).to.throw('closed');
    expect(() => localStorage.setItem('a', 'b')).to.throw('closed');
    expect(() => (document.cookie = 'a=b')).to.throw('closed');
    assert.deepEqual(used.splice(0), ['fetch', 'XMLHttpRequest', 'src', 'setItem', 'cookie']);
  });

  it('every element of the manifest, used in every way', async () => {
    expect(tags.length).to.be.greaterThan(1);
    let [asked, sent] = [0, 0];
    const counted = (inner: Backend): Backend => ({
      ...inner,
      view: async (...query) => {
        asked += 1;
        return inner.view(...query);
      },
      submit: async (...command) => {
        sent += 1;
        return inner.submit(...command);
      },
    });
    const provider = await fixture<CarteraProvider>(html`<cartera-provider></cartera-provider>`);
    for (const tag of tags.filter((name) => !ELSEWHERE.has(name))) {
      const before = asked;
      const { backend: customer, staff, stream } = await customerOwing(); // of its own: what one element records, the next would show
      provider.backend = counted(OF_STAFF.has(tag) ? staff : customer);
      await provider.updateComplete;
      const element = Object.assign(document.createElement(tag), { stream });
      provider.append(element);
      await waitUntil(() => asked > before, `${tag} asks the Backend`);
      await waitUntil(() => (element.shadowRoot?.textContent ?? '').includes('1,000.00'), `${tag} shows what it was given`);
      await useEverything(element);
      if (tag.endsWith('-form')) await new Promise((done) => setTimeout(done, 500)); // a form asks when nothing was typed for a moment
      element.lang = 'en';
      element.toggleAttribute('density');
      await nextFrame();
      element.remove();
      provider.append(element);
      await useEverything(element);
    }
    provider.remove();
    expect(sent, 'commands went to the Backend, and nowhere else').to.be.greaterThan(0);
    await new Promise((done) => setTimeout(done, 100)); // a request that was begun would be observed by now
    assert.deepEqual(used, []);
    assert.deepEqual(
      requested.filter((address) => !OWN_CODE.test(address)),
      [],
    );
  });

  it('files go in through the Backend too, step by step', async () => {
    const { imports, asked } = memoryImports();
    const harness = new ImportHarness(await importOver(importBackend(imports)));
    await harness.give(csv(INVOICES));
    await useEverything(harness.element); // back and forth
    for (let tries = 0; harness.shows() !== 'columns' && tries < 3; tries += 1) await harness.give(csv(INVOICES));
    await harness.mean('Folio', 'document');
    await useEverything(harness.element);
    assert.isTrue(asked.some((act) => act.startsWith('preview')));
    await new Promise((done) => setTimeout(done, 100));
    assert.deepEqual(used, []);
    assert.deepEqual(
      requested.filter((address) => !OWN_CODE.test(address)),
      [],
    );
  });

  it('is in no store of the browser', async () => {
    assert.deepEqual([localStorage.length, sessionStorage.length, document.cookie], [0, 0, '']);
    assert.deepEqual((await indexedDB.databases()).length, databases);
    assert.deepEqual(await caches.keys(), []);
  });

  it('a message form, used in every way', async () => {
    const { office, backend } = await postOffice({ isSentHere: true });
    const form = await messageFormOver(backend);
    await useEverything(form);
    form.lang = 'en';
    await useEverything(form);
    expect(office.asked.length).to.be.greaterThan(1);
    await new Promise((done) => setTimeout(done, 100));
    assert.deepEqual(used, []);
    assert.deepEqual(
      requested.filter((name) => !OWN_CODE.test(name)),
      [],
    );
  });
});
