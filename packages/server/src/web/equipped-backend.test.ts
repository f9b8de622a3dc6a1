import { createBackend, type Caller } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { createHttpBackend } from '@cartera/http/client';
import { beforeEach, expect, test } from 'vitest';
import { createApp } from './create-app.js';
import { REFERENCES } from '../books/index.js';

const stream = 'account/ACME';
const clock = () => '2026-04-30T18:00:00Z';
let store = createMemoryStore();

beforeEach(async () => {
  store = createMemoryStore();
  const caller: Caller = { id: 'ana', role: 'clerk' };
  const backend = createBackend(store, { caller, policies: [], references: REFERENCES, clock });
  const opening = { kind: 'open-account', stream, on: '2026-01-05', facts: { customer: { name: 'Ferretería Ñandú' } } } as const;
  await backend.submit(opening, { idempotencyKey: 'open' });
  const instalments = [{ number: 1, dueOn: '2026-03-31', amount: { amount: 1_234_567, currency: 'MXN' } }];
  const facts = { itemId: 'F-1', total: { amount: 1_234_567, currency: 'MXN' }, instalments };
  await backend.submit({ kind: 'record-invoice', stream, on: '2026-03-01', facts }, { idempotencyKey: 'bill' });
});

function far(path: string) {
  const app = createApp({ store, clock, portal: new Map(), sdk: new Map() });
  const send = async (input: unknown, init?: RequestInit) =>
    app.request(input as string, { ...init, headers: { host: '127.0.0.1', ...init?.headers } });
  return createHttpBackend({ url: `http://127.0.0.1${path}`, fetch: send, retry: { attempts: 1 } });
}

test('staff has files and messages, a customer the files of its own account alone; each is told so', async () => {
  const [staff, customer] = [far('/api'), far('/portal/ACME/api')];
  expect(await staff.capabilities()).toMatchObject({
    exports: expect.arrayContaining(['statement', 'worklist']) as string[],
    messages: true,
  });
  const { exports, ...more } = await customer.capabilities();
  expect(exports).toEqual(['statement', 'account', 'promise-receipt', 'calendar']);
  expect(more).not.toHaveProperty('messages');
  expect(more).not.toHaveProperty('imports');
});

test('a customer has its statement as a file, and nobody else has it', async () => {
  const query = { stream, from: '2026-03-01', to: '2026-03-31' } as const;
  const made = await far('/portal/ACME/api').files?.export('statement', { query, format: 'csv' });
  expect([made?.name, await made?.body.text()]).toEqual([
    'estado-de-cuenta-ACME-2026-03-31.csv',
    expect.stringContaining('12345.67') as string,
  ]);
  const other = far('/portal/OTRA/api').files?.export('statement', { query, format: 'csv' });
  await expect(other).rejects.toMatchObject({ code: 'access.denied' });
  await expect(far('/portal/ACME/api').files?.export('aging', { query: {}, format: 'csv' })).rejects.toMatchObject({
    code: 'access.denied',
  });
});

test('a customer sends no message, and no file', async () => {
  const customer = far('/portal/ACME/api');
  const request = { stream, kind: 'reminder', channel: 'copy' } as const;
  await expect(customer.messages?.preview(request)).rejects.toMatchObject({ code: 'view.not_available', path: 'messages' });
  await expect(customer.files?.imports?.upload(new Blob(['x']), { name: 'a.csv' })).rejects.toMatchObject({ code: 'view.not_available' });
});
