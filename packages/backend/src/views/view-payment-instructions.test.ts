import { paymentReference, type Policy } from '@cartera/core';
import { parsePolicy } from '@cartera/core/schema';
import { expect, test } from 'vitest';
import { createBackend } from '../create-backend.js';
import { createMemoryStore } from '../memory/index.js';

const references = { calendar: { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2000-01-01', through: '2099-12-31' } };
const stream = 'account/1042';
const mxn = (amount: number) => ({ amount, currency: 'MXN' });

function version(from: string, name: string, more: object = {}): Policy {
  const creditor = { name, contact: { phone: '55 5000 0000' }, accounts: [{ currency: 'MXN', clabe: '032180000118359719' }], ...more };
  return parsePolicy({ id: 'house', version: from, from, publishedAt: '2026-01-01T00:00:00Z', creditor });
}

async function books(policies: readonly Policy[]) {
  const clock = () => '2026-03-02T18:00:00Z';
  const backend = createBackend(createMemoryStore(), { caller: { id: 'ana', role: 'clerk' }, policies, references, clock });
  const on = '2026-03-02';
  await backend.submit({ kind: 'open-account', stream, on, facts: { customer: { name: 'Molinos' } } }, { idempotencyKey: 'open' });
  for (const [itemId, dueOn] of [
    ['F-2', '2026-04-15'],
    ['F-1', '2026-03-31'],
  ] as const) {
    const facts = { itemId, total: mxn(10_000), instalments: [{ number: 1, dueOn, amount: mxn(10_000) }] };
    await backend.submit({ kind: 'record-invoice', stream, on, facts }, { idempotencyKey: itemId });
  }
  return backend;
}

test('of the version that holds on the day asked', async () => {
  const backend = await books([version('2026-01-01', 'Andrade'), version('2026-04-01', 'Andrade y Asociados')]);
  const owed = async (asOf: string) => (await backend.view('payment-instructions', { stream, asOf })).creditor?.name;
  expect([await owed('2026-03-31'), await owed('2026-04-01'), await owed('2025-12-31')]).toEqual([
    'Andrade',
    'Andrade y Asociados',
    undefined,
  ]);
});

test('by document: each that is open on the day, the oldest first, and none that was paid', async () => {
  const backend = await books([version('2026-01-01', 'Andrade', { references: 'document' })]);
  const documents = async () => (await backend.view('payment-instructions', { stream })).documents;
  expect(await documents()).toEqual(['F-1', 'F-2'].map((itemId) => ({ itemId, reference: paymentReference(itemId) })));
  const paid = { paymentId: 'P-1', amount: mxn(10_000), method: 'transfer', apply: 'by-policy' } as const;
  await backend.submit({ kind: 'record-payment', stream, on: '2026-03-02', facts: paid }, { idempotencyKey: 'pay' });
  expect((await documents())?.map(({ itemId }) => itemId)).toEqual(['F-2']);
});

test('where no policy names anybody there is a reference, and no account', async () => {
  const shown = await (await books([])).view('payment-instructions', { stream });
  expect(shown).toEqual({ stream, asOf: '2026-03-02', accounts: [], reference: { numeric: '0010429', concept: 'RF971042' } });
});
