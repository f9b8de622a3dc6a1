import { createBackend, type Backend, type Caller } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';

const TODAY = '2026-03-31';

/** What was invoiced, by hand: whose, how much in minor units, in which currency, due when. */
const INVOICES: readonly (readonly [string, number, string, string])[] = [
  ['A-1', 100_000, 'MXN', '2026-04-15'], // not due
  ['A-1', 20_000, 'MXN', '2026-03-21'], // 10 days
  ['B-2', 30_000, 'MXN', '2026-02-19'], // 40 days
  ['C-3', 200_000, 'MXN', '2025-12-01'], // 120 days
  ['C-3', 70_000, 'USD', '2026-03-01'], // 30 days
];

/** Backends over one store in memory, by caller: three customers as of 31 March 2026, A-1 with 50.00 in favour. */
export async function portfolio(): Promise<{ readonly backendFor: (caller: Caller) => Backend; readonly manager: Backend }> {
  const store = createMemoryStore();
  const calendar = { id: 'none', weekend: [6, 7], holidays: [], from: '2020-01-01', through: '2030-12-31' };
  const backendFor = (caller: Caller) =>
    createBackend(store, { caller, policies: [], references: { calendar }, clock: () => `${TODAY}T18:00:00Z`, businessDate: () => TODAY });
  const manager = backendFor({ id: 'ana', role: 'manager' });
  for (const customer of ['A-1', 'B-2', 'C-3'])
    await submit(manager, {
      kind: 'open-account',
      stream: `account/${customer}`,
      on: '2025-10-01',
      facts: { customer: { name: customer } },
    });
  for (const [index, [customer, amount, currency, dueOn]] of INVOICES.entries()) {
    const total = { amount, currency };
    const facts = { itemId: `F-${index}`, total, instalments: [{ number: 1, dueOn, amount: total }] };
    await submit(manager, { kind: 'record-invoice', stream: `account/${customer}`, on: '2025-11-01', facts });
  }
  await submit(manager, {
    kind: 'record-payment',
    stream: 'account/A-1',
    on: '2026-03-20',
    facts: { paymentId: 'P-1', amount: { amount: 5_000, currency: 'MXN' }, method: 'transfer', apply: [] },
  });
  return { backendFor, manager };
}

async function submit(backend: Backend, command: Parameters<Backend['submit']>[0]): Promise<void> {
  const outcome = await backend.submit(command, { idempotencyKey: JSON.stringify(command).slice(0, 120) });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
}
