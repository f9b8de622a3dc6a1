/// <reference types="mocha" />

import { assert, expect, fixture, html } from '@open-wc/testing';
import '../define/all.js';
import { AgingHarness } from '../harness/aging.js';
import { agingReport } from './aging-report.fixture.js';

/** Once what was put into the page is rendered, and before anything can have come from outside. */
async function firstUpdates(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

// In this order: the face is not there when the page begins, and then it is.
it('balances are asked while the face is on its way; what the page sets meanwhile is not lost', async () => {
  const asked: string[] = [];
  let isFaced = false;
  const view = async (name: string) => {
    asked.push(`${name} ${isFaced ? 'after' : 'before'} the face`);
    return agingReport();
  };
  const provider = await fixture(html`<cartera-provider .backend=${{ view }}></cartera-provider>`);
  const element = document.createElement('cartera-aging');
  const aging = new AgingHarness(element);
  provider.append(element);
  void element.updateComplete.then(() => (isFaced = true));
  await firstUpdates();
  assert.deepEqual([asked, aging.shows()], [['aging before the face'], 'loading']);
  assert.exists(element.shadowRoot?.querySelector('.skeleton'));
  Object.assign(element, { names: { 'A-1': 'Ferretería La Central' }, density: 'compact' });
  await aging.settled();
  assert.deepEqual([aging.shows(), aging.balance(), asked.length], ['amounts', '$3,650.00 MXN', 1]);
  assert.deepEqual(element.shadowRoot?.querySelector('[part=base]')?.getAttribute('data-density'), 'compact');
  await aging.open('Ferretería La Central');
});

it('one beside another shows at once, and for itself', async () => {
  const page = await fixture(html`<div></div>`);
  const [one, another] = [document.createElement('cartera-aging'), document.createElement('cartera-aging')];
  one.report = another.report = agingReport();
  page.append(one, another);
  await firstUpdates();
  const [first, second] = [new AgingHarness(one), new AgingHarness(another)];
  assert.deepEqual([first.shows(), second.shows()], ['amounts', 'amounts']);
  await first.choose('1–30 días');
  assert.deepEqual([first.customers().length, second.customers().length], [2, 3]);
  expect(second.chosen()).to.contain('total');
});
