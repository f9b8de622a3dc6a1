/// <reference types="mocha" />

import type { Backend, Capabilities, Views } from '@cartera/backend';
import type { PaymentInstructions, Statement } from '@cartera/core';
import { assert, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../define/all.js';
import { StatementHarness } from '../harness/statement.js';
import { customerOwing } from '../registration/customer-owing.fixture.js';
import type { CarteraStatement } from './statement.js';

const CLABE = '032180000118359719';
const PAYMENT: PaymentInstructions = {
  stream: 'account/ACME',
  asOf: '2026-03-31',
  creditor: {
    name: 'Distribuidora Andrade',
    contact: { name: 'Laura Pérez', phone: '55 5000 0000', email: 'cobranza@andrade.example', hours: 'lunes a viernes de 9 a 18 h' },
  },
  accounts: [
    { currency: 'MXN', clabe: CLABE, bank: 'Banco de Ejemplo', holder: 'Distribuidora Andrade' },
    { currency: 'USD', account: '1234', holder: 'Andrade LLC' },
  ],
  reference: { numeric: '0010429', concept: 'RF97ACME' },
};
const { creditor: _creditor, ...NOBODY } = { ...PAYMENT, accounts: [] };

/** A Backend that says how to pay, whatever it is. */
function paidAt(backend: Backend, answer: () => Promise<unknown>): Backend {
  const view = (async (name: keyof Views, query: never, options: never) =>
    name === 'payment-instructions' ? answer() : backend.view(name, query, options)) as Backend['view'];
  const capabilities = async (): Promise<Capabilities> => {
    const said = await backend.capabilities();
    return said.views.includes('payment-instructions') ? said : { ...said, views: [...said.views, 'payment-instructions'] };
  };
  return { ...backend, view, capabilities };
}

async function opened(answer: () => Promise<unknown> = async () => PAYMENT, properties: object = {}): Promise<StatementHarness> {
  const { backend, stream } = await customerOwing();
  const element = document.createElement('cartera-statement');
  Object.assign(element, { stream, ...properties });
  await fixture(html`<cartera-provider .backend=${paidAt(backend, answer)}>${element}</cartera-provider>`);
  const harness = new StatementHarness(element);
  await waitUntil(() => harness.shows() === 'amounts');
  await harness.settled();
  return harness;
}

const inside = (harness: StatementHarness, selector: string) => [
  ...(harness.element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const said = (harness: StatementHarness, selector: string) =>
  inside(harness, selector).map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());

/** Takes what is copied, as the browser's clipboard would. */
async function copying(use: () => Promise<void>, write?: () => Promise<void>): Promise<readonly string[]> {
  const copied: string[] = [];
  const clipboard = {
    writeText: async (text: string) => {
      await write?.();
      copied.push(text);
    },
  };
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  try {
    await use();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
  return copied;
}

it('below what is owed: where, in whose name, with which reference, and whom to ask; only of the currency that is owed', async () => {
  const harness = await opened();
  assert.deepEqual(harness.payment(), {
    CLABE: '032 180 00011835971 9',
    Banco: 'Banco de Ejemplo',
    'A nombre de': 'Distribuidora Andrade',
    Referencia: '0010429',
    Concepto: 'RF97ACME',
  });
  assert.deepEqual(said(harness, '.ask'), ['¿Dudas? Laura Pérez · 55 5000 0000 · cobranza@andrade.example · lunes a viernes de 9 a 18 h']);
  assert.deepEqual(
    inside(harness, '.ask a').map((link) => link.getAttribute('href')),
    ['tel:5550000000', 'mailto:cobranza@andrade.example'],
  );
  const [answer, paying] = [inside(harness, '.answer')[0], inside(harness, '.paying')[0]];
  assert.strictEqual(answer?.nextElementSibling, paying);
});

it('a copy button copies the digits without spaces, says so aloud, and by the keyboard too', async () => {
  const harness = await opened();
  const copied = await copying(async () => {
    inside(harness, '[part=copy]')[0]?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => said(harness, '.paying [role=status]').includes('Copiado: CLABE.'));
    assert.deepEqual(said(harness, '[part=copy]'), ['✓ Copiado', 'Copiar', 'Copiar']);
    inside(harness, '[part=copy]')[1]?.click();
    await waitUntil(() => said(harness, '.paying [role=status]').includes('Copiado: Referencia.'));
  });
  assert.deepEqual(copied, [CLABE, '0010429']);
  assert.deepEqual(
    inside(harness, '[part=copy]').map((button) => button.getAttribute('aria-label')),
    ['Copiar CLABE', 'Copiar Referencia', 'Copiar Concepto'],
  );
});

it('where the browser does not copy, the digits are selected for copying by hand', async () => {
  const harness = await opened();
  const copied = await copying(
    async () => {
      inside(harness, '[part=copy]')[0]?.click();
      await waitUntil(() => inside(harness, '.by-hand input').length === 1);
    },
    async () => Promise.reject(new DOMException('denied', 'NotAllowedError')),
  );
  assert.deepEqual(copied, []);
  const [field] = inside(harness, '.by-hand input') as HTMLInputElement[];
  await waitUntil(() => field?.selectionEnd === CLABE.length);
  assert.deepEqual(field?.value, CLABE);
  await expect(harness.element).to.be.accessible();
});

it('references by document: of what is open, each with its button; on paper all of them', async () => {
  const documents = [
    { itemId: 'F-1', reference: { numeric: '0000011', concept: 'RF1' } },
    { itemId: 'PAID', reference: { numeric: '0000022', concept: 'RF2' } },
  ];
  const harness = await opened(async () => ({ ...PAYMENT, documents }));
  assert.deepEqual(said(harness, 'details .value'), ['0000011']);
  assert.deepEqual(inside(harness, 'details [part=copy]')[0]?.getAttribute('aria-label'), 'Copiar referencia de F-1');
  window.dispatchEvent(new Event('beforeprint'));
  assert.deepEqual(inside(harness, 'details')[0]?.hasAttribute('open'), true);
  window.dispatchEvent(new Event('afterprint'));
  assert.deepEqual(inside(harness, 'details')[0]?.hasAttribute('open'), false);
});

it('nothing where the policy names nobody, where it is refused, or where there is no such view', async () => {
  const refused = async () => Promise.reject(Object.assign(new Error('denied'), { code: 'access.denied', facts: {} }));
  for (const answer of [async () => NOBODY, refused]) {
    const harness = await opened(answer);
    assert.deepEqual([harness.payment(), said(harness, '.no-promises')], [undefined, []]);
  }
});

it('an answer that cannot be read, or does not come, is said with a way to ask again', async () => {
  let wrong: unknown = { ...PAYMENT, accounts: [{ currency: 'MXN', clabe: 7 }] };
  const harness = await opened(async () => wrong);
  assert.deepEqual(said(harness, '.no-promises'), ['No pudimos traer los datos para pagar. Intentar de nuevo']);
  wrong = PAYMENT;
  inside(harness, '.no-promises button')[0]?.click();
  await waitUntil(() => harness.payment() !== undefined);
  const unreachable = await opened(async () => Promise.reject(new TypeError('Failed to fetch')));
  assert.deepEqual(said(unreachable, '.no-promises')[0]?.startsWith('No pudimos'), true);
});

it('given by the page it wins, needs no Backend, and what is nonsense is said', async () => {
  const { backend, stream } = await customerOwing();
  const statement: Statement = await backend.view('statement', { stream, from: '2026-01-01', to: '2026-03-31' });
  const element = await fixture<CarteraStatement>(
    html`<cartera-statement .statement=${statement} .payment=${PAYMENT}></cartera-statement>`,
  );
  const harness = new StatementHarness(element);
  await harness.settled();
  assert.deepEqual(harness.payment()?.['CLABE'], '032 180 00011835971 9');
  Object.assign(element, { payment: { accounts: 'none' } });
  await harness.settled();
  assert.deepEqual(said(harness, '.no-promises'), ['Los datos para pagar que se recibieron no se pueden mostrar.']);
  Object.assign(element, { payment: undefined });
  await harness.settled();
  assert.deepEqual(harness.payment(), undefined);
});

it('given by the page while the code of its promises is still on its way, it is shown with them', async () => {
  const { backend, stream } = await customerOwing();
  const statement: Statement = await backend.view('statement', { stream, from: '2026-01-01', to: '2026-03-31' });
  const element = await fixture<CarteraStatement>(html`<cartera-statement .statement=${statement}></cartera-statement>`);
  const harness = new StatementHarness(element);
  await harness.settled();
  Object.assign(element, { promises: [{}] });
  element.renderNow();
  element.payment = PAYMENT;
  await harness.settled();
  assert.deepEqual(said(harness, '.no-promises'), ['Las promesas de pago que se recibieron no se pueden mostrar.']);
  assert.deepEqual(harness.payment()?.['CLABE'], '032 180 00011835971 9');
});

it('in English, and accessible in both themes', async () => {
  const harness = await opened(async () => PAYMENT, { lang: 'en' });
  await waitUntil(() => said(harness, '[part=copy]')[0] === 'Copy');
  assert.deepEqual(said(harness, '.paying h4'), ['How to pay']);
  for (const theme of ['light', 'dark']) {
    document.documentElement.dataset['theme'] = theme;
    await expect(harness.element).to.be.accessible();
  }
  delete document.documentElement.dataset['theme'];
});
