/// <reference types="mocha" />

import { assert, expect, fixture, html } from '@open-wc/testing';
import '../define/all.js';
import { agingReport } from '../aging/aging-report.fixture.js';
import { portfolio } from '../aging/portfolio.fixture.js';
import type { CarteraAging } from '../aging/index.js';
import { AgingHarness } from './aging.js';

it('reads what a person reads', async () => {
  const report = agingReport([
    { customerId: 'A-1', notDue: 100_000, aged: [0, 5_000] },
    { customerId: 'A-1', currency: 'USD', aged: [700] },
  ]);
  const aging = new AgingHarness(await fixture<CarteraAging>(html`<cartera-aging .report=${report}></cartera-aging>`));
  await aging.settled();
  assert.deepEqual([aging.shows(), aging.notice()], ['amounts', undefined]);
  assert.deepEqual(aging.currencies(), ['MXN', 'USD']);
  assert.deepEqual([aging.balance(), aging.balance('USD')], ['$1,050.00 MXN', '$7.00 USD']);
  assert.deepEqual(aging.asOf('USD'), 'Saldo al 31 mar 2026 en dólares estadounidenses');
  assert.deepEqual(aging.totals()['31–60 días'], '50.00');
  assert.deepEqual(aging.customers('USD')[0]?.['Total'], '7.00');
  expect(() => aging.balance('EUR')).to.throw('no section in EUR');
});

it('presses what a person presses, and says what is not there', async () => {
  const aging = new AgingHarness(await fixture<CarteraAging>(html`<cartera-aging .report=${agingReport()}></cartera-aging>`));
  await aging.choose('Por vencer');
  assert.deepEqual(aging.chosen(), '1 cliente con importe en «Por vencer».');
  await aging.sortBy('Total');
  let opened = '';
  aging.element.addEventListener('cartera-account-open', ({ detail }) => (opened = detail.stream));
  await aging.open('A-1');
  assert.deepEqual(opened, 'account/A-1');
  const refused: string[] = [];
  for (const act of [() => aging.open('Z-9'), () => aging.showMore(), () => aging.retry()])
    await act().catch((error: unknown) => refused.push(String(error)));
  assert.deepEqual(refused.length, 3);
  expect(refused[0]).to.contain('no button Z-9');
});

it('goes on with the next customers, over the books', async () => {
  const { manager } = await portfolio();
  const provider = await fixture(html`<cartera-provider .backend=${manager}><cartera-aging limit="1"></cartera-aging></cartera-provider>`);
  const aging = new AgingHarness(provider.querySelector('cartera-aging') as CarteraAging);
  await aging.settled();
  assert.deepEqual(aging.customers().length, 1);
  await aging.showMore();
  await aging.showMore();
  assert.deepEqual(
    aging.customers().map((row) => row['Cliente']),
    ['C-3', 'A-1', 'B-2'],
  );
});
