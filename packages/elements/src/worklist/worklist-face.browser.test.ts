/// <reference types="mocha" />

import type { Backend } from '@cartera/backend';
import { assert, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../define/worklist.js';
import { WorklistHarness } from '../harness/worklist.js';
import { longList, pageOfRows, workRow } from './rows.fixture.js';
import { worklistOver } from './worklist.fixture.js';
import { CarteraWorklist } from './worklist.js';

before(() => setViewport({ width: 1280, height: 800 }));

const sheetsOf = ({ shadowRoot }: CarteraWorklist) => shadowRoot?.adoptedStyleSheets.length ?? 0;
const within = (element: CarteraWorklist, selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector);

/** Once what was put into the page is rendered, and before anything can have come from outside. */
async function firstUpdates(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

// In this order: the face is not there when the page begins, and then it is.
it('rows and the code of an account that is open are asked for while the face is on its way; what the page sets meanwhile is not lost', async () => {
  const page = await fixture(html`<div></div>`);
  const list = longList(200);
  const provider = document.createElement('cartera-provider');
  const element = document.createElement('cartera-worklist');
  const asked: unknown[] = [];
  const view = async (name: string, query: object, options: object) => {
    asked.push([name, sheetsOf(element)]);
    return (list.backend.view as (...all: unknown[]) => Promise<unknown>)(name, query, options);
  };
  provider.backend = { view } as unknown as Backend;
  const { loadAccount } = CarteraWorklist;
  CarteraWorklist.loadAccount = async () => Promise.resolve(asked.push(['account', sheetsOf(element)]));
  element.view = 'open=account%2F000002';
  provider.append(element);
  page.append(provider);
  await firstUpdates();
  const bare = sheetsOf(element);
  assert.deepEqual(asked, [
    ['worklist', bare],
    ['account', bare],
  ]);
  CarteraWorklist.loadAccount = loadAccount;
  const base = within(element, '[part=base]') as HTMLElement;
  assert.deepEqual([base.getAttribute('aria-busy'), base.textContent?.trim()], ['true', '']);
  const { height } = element.getBoundingClientRect();
  expect(height).to.be.greaterThan(300);

  element.density = 'compact';
  const worklist = new WorklistHarness(element);
  await element.updateComplete;
  assert.isAbove(sheetsOf(element), bare, 'updateComplete waits for the face');
  await worklist.settled();
  assert.deepEqual([worklist.shows(), worklist.active()?.id, worklist.account()], ['rows', '000000', 'account/000002']);
  assert.deepEqual([base.getAttribute('data-density'), element.getBoundingClientRect().height], ['compact', height], 'nothing jumps');
  assert.deepEqual(list.asked, [{ skip: 0, limit: 50 }], 'once, whichever comes first');
});

it('one beside another shows at once, and for itself', async () => {
  const page = await fixture(html`<div></div>`);
  const [one, another] = [document.createElement('cartera-worklist'), document.createElement('cartera-worklist')];
  one.page = another.page = pageOfRows([workRow(1), workRow(2)]);
  page.append(one, another);
  await firstUpdates();
  const [first, second] = [new WorklistHarness(one), new WorklistHarness(another)];
  assert.deepEqual([first.rows().length, second.rows().length], [2, 2]);
  await first.press('j');
  assert.deepEqual([first.active()?.id, second.active()?.id], ['000002', '000001']);
});

it('one that comes to the page with its face there measures its room once', async () => {
  const { ResizeObserver: Original } = window;
  const watching = new Set<object>();
  window.ResizeObserver = class extends Original {
    override observe(target: Element): void {
      watching.add(this);
      super.observe(target);
    }
    override disconnect(): void {
      watching.delete(this);
      super.disconnect();
    }
  };
  try {
    const element = await fixture<CarteraWorklist>(html`<cartera-worklist .page=${pageOfRows([workRow(1)])}></cartera-worklist>`);
    assert.equal(watching.size, 1);
    element.remove();
    assert.equal(watching.size, 0);
  } finally {
    window.ResizeObserver = Original;
  }
});

it('a list that is taller than its first page has all its rows', async () => {
  const { backend, asked } = longList(300);
  const worklist = await worklistOver(backend, { density: 'compact' });
  worklist.element.style.blockSize = '3000px';
  await worklist.settled();
  worklist.element.view = 'order=oldest';
  await worklist.settled();
  await waitUntil(() => worklist.rows().length > 60 && worklist.rows().every(({ name }) => name.startsWith('Cliente')));
  expect(asked.length).to.be.lessThan(8);
});
