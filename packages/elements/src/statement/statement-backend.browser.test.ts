/// <reference types="mocha" />

import { createBackend, type Backend, type Caller } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import type { Money } from '@cartera/core';
import { assert, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../define/all.js';
import type { CarteraStatement } from './statement.js';

const TODAY = '2026-03-31';
const mxn = (amount: number): Money => ({ amount, currency: 'MXN' });
const calendar = { id: 'none', weekend: [6, 7], holidays: [], from: '2020-01-01', through: '2030-12-31' };
const customer: Caller = { id: 'acme', role: 'customer', streams: ['account/ACME'] };

/** Backends over one store in memory: an account that was invoiced 1,000.00 on 28 February, due 15 March, and paid 400.00 on 11 March; and a note of staff's. */
async function backends(): Promise<(caller: Caller) => Backend> {
  const store = createMemoryStore();
  const backendFor = (caller: Caller) =>
    createBackend(store, { caller, policies: [], references: { calendar }, clock: () => `${TODAY}T18:00:00Z`, businessDate: () => TODAY });
  const clerk = backendFor({ id: 'ana', role: 'clerk' });
  const stream = 'account/ACME';
  const invoice = {
    itemId: 'F-1',
    total: mxn(100_000),
    reference: 'F-1042',
    instalments: [{ number: 1, dueOn: '2026-03-15', amount: mxn(100_000) }],
  };
  const commands: readonly Parameters<Backend['submit']>[0][] = [
    { kind: 'open-account', stream, on: '2026-01-02', facts: { customer: { name: 'Ferretería La Central' } } },
    { kind: 'record-invoice', stream, on: '2026-02-28', facts: invoice },
    {
      kind: 'record-payment',
      stream,
      on: '2026-03-11',
      facts: { paymentId: 'P-77', amount: mxn(40_000), method: 'transfer', apply: 'by-policy' },
    },
    { kind: 'log-note', stream, on: '2026-03-12', facts: { text: 'Pidió estado de cuenta' } },
  ];
  for (const [index, command] of commands.entries()) {
    const outcome = await clerk.submit(command, { idempotencyKey: `k-${index}` });
    assert.deepEqual(outcome.ok, true, JSON.stringify(outcome));
  }
  return backendFor;
}

const pageOf = async (backend: Backend, stream: string): Promise<CarteraStatement> => {
  const provider = await fixture(
    html`<cartera-provider .backend=${backend}><cartera-statement .stream=${stream}></cartera-statement></cartera-provider>`,
  );
  return provider.querySelector('cartera-statement') as CarteraStatement;
};

const texts = (element: CarteraStatement, selector: string) =>
  [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim());

it('a customer sees the account as the books have it, through the business date', async () => {
  const backendFor = await backends();
  const element = await pageOf(backendFor(customer), 'account/ACME');
  await waitUntil(() => texts(element, '[part=balance]').length > 0);
  assert.deepEqual(texts(element, '[part=balance]'), ['$600.00 MXN']);
  assert.deepEqual(texts(element, '.as-of'), ['Saldo al 31 mar 2026']);
  assert.deepEqual(texts(element, '.parts > div')[0], 'Vencido $600.00desde el 15 mar 2026');
  assert.deepEqual(texts(element, '.movements caption'), ['Movimientos del 1 ene 2026 al 31 mar 2026']);
  assert.deepEqual(texts(element, '.movements tbody tr'), [
    'Saldo anterior al 1 ene 2026 0.00',
    '28 feb 2026 F-1042 Factura 1,000.00 1,000.00',
    '11 mar 2026 P-77 Pago recibido 400.00 600.00',
    'Saldo al 31 mar 2026 600.00',
  ]);
});

it('a customer who asks for another account is told in words', async () => {
  const backendFor = await backends();
  const element = await pageOf(backendFor(customer), 'account/OTHER');
  await waitUntil(() => texts(element, '[part=notice]').length > 0);
  expect(texts(element, '[part=notice]')[0]).to.contain('No tiene permiso para ver o hacer esto.');
});
