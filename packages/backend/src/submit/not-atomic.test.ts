import type { References } from '@cartera/core';
import { expect, test } from 'vitest';
import { createBatchWriter } from '../batches/index.js';
import { createBackend } from '../create-backend.js';
import { createMemoryStore } from '../memory/index.js';
import type { CommandRequest, Store } from '../ports/index.js';
import type { BackendOptions } from './index.js';

const on = '2026-03-02';
const references: References = { calendar: { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2000-01-01', through: '2099-12-31' } };
const options: BackendOptions = { caller: { id: 'ana', role: 'clerk' }, policies: [], references, clock: () => '2026-03-02T18:00:00Z' };
const amount = { amount: 1_000, currency: 'MXN' };

async function twoAccounts(): Promise<Store> {
  const store: Store = { ...createMemoryStore(), atomicStreams: false };
  const backend = createBackend(store, options);
  const payment = { paymentId: 'P-1', amount, method: 'transfer', apply: 'none' } as const;
  const requests: readonly CommandRequest[] = [
    { kind: 'open-account', stream: 'account/A', on, facts: { customer: { name: 'A' } } },
    { kind: 'open-account', stream: 'account/B', on, facts: { customer: { name: 'B' } } },
    { kind: 'record-payment', stream: 'account/A', on, facts: payment },
  ];
  for (const [index, request] of requests.entries()) {
    expect((await backend.submit(request, { idempotencyKey: `k-${index}` })).ok).toBe(true);
  }
  return store;
}

const transfer: CommandRequest = {
  kind: 'transfer-payment',
  stream: 'account/A',
  on,
  facts: { paymentId: 'P-1', to: 'account/B', amount },
};

// Half a transfer would make money or lose it.
test('a store that cannot save two accounts at once refuses what changes two, dry run and batch alike', async () => {
  const store = await twoAccounts();
  const backend = createBackend(store, options);
  const refused = { ok: false, refusal: { code: 'store.not_atomic', facts: {} } };
  expect(await backend.submit(transfer, { idempotencyKey: 't', dryRun: true })).toEqual(refused);
  expect(await backend.submit(transfer, { idempotencyKey: 't' })).toEqual(refused);
  const writer = createBatchWriter(store, options);
  expect(await writer.submit([{ ...transfer, id: 't', by: 'ana' }])).toMatchObject([
    { status: 'refused', refusal: { code: 'store.not_atomic' } },
  ]);
  expect((await store.load('account/A')).entries).toHaveLength(2);
  expect((await store.load('account/B')).entries).toHaveLength(1);
});
