/// <reference types="mocha" />

import { createBackend, type Backend, type Caller } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import type { Entry, Money, PromiseStanding, Statement } from '@cartera/core';
import { createHttpBackend } from '@cartera/http/client';
import { createHandler } from '@cartera/http/handler';
import { assert, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '../define/all.js';
import { sampleStatement } from './sample-statement.fixture.js';
import type { CarteraStatement } from './statement.js';

const TODAY = '2026-03-31';
const stream = 'account/ACME';
const period = { stream, from: '2026-02-01', to: TODAY } as const;
const mxn = (amount: number): Money => ({ amount, currency: 'MXN' });
const calendar = { id: 'none', weekend: [6, 7], holidays: [], from: '2020-01-01', through: '2030-12-31' };
const customer: Caller = { id: 'acme', role: 'customer', streams: [stream] };

/**
 * Backends over one store: F-1042 of 8,400.00 in 28 days, 6,000.00 paid on 11 March and learned on the 31st; F-1050 of 500.00 in two instalments, on which 100.00 of
 * 200.00 were put; a promise of 1,000.00 on F-1042.
 */
async function books(): Promise<(caller: Caller) => Backend> {
  const store = createMemoryStore();
  let day = TODAY;
  const backendFor = (caller: Caller) =>
    createBackend(store, { caller, policies: [], references: { calendar }, clock: () => `${day}T18:00:00Z`, businessDate: () => day });
  const clerk = backendFor({ id: 'ana', role: 'clerk' });
  const tell = async (on: string, kind: string, facts: object, learned = on) => {
    day = learned;
    const outcome = await clerk.submit({ kind, stream, on, facts } as unknown as Parameters<Backend['submit']>[0], {
      idempotencyKey: `${on} ${kind} ${JSON.stringify(facts).length}`,
    });
    assert.deepEqual(outcome.ok, true, JSON.stringify(outcome));
  };
  const terms = { lines: [{ share: 'rest', due: [{ days: 28 }] }] };
  const instalments = [
    { number: 1, dueOn: '2026-03-15', amount: mxn(10_000) },
    { number: 2, dueOn: '2026-04-15', amount: mxn(40_000) },
  ];
  await tell('2026-01-02', 'open-account', { customer: { name: 'Ferretería La Central' } });
  await tell('2026-02-28', 'record-invoice', { itemId: 'F-1042', total: mxn(840_000), terms });
  await tell('2026-03-01', 'record-invoice', { itemId: 'F-1050', total: mxn(50_000), instalments });
  await tell('2026-03-05', 'record-payment', {
    paymentId: 'P-70',
    amount: mxn(20_000),
    method: 'transfer',
    apply: [{ itemId: 'F-1050', instalment: 1, component: 'principal', settled: mxn(10_000), paid: mxn(10_000) }],
  });
  await tell('2026-03-12', 'log-note', { text: 'Pidió estado de cuenta' });
  const lines = [{ itemId: 'F-1042', instalment: 1, component: 'principal', settled: mxn(600_000), paid: mxn(600_000) }];
  await tell('2026-03-11', 'record-payment', { paymentId: 'P-77', amount: mxn(600_000), method: 'transfer', apply: lines }, TODAY);
  await tell(TODAY, 'make-promise', { promiseId: 'A-1', parts: [{ dueOn: '2026-04-14', amount: mxn(100_000) }], itemIds: ['F-1042'] });
  return backendFor;
}

async function pageOf(backend: Backend): Promise<CarteraStatement> {
  const provider = await fixture(html`
    <cartera-provider .backend=${backend}
      ><cartera-statement stream=${stream} from=${period.from} to=${period.to}></cartera-statement
    ></cartera-provider>
  `);
  const element = provider.querySelector('cartera-statement') as CarteraStatement;
  await waitUntil(() => texts(element, '[part=balance]').length > 0);
  return element;
}

/** What a page would set, from the same books. */
async function properties(): Promise<{ statement: Statement; promises: readonly PromiseStanding[]; entries: readonly Entry[] }> {
  const backend = (await books())(customer);
  const { entries } = await backend.view('journal', { stream });
  return { statement: await backend.view('statement', period), promises: await backend.view('promises', { stream, asOf: TODAY }), entries };
}

const texts = (element: CarteraStatement, selector: string): readonly string[] =>
  [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim());

const button = (element: CarteraStatement, name: string): HTMLButtonElement =>
  [...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('button.disclosure') ?? [])].find(
    (one) => one.textContent?.trim() === name,
  ) as HTMLButtonElement;

async function open(element: CarteraStatement, name: string): Promise<readonly string[]> {
  button(element, name).click();
  const steps = '.why .steps li, .why .explained > p:not(.looking), .promise .disclosure + .steps li';
  await waitUntil(() => texts(element, steps).length > 0, 'nothing was explained');
  return texts(element, steps);
}

describe('why do I owe this', () => {
  it('opens below the document, in steps that add up, without staff’s entries', async () => {
    const element = await pageOf((await books())(customer));
    assert.deepEqual(await open(element, 'F-1042'), [
      'Factura del 28 feb 2026 por $8,400.00, a pagar en 28 días: vence el 28 mar 2026 8,400.00',
      'Pago P-77 recibido el 11 mar 2026 (lo supimos el 31 mar 2026) \u22126,000.00',
      'Por pagar al 31 mar 2026 2,400.00',
    ]);
    assert.deepEqual(button(element, 'F-1042').getAttribute('aria-expanded'), 'true');
    button(element, 'F-1042').click();
    await element.updateComplete;
    assert.deepEqual(texts(element, '.why'), []);
  });

  it('says of a payment what it was put on, and what is left', async () => {
    const element = await pageOf((await books())(customer));
    assert.deepEqual(await open(element, 'P-70'), [
      'Pago P-70 recibido el 5 mar 2026',
      'Se usó para pagar F-1050 el 5 mar 2026 \u2212100.00',
      'A su favor al 31 mar 2026, sin usar \u2212100.00',
      'Importe del movimiento \u2212200.00',
    ]);
  });

  it('asks for the entries at the first opening only, page by page', async () => {
    const backend = (await books())(customer);
    const asked: object[] = [];
    const view = (async (name: 'journal', query: { stream: typeof stream; limit?: number }, how: object) => {
      if (name === 'journal') asked.push(query);
      return backend.view(name, name === 'journal' ? { ...query, limit: 3 } : query, how);
    }) as Backend['view'];
    const element = await pageOf({ ...backend, view });
    expect(asked).to.have.length(0);
    await open(element, 'F-1042');
    expect(asked.length).to.be.greaterThan(1);
    const { length } = asked;
    button(element, 'F-1042').click();
    await open(element, 'P-77');
    expect(asked).to.have.length(length);
  });

  it('over the wire says the same', async () => {
    const backend = (await books())(customer);
    const handler = createHandler(() => backend);
    const element = await pageOf(
      createHttpBackend({ url: 'https://books.example/api', fetch: (input, init) => handler(new Request(input, init)) }),
    );
    expect(await open(element, 'F-1042')).to.contain('Por pagar al 31 mar 2026 2,400.00');
  });

  it('is there from properties alone', async () => {
    const { statement, entries } = await properties();
    const element = await fixture<CarteraStatement>(
      html`<cartera-statement .statement=${statement} .entries=${entries}></cartera-statement>`,
    );
    expect(await open(element, 'F-1042')).to.contain('Por pagar al 31 mar 2026 2,400.00');
  });

  it('is not offered where there are no entries', async () => {
    const { statement } = await properties();
    const element = await fixture<CarteraStatement>(html`<cartera-statement .statement=${statement}></cartera-statement>`);
    assert.deepEqual(element.shadowRoot?.querySelector('button.disclosure'), null);
  });

  it('never explains another amount than the one shown', async () => {
    const { statement, entries } = await properties();
    const fewer = entries.filter(({ facts }) => facts['paymentId'] !== 'P-77');
    const element = await fixture<CarteraStatement>(
      html`<cartera-statement .statement=${statement} .entries=${fewer}></cartera-statement>`,
    );
    assert.deepEqual(await open(element, 'F-1042'), [
      'Con los datos que hay aquí no podemos explicar este importe. Pregunte a quien le atiende.',
    ]);
  });

  it('says so when the books moved on, and updates', async () => {
    const backendFor = await books();
    const element = await pageOf(backendFor(customer));
    const facts = {
      paymentId: 'P-90',
      amount: mxn(10_000),
      method: 'cash',
      apply: [{ itemId: 'F-1042', instalment: 1, component: 'principal', settled: mxn(10_000), paid: mxn(10_000) }],
    } as const;
    await backendFor({ id: 'ana', role: 'clerk' }).submit({ kind: 'record-payment', stream, on: TODAY, facts }, { idempotencyKey: 'P-90' });
    assert.deepEqual(await open(element, 'F-1042'), [
      'Hubo movimientos después de que se hizo este estado de cuenta. Actualícelo para ver de dónde sale este importe.',
    ]);
    element.shadowRoot?.querySelector<HTMLButtonElement>('.why button')?.click();
    await waitUntil(() => texts(element, '.why .sum').includes('Por pagar al 31 mar 2026 2,300.00'));
  });

  it('says what went wrong, and tries again', async () => {
    const backend = (await books())(customer);
    let broken = true;
    const view = (async (name: 'journal', query: { stream: typeof stream }) => {
      if (name === 'journal' && broken) throw new TypeError('Failed to fetch');
      return backend.view(name, query);
    }) as Backend['view'];
    const element = await pageOf({ ...backend, view });
    button(element, 'F-1042').click();
    await waitUntil(() => texts(element, '.why [role=alert]').length > 0);
    broken = false;
    element.shadowRoot?.querySelector<HTMLButtonElement>('.why button')?.click();
    await waitUntil(() => texts(element, '.why .sum').length > 0);
  });

  it('works by keyboard, and the focus stays', async () => {
    const element = await pageOf((await books())(customer));
    button(element, 'F-1042').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => texts(element, '.why .sum').length > 0);
    assert.deepEqual(element.shadowRoot?.activeElement, button(element, 'F-1042'));
    await sendKeys({ press: 'Space' });
    await waitUntil(() => texts(element, '.why').length === 0);
    assert.deepEqual(element.shadowRoot?.activeElement, button(element, 'F-1042'));
  });

  it('opens in a table of chunks, in its own chunk', async () => {
    const { entries } = await properties();
    const element = await fixture<CarteraStatement>(
      html`<cartera-statement .statement=${sampleStatement({ lines: 400 })} .entries=${entries}></cartera-statement>`,
    );
    await waitUntil(() => button(element, 'F-398') !== undefined, 'all lines', { timeout: 10_000 });
    await open(element, 'F-398');
    assert.deepEqual(element.shadowRoot?.querySelectorAll('.why').length, 1);
    assert.deepEqual(element.shadowRoot?.querySelectorAll('.chunk:last-of-type .why').length, 1);
  });
});

describe('promises', () => {
  it('stand after the answer with state, amounts, what they hold and why', async () => {
    const element = await pageOf((await books())(customer));
    assert.deepEqual(texts(element, '.promise .standing'), ['○ Vigente']);
    assert.deepEqual(texts(element, '.promise .made'), ['Promesa del 31 mar 2026 Folio A-1']);
    assert.deepEqual(texts(element, '.promise .steps li'), ['Prometido para el 14 abr 2026 1,000.00', 'Pagado 0.00']);
    expect(texts(element, '.promise p')).to.contain('Mientras esté vigente no le llamaremos por: F-1042.');
    expect(await open(element, 'Por qué')).to.contain('Prometió $1,000.00 para el 14 abr 2026 y lleva pagados $0.00');
    assert.deepEqual(texts(element, '.held'), ['○ Con promesa']);
  });

  it('of each state have its word', async () => {
    const { statement, promises, entries } = await properties();
    const [first] = promises;
    if (!first) throw new Error('there is one');
    const states = ['open', 'kept', 'partially-kept', 'broken'] as const;
    const all: readonly PromiseStanding[] = [
      ...states.map((state) => ({ ...first, promise: { ...first.promise, id: state }, verdict: { ...first.verdict, state } })),
      { ...first, withdrawnOn: '2026-03-30' },
    ];
    const element = await fixture<CarteraStatement>(
      html`<cartera-statement .statement=${statement} .promises=${all} .entries=${entries}></cartera-statement>`,
    );
    assert.deepEqual(texts(element, '.standing'), [
      '○ Vigente',
      '✓ Cumplida',
      '◐ Cumplida en parte',
      '✕ Incumplida',
      '– Retirada 30 mar 2026',
    ]);
    await expect(element).to.be.accessible();
  });

  it('that name no document hold all of them', async () => {
    const { statement, promises } = await properties();
    const [first] = promises;
    if (!first) throw new Error('there is one');
    const { promise, ...standing } = first;
    const { itemIds: _itemIds, ...whole } = promise;
    const element = await fixture<CarteraStatement>(
      html`<cartera-statement .statement=${statement} .promises=${[{ ...standing, promise: whole }]}></cartera-statement>`,
    );
    expect(texts(element, '.promise p')).to.contain('Mientras esté vigente no le llamaremos por ningún documento.');
    expect(texts(element, '.held')).to.have.length(2);
  });

  it('that are refused leave the statement as it is', async () => {
    const backend = (await books())(customer);
    const view: Backend['view'] = async (name, ...asked) => {
      if (name === 'promises') throw Object.assign(new Error(), { code: 'access.denied', facts: {} });
      return backend.view(name, ...asked);
    };
    const element = await pageOf({ ...backend, view });
    assert.deepEqual(texts(element, '.promise, .no-promises, [part=notice]'), []);
    assert.deepEqual(texts(element, '[part=balance]'), ['$2,700.00 MXN']);
  });

  it('that did not come are said to be missing, with a way to try again', async () => {
    const backend = (await books())(customer);
    let broken = true;
    const view = (async (name: 'promises', query: { stream: typeof stream }) => {
      if (name === 'promises' && broken) throw new TypeError('Failed to fetch');
      return backend.view(name, query);
    }) as Backend['view'];
    const element = await pageOf({ ...backend, view });
    expect(texts(element, '.no-promises')[0]).to.contain('No pudimos mostrar sus promesas de pago');
    broken = false;
    element.shadowRoot?.querySelector<HTMLButtonElement>('.no-promises button')?.click();
    await waitUntil(() => texts(element, '.promise').length === 1);
  });

  const nonsense: readonly unknown[] = [
    5,
    'a text',
    {},
    [null],
    [{ promise: {}, verdict: {} }],
    [{ promise: { id: 'A', madeOn: 'x' }, verdict: { state: 'open', parts: [], because: [] } }],
  ];
  for (const [index, value] of nonsense.entries()) {
    it(`and entries may be anything: nonsense ${index}`, async () => {
      const { statement } = await properties();
      const element = await fixture<CarteraStatement>(
        html`<cartera-statement .statement=${statement} .promises=${value} .entries=${value}></cartera-statement>`,
      );
      assert.deepEqual(texts(element, '[part=balance]'), ['$2,700.00 MXN']);
      assert.deepEqual(texts(element, '.no-promises'), ['Las promesas de pago que se recibieron no se pueden mostrar.']);
      expect((await open(element, 'F-1042'))[0]).to.contain('no podemos explicar este importe');
    });
  }

  it('and explanations that are open are printed', async () => {
    const element = await pageOf((await books())(customer));
    await open(element, 'F-1042');
    const focused = () => element.shadowRoot?.activeElement?.getAttribute('aria-label');
    element.shadowRoot?.querySelector<HTMLElement>('td .disclosure')?.focus();
    const before = focused();
    await emulateMedia({ media: 'print' });
    const buttons = () =>
      Array.from(element.shadowRoot?.querySelectorAll('button') ?? []).filter((button) => button.getClientRects().length > 0);
    await waitUntil(() => buttons().length === 0);
    const shown = (selector: string) => (element.shadowRoot?.querySelector(selector)?.getClientRects().length ?? 0) > 0;
    assert.deepEqual([shown('.promise'), shown('.why .steps'), shown('.hint'), shown('.promise .disclosure')], [true, true, false, false]);
    await emulateMedia({ media: 'screen' });
    expect(before).to.be.a('string');
    await waitUntil(() => focused() === before); // on paper there was no button; on the screen the one that had the focus has it again
  });
});

for (const width of [320, 1024]) {
  describe(`${width} px wide`, () => {
    before(() => setViewport({ width, height: 800 }));
    after(() => setViewport({ width: 1024, height: 768 }));

    for (const theme of ['light', 'dark']) {
      it(`axe finds nothing, and nothing is cut, ${theme}`, async () => {
        document.documentElement.dataset['theme'] = theme;
        const element = await pageOf((await books())(customer));
        for (const name of ['F-1042', 'P-70', 'Por qué']) await open(element, name);
        await waitUntil(() => texts(element, '.promise .disclosure + .steps').length > 0);
        await expect(element).to.be.accessible();
        const { left, right } = element.getBoundingClientRect();
        for (const figure of element.shadowRoot?.querySelectorAll('.steps .figure') ?? []) {
          const box = figure.getBoundingClientRect();
          expect(box.left).to.be.at.least(left);
          expect(box.right).to.be.at.most(right + 0.5);
        }
        expect(element.scrollWidth).to.be.at.most(Math.ceil(right - left));
        delete document.documentElement.dataset['theme'];
      });
    }
  });
}
