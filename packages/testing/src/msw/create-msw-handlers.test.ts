import { createBackend } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { createHttpBackend } from '@cartera/http/client';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccount, REFERENCES } from '../commands/index.js';
import { createMswHandlers } from './index.js';

const near = createBackend(createMemoryStore(), {
  caller: { id: 'ana', role: 'clerk' },
  policies: [],
  references: REFERENCES,
  clock: () => '2026-03-02T18:00:00Z',
});
const server = setupServer(...createMswHandlers('https://books.example/api/', () => near));

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

test('what is asked over the network is answered by the real handler', async () => {
  const far = createHttpBackend({ url: 'https://books.example/api' });
  const opened = await far.submit(openAccount({ stream: 'account/ACME', on: '2026-03-02' }), { idempotencyKey: 'open' });
  expect(opened).toMatchObject({ ok: true, version: 1 });
  expect(await far.view('position', { stream: 'account/ACME' })).toEqual(await near.view('position', { stream: 'account/ACME' }));
  await expect(far.view('position', { stream: 'account/NOBODY' })).rejects.toMatchObject({ code: 'stream.unknown' });
  expect((await fetch('https://books.example/api/nothing')).status).toBe(404);
});
