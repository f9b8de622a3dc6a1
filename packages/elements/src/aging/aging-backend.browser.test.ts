/// <reference types="mocha" />

import type { Backend } from '@cartera/backend';
import { assert, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../define/all.js';
import { AgingHarness } from '../harness/aging.js';
import type { CarteraAging } from './aging.js';
import { portfolio } from './portfolio.fixture.js';

async function over(backend: Backend, properties: Partial<CarteraAging> = {}): Promise<AgingHarness> {
  const provider = await fixture(html`<cartera-provider .backend=${backend}></cartera-provider>`);
  const element = Object.assign(document.createElement('cartera-aging'), properties);
  provider.append(element);
  const aging = new AgingHarness(element);
  await aging.settled();
  await waitUntil(() => aging.shows() !== 'waiting');
  await aging.settled();
  return aging;
}

const customersOf = (aging: AgingHarness, currency?: string) => aging.customers(currency).map((row) => row['Cliente']);

/** A Backend that keeps what it was asked. */
function listening(backend: Backend): { readonly backend: Backend; readonly asked: object[] } {
  const asked: object[] = [];
  const view: Backend['view'] = (name, query, options) => {
    asked.push({ ...query });
    return backend.view(name, query, options);
  };
  return { asked, backend: { ...backend, view } };
}

describe('over the books', () => {
  it('a manager sees what is owed, how old it is and whose it is, as of the business date', async () => {
    const { manager } = await portfolio();
    const aging = await over(manager);
    assert.deepEqual(aging.currencies(), ['MXN', 'USD']);
    assert.deepEqual(aging.balance(), '$3,450.00 MXN');
    assert.deepEqual(aging.asOf(), 'Saldo al 31 mar 2026 en pesos mexicanos');
    assert.deepEqual(aging.totals(), {
      'Por vencer': '1,000.00',
      '1–30 días': '200.00',
      '31–60 días': '300.00',
      '61–90 días': '0.00',
      '91 días o más': '2,000.00',
      'A favor': '−50.00',
    });
    assert.deepEqual(customersOf(aging), ['C-3', 'A-1', 'B-2']);
    assert.deepEqual(aging.customers()[1], {
      Cliente: 'A-1',
      'Por vencer': '1,000.00',
      '1–30 días': '200.00',
      '31–60 días': '0.00',
      '61–90 días': '0.00',
      '91 días o más': '0.00',
      'A favor': '−50.00',
      Total: '1,150.00',
    });
    assert.deepEqual(aging.balance('USD'), '$700.00 USD');
    assert.deepEqual(customersOf(aging, 'USD'), ['C-3']);
  });

  it('one account, an earlier day, a scheme of the page’s', async () => {
    const { manager } = await portfolio();
    const scheme = {
      basis: 'due',
      buckets: [
        { fromDays: 1, throughDays: 45 },
        { fromDays: 46, throughDays: null },
      ],
    } as const;
    const aging = await over(manager, { stream: 'account/A-1', asOf: '2026-03-25', scheme });
    assert.deepEqual(aging.asOf(), 'Saldo al 25 mar 2026');
    assert.deepEqual(Object.keys(aging.totals()), ['Por vencer', '1–45 días', '46 días o más', 'A favor']);
    assert.deepEqual(customersOf(aging), ['A-1']);
  });

  it('customers come by pages, the order is said to be among those that are here, and totals are of all', async () => {
    const { backend, asked } = listening((await portfolio()).manager);
    const aging = await over(backend, { limit: 2 });
    assert.deepEqual(aging.balance(), '$3,450.00 MXN');
    assert.deepEqual(customersOf(aging), ['A-1', 'B-2']);
    const partial = () => aging.element.shadowRoot?.querySelector('.partial')?.textContent ?? '';
    expect(partial()).to.contain('2 clientes y hay más');
    await aging.showMore();
    assert.deepEqual(customersOf(aging), ['C-3', 'A-1', 'B-2']);
    assert.deepEqual([partial(), aging.element.shadowRoot?.querySelectorAll('[part=more]').length], ['', 0]);
    assert.deepEqual(asked, [{ limit: 2 }, { limit: 2, after: 'B-2', asOf: '2026-03-31' }]);
  });

  it('what is wrong with the buckets is said in words', async () => {
    const { manager } = await portfolio();
    const aging = await over(manager, { scheme: { basis: 'due', buckets: [{ fromDays: 1, throughDays: 30 }] } });
    assert.deepEqual(aging.shows(), 'failure');
    expect(aging.notice()).to.contain('Los tramos de antigüedad no son válidos');
  });

  it('a customer is told that this is not for them', async () => {
    const { backendFor } = await portfolio();
    const aging = await over(backendFor({ id: 'c', role: 'customer', streams: ['account/A-1'] }), { stream: 'account/A-1' });
    expect(aging.notice()).to.contain('No tiene permiso para ver o hacer esto.');
  });
});

describe('on the way', () => {
  it('newer data on its way: what is shown stays, and an answer that is no longer wanted is ignored', async () => {
    const { manager } = await portfolio();
    const held: (() => void)[] = [];
    let hold = false;
    const view = (async (...asked: Parameters<Backend['view']>) => {
      if (hold) await new Promise<void>((done) => held.push(done));
      return manager.view(...asked);
    }) as Backend['view'];
    const aging = await over({ ...manager, view });
    hold = true;
    aging.element.asOf = '2026-03-10';
    await aging.element.updateComplete;
    await waitUntil(() => held.length === 1);
    assert.deepEqual([aging.isBusy(), aging.asOf('USD')], [true, 'Saldo al 31 mar 2026 en dólares estadounidenses']);
    await waitUntil(() => aging.element.shadowRoot?.querySelector('.waiting')?.textContent === 'Actualizando…');
    aging.element.asOf = '2026-03-20';
    await waitUntil(() => held.length === 2);
    held.forEach((go) => go());
    await aging.settled();
    expect(aging.asOf()).to.contain('20 mar 2026');
  });

  it('a failure keeps what there was, and "try again" asks the same once more', async () => {
    const { manager } = await portfolio();
    let fails = false;
    const view = (async (...asked: Parameters<Backend['view']>) => {
      if (fails) throw new TypeError('Failed to fetch');
      return manager.view(...asked);
    }) as Backend['view'];
    const aging = await over({ ...manager, view }, { limit: 2 });
    const failed: unknown[] = [];
    aging.element.addEventListener('cartera-load-failed', (event) => failed.push(event.detail));
    fails = true;
    await aging.showMore();
    assert.deepEqual([aging.shows(), customersOf(aging).length], ['amounts', 2]);
    expect(aging.notice()).to.contain('Lo que ve son los saldos al 31 mar 2026.');
    assert.deepEqual(failed, [{ code: 'backend.unreachable', retryable: true }]);
    fails = false;
    await aging.retry();
    assert.deepEqual([aging.notice(), customersOf(aging)], [undefined, ['C-3', 'A-1', 'B-2']]);
  });

  it('away from its provider nothing of it stays', async () => {
    const aging = await over((await portfolio()).manager);
    const { element } = aging;
    element.remove();
    document.body.append(element);
    await element.updateComplete;
    assert.deepEqual(aging.shows(), 'waiting');
    element.remove();
  });
});
