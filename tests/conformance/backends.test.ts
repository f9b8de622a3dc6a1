import { createBackend, type Backend, type Caller, type Store } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { DECIDED_COMMANDS } from '@cartera/core';
import { createHttpBackend } from '@cartera/http/client';
import { createHandler } from '@cartera/http/handler';
import { backendCases, REFERENCES, type BackendCaseContext } from '@cartera/testing';
import { afterAll, describe, expect, test } from 'vitest';
import { assert } from './case-assert.js';
import { openEngines } from './open-engines.js';

const CLERK: Caller = { id: 'ana', role: 'clerk' };

const engines = openEngines();
afterAll(engines.close);

/** What lies between a caller and its backend. */
type Way = (backend: Backend) => Backend;

const direct: Way = (backend) => backend;

/** The whole wire but the socket: the client's Request goes to the handler, whose Response comes back. */
const overHttp: Way = (backend) => {
  const handler = createHandler(() => backend);
  return createHttpBackend({ url: 'http://books.example/api', fetch: async (input, init) => handler(new Request(input, init)) });
};

function books(store: Store, way: Way): BackendCaseContext {
  let now = '2026-03-02T18:00:00Z';
  return {
    backendFor: (caller = CLERK) => way(createBackend(store, { caller, policies: [], references: REFERENCES, clock: () => now })),
    setNow: (instant) => {
      now = instant;
    },
    assert,
  };
}

const BOOKS: Readonly<Record<string, () => Promise<BackendCaseContext>>> = {
  memory: async () => books(createMemoryStore(), direct),
  'http over memory': async () => books(createMemoryStore(), overHttp),
  pglite: async () => books(await engines.pglite(), direct),
  postgresql: async () => books(await engines.postgresql(), direct),
  'http over postgresql': async () => books(await engines.postgresql(), overHttp),
};

describe.each(Object.entries(BOOKS))('the backend on %s', (_name, makeBooks) => {
  test.each(backendCases)('$name', async ({ run }) => run(await makeBooks()));

  test('takes every command, keeps what it knew and commits over several streams', async () => {
    const { backendFor } = await makeBooks();
    expect(await backendFor().capabilities()).toMatchObject({ history: 'entries', atomicStreams: true, commands: DECIDED_COMMANDS });
  });
});
