import { createBackend, type Backend, type Caller, type CommandRequest } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';

const TODAY = '2026-03-31';

/** Whose, how much in minor units, in which currency, due when. By hand: points are 100 to 400 by age, 10 to 60 by amount. */
const INVOICES: readonly (readonly [string, number, string, string])[] = [
  ['A-1', 2_000_000, 'MXN', '2026-03-21'], // 10 days: 100 + 20, no contact not yet
  ['B-2', 300_000, 'MXN', '2026-02-19'], // 40 days: 200 + 10 + 3 without contact
  ['C-3', 20_000_000, 'MXN', '2025-12-01'], // 120 days: 400 + 40 + 3
  ['C-3', 70_000, 'USD', '2026-03-01'],
  ['D-4', 50_000, 'MXN', '2026-03-30'], // 1 day: 100, below the first step of amounts
];

const NAMES: Readonly<Record<string, string>> = {
  'A-1': 'Abarrotes La Esperanza',
  'B-2': 'Bodega del Norte',
  'C-3': 'Comercializadora de Abarrotes y Productos del Campo de la Sierra Norte, S.A. de C.V.',
  'D-4': 'Dulcería Lupita',
};

/** Books in memory as of 31 March 2026: four customers on the list, C-3 first. */
export async function deskBooks(): Promise<{
  readonly backendFor: (caller: Caller) => Backend;
  readonly collector: Backend;
  readonly send: (command: CommandRequest) => Promise<void>;
}> {
  const store = createMemoryStore();
  const calendar = { id: 'none', weekend: [6, 7], holidays: [], from: '2020-01-01', through: '2030-12-31' };
  const backendFor = (caller: Caller) =>
    createBackend(store, { caller, policies: [], references: { calendar }, clock: () => `${TODAY}T18:00:00Z`, businessDate: () => TODAY });
  const manager = backendFor({ id: 'ana', role: 'manager' });
  let sent = 0;
  const send = async (command: CommandRequest) => {
    sent += 1;
    const outcome = await manager.submit(command, { idempotencyKey: `books-${sent}` });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  };
  for (const [id, name] of Object.entries(NAMES))
    await send({ kind: 'open-account', stream: `account/${id}`, on: '2025-10-01', facts: { customer: { name } } });
  for (const [index, [customer, amount, currency, dueOn]] of INVOICES.entries()) {
    const total = { amount, currency };
    const facts = { itemId: `F-${index + 1}`, total, instalments: [{ number: 1, dueOn, amount: total }] };
    await send({ kind: 'record-invoice', stream: `account/${customer}`, on: '2025-11-01', facts });
  }
  return { backendFor, collector: backendFor({ id: 'luz', role: 'collector' }), send };
}
