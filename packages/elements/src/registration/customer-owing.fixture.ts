import { createBackend, type Backend, type Caller } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import type { StreamId } from '@cartera/core';

const STREAM = 'account/ACME';
const TODAY = '2026-03-31';

/** An account that owes 1,000.00 since 15 March 2026, its customer's Backend, and that of staff. */
export async function customerOwing(): Promise<{ readonly backend: Backend; readonly staff: Backend; readonly stream: StreamId }> {
  const store = createMemoryStore();
  const calendar = { id: 'none', weekend: [6, 7], holidays: [], from: '2020-01-01', through: '2030-12-31' };
  const backendFor = (caller: Caller) =>
    createBackend(store, { caller, policies: [], references: { calendar }, clock: () => `${TODAY}T18:00:00Z` });
  const clerk = backendFor({ id: 'ana', role: 'clerk' });
  const total = { amount: 100_000, currency: 'MXN' };
  const facts = { itemId: 'F-1', total, instalments: [{ number: 1, dueOn: '2026-03-15', amount: total }] };
  const outcomes = [
    await clerk.submit(
      { kind: 'open-account', stream: STREAM, on: '2026-01-02', facts: { customer: { name: 'La Central' } } },
      { idempotencyKey: '1' },
    ),
    await clerk.submit({ kind: 'record-invoice', stream: STREAM, on: '2026-02-28', facts }, { idempotencyKey: '2' }),
  ];
  if (!outcomes.every(({ ok }) => ok)) throw new Error(JSON.stringify(outcomes));
  return { stream: STREAM, staff: clerk, backend: backendFor({ id: 'acme', role: 'customer', streams: [STREAM] }) };
}
