/// <reference types="mocha" />

import type { AgingReport } from '@cartera/core';
import { assert, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../define/all.js';
import { AgingHarness } from '../harness/aging.js';
import { agingReport } from './aging-report.fixture.js';
import type { CarteraAccountOpen } from './aging-events.types.js';
import type { CarteraAging } from './aging.js';

const shown = async (properties: object = {}, lang = 'es-MX'): Promise<AgingHarness> => {
  const element = await fixture<CarteraAging>(html`<cartera-aging lang=${lang}></cartera-aging>`);
  Object.assign(element, { report: agingReport(), ...properties });
  const aging = new AgingHarness(element);
  await aging.settled();
  return aging;
};

const customersOf = (aging: AgingHarness, head = 'Cliente') => aging.customers().map((row) => row[head]);

const many = (count: number): AgingReport =>
  agingReport(Array.from({ length: count }, (_, index) => ({ customerId: `C-${1000 + index}`, aged: [100 + index] })));

describe('from a report alone', () => {
  it('shows it, the largest total first, and rows and totals tie', async () => {
    const aging = await shown();
    assert.deepEqual([aging.balance(), aging.asOf()], ['$3,650.00 MXN', 'Saldo al 31 mar 2026']);
    assert.deepEqual(
      aging.customers().map((row) => row['Total']),
      ['1,900.00', '1,150.00', '600.00'],
    );
    const [everyone] = aging.element.shadowRoot?.querySelectorAll('.everyone') ?? [];
    assert.deepEqual(
      [...(everyone?.children ?? [])].map((cell) => cell.textContent?.trim()),
      ['Todos los clientes', '1,000.00', '500.00', '0.00', '300.00', '2,000.00', '−150.00', '3,650.00'],
    );
  });

  it('says who a customer is where the page knows, and the id beside it', async () => {
    const aging = await shown({ names: { 'A-1': 'Ferretería La Central', 'B-2': ' ', 'C-3': 7 } });
    assert.deepEqual(customersOf(aging), ['C-3', 'Ferretería La Central A-1', 'B-2']);
  });

  it('English is loaded when it is asked for', async () => {
    const aging = await shown({}, 'en');
    await waitUntil(() => aging.shows() === 'amounts');
    assert.deepEqual(aging.asOf(), 'Balance on 31 Mar 2026');
    assert.deepEqual(aging.chosen(), 'Sorted by total, largest first.');
    assert.deepEqual(customersOf(aging, 'Customer'), ['C-3', 'A-1', 'B-2']);
  });

  it('says when nothing is open', async () => {
    for (const report of [agingReport([]), agingReport([{ customerId: 'A-1' }])]) {
      const aging = await shown({ report });
      assert.deepEqual(aging.shows(), 'nothing');
      assert.deepEqual(aging.element.shadowRoot?.querySelector('.empty .sentence')?.textContent, 'No hay saldos abiertos al 31 mar 2026.');
    }
  });

  it('says to which day ages are counted, where it is another', async () => {
    const aging = await shown({ report: { ...agingReport(), bucketsAsOf: '2026-03-15' } });
    expect(aging.element.shadowRoot?.querySelector('.owed')?.textContent).to.contain('Días de atraso contados al 15 mar 2026');
  });
});

describe('where to dig', () => {
  it('a part of the picture shows whose it is, and again shows all', async () => {
    const aging = await shown();
    await aging.choose('1–30 días');
    assert.deepEqual(customersOf(aging), ['B-2', 'A-1']);
    assert.deepEqual(aging.chosen(), '2 clientes con importe en «1–30 días», de mayor a menor.');
    await aging.choose('A favor');
    assert.deepEqual(customersOf(aging), ['C-3', 'A-1']);
    await aging.choose('61–90 días');
    assert.deepEqual(aging.chosen(), '1 cliente con importe en «61–90 días».');
    await aging.choose('61–90 días');
    assert.deepEqual(customersOf(aging), ['C-3', 'A-1', 'B-2']);
  });

  it('a click on the bar itself does the same', async () => {
    const aging = await shown();
    aging.element.shadowRoot?.querySelector('.bar .part-not-due')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await aging.settled();
    assert.deepEqual(customersOf(aging), ['A-1']);
    assert.deepEqual(aging.element.shadowRoot?.querySelector('[aria-pressed=true] .part-name')?.textContent?.trim(), 'Por vencer');
    const part = aging.element.shadowRoot?.querySelector('.bar .part-not-due') as Element;
    assert.deepEqual(getComputedStyle(part).stroke, getComputedStyle(part.closest('.base') as Element).color);
  });

  it('the head of a column sorts and says so', async () => {
    const aging = await shown();
    await aging.sortBy('1–30 días');
    assert.deepEqual(customersOf(aging), ['B-2', 'A-1', 'C-3']);
    assert.deepEqual(aging.element.shadowRoot?.querySelector('[aria-sort]')?.getAttribute('aria-sort'), 'descending');
    assert.deepEqual(aging.chosen(), 'Ordenados por «1–30 días», de mayor a menor.');
    await aging.sortBy('Total');
    assert.deepEqual(customersOf(aging), ['C-3', 'A-1', 'B-2']);
  });

  it('a customer opens the account, which is the page’s affair', async () => {
    const aging = await shown();
    const heard: CustomEvent<CarteraAccountOpen>[] = [];
    const hear = (event: CustomEvent<CarteraAccountOpen>) => void heard.push(event);
    document.body.addEventListener('cartera-account-open', hear);
    await aging.open('B-2');
    document.body.removeEventListener('cartera-account-open', hear);
    assert.deepEqual(
      heard.map(({ detail }) => detail),
      [{ stream: 'account/B-2', customerId: 'B-2', currency: 'MXN' }],
    );
    assert.deepEqual([heard[0]?.composed, Object.isFrozen(heard[0]?.detail)], [true, true]);
  });

  it('by keyboard: choose, back to all with the focus where it was, open', async () => {
    const aging = await shown();
    const root = aging.element.shadowRoot;
    let opened = '';
    aging.element.addEventListener('cartera-account-open', ({ detail }) => (opened = detail.customerId));
    root?.querySelector<HTMLElement>('button[data-key="91-"]')?.focus();
    await sendKeys({ press: 'Enter' });
    await aging.settled();
    assert.deepEqual(customersOf(aging), ['C-3']);
    root?.querySelector<HTMLElement>('.chosen button')?.focus();
    await sendKeys({ press: 'Space' });
    await aging.settled();
    await waitUntil(() => root?.activeElement?.getAttribute('data-key') === '91-');
    root?.querySelector<HTMLElement>('[part=open]')?.focus();
    await sendKeys({ press: 'Enter' });
    assert.deepEqual(opened, 'C-3');
  });

  it('fifty at a time, and on paper all of them', async () => {
    const aging = await shown({ report: many(120) });
    assert.deepEqual([aging.customers().length, aging.customers()[0]?.['Cliente']], [50, 'C-1119']);
    expect(aging.element.shadowRoot?.querySelector('.more')?.textContent).to.contain('Se muestran 50 de 120.');
    aging.element.shadowRoot?.querySelector<HTMLElement>('[part=more]')?.focus();
    await aging.showMore();
    assert.deepEqual(aging.customers().length, 100);
    assert.deepEqual(aging.element.shadowRoot?.activeElement?.getAttribute('part'), 'more');
    window.dispatchEvent(new Event('beforeprint'));
    assert.deepEqual(aging.customers().length, 120);
    assert.deepEqual(aging.element.shadowRoot?.querySelectorAll('.section button').length, 0);
    window.dispatchEvent(new Event('afterprint'));
    assert.deepEqual(aging.customers().length, 100);
    await aging.showMore();
    assert.deepEqual([aging.customers().length, aging.element.shadowRoot?.querySelectorAll('[part=more]').length], [120, 0]);
    assert.deepEqual(aging.element.shadowRoot?.activeElement?.textContent?.trim(), 'C-1019'); // the first that came
  });
});

describe('nonsense of the page', () => {
  for (const [what, report] of Object.entries({
    'a text': 'report',
    'a number': 5,
    'a report without rows': { asOf: '2026-03-31', bucketsAsOf: '2026-03-31', totals: [] },
    'half a cent': { ...agingReport(), totals: [{ ...agingReport().totals[0], total: 0.5 }] },
  })) {
    it(`a report that is ${what} is said in words`, async () => {
      const aging = await shown({ report });
      assert.deepEqual(aging.shows(), 'failure');
      expect(aging.notice()).to.contain('La antigüedad de saldos que se recibió está incompleta');
      await shown({ report: agingReport() });
    });
  }

  it('what is fetched with is said by its name, and never sent', async () => {
    let asked = 0;
    const backend = { view: async () => (asked += 1) };
    const provider = await fixture(html`<cartera-provider .backend=${backend}><cartera-aging></cartera-aging></cartera-provider>`);
    const element = provider.querySelector('cartera-aging') as CarteraAging;
    const aging = new AgingHarness(element);
    await waitUntil(() => aging.shows() === 'failure');
    expect(aging.notice()).to.contain('está incompleta');
    for (const [name, value] of [
      ['asOf', 'ayer'],
      ['knownAt', 5],
      ['scheme', 'due'],
      ['limit', 0],
    ] as const) {
      Object.assign(element, { asOf: undefined, knownAt: undefined, scheme: undefined, limit: undefined });
      await aging.settled();
      const before = asked;
      Object.assign(element, { [name]: value });
      await aging.settled();
      expect(aging.notice(), name).to.contain(`Dato: ${name}.`);
      assert.deepEqual(asked, before, name);
    }
  });

  it('names, density and a choice of nonsense change nothing', async () => {
    for (const names of [5, null, 'x', [], { 'A-1': Symbol('x') }]) {
      const aging = await shown({ names, density: 9, stream: 5, limit: {} });
      assert.deepEqual(customersOf(aging), ['C-3', 'A-1', 'B-2']);
    }
  });

  it('a choice that another scheme no longer has keeps nobody, and leads back', async () => {
    const aging = await shown();
    await aging.choose('31–60 días');
    assert.deepEqual(aging.chosen(), '0 clientes con importe en «31–60 días», de mayor a menor.');
    const { rows, totals, ...days } = agingReport();
    const cut = <Row extends { buckets: AgingReport['totals'][number]['buckets'] }>(row: Row) => ({
      ...row,
      buckets: row.buckets.slice(0, 1),
    });
    aging.element.report = { ...days, rows: rows.map(cut), totals: totals.map(cut) };
    await aging.settled();
    assert.deepEqual(customersOf(aging), ['C-3', 'A-1', 'B-2']);
  });
});
