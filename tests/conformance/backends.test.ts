import { createBackend, type Backend, type Caller, type Store } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { DECIDED_COMMANDS } from '@cartera/core';
import { createHttpBackend } from '@cartera/http/client';
import { createHandler } from '@cartera/http/handler';
import { backendCases, REFERENCES, type BackendCaseContext } from '@cartera/testing';
import { afterAll, describe, expect, test } from 'vitest';
import { assert } from './case-assert.js';
import { createChecker } from './openapi-checker.js';
import { openEngines } from './open-engines.js';

const CLERK: Caller = { id: 'ana', role: 'clerk' };

const engines = openEngines();
afterAll(engines.close);

/** What lies between a caller and its backend. */
type Way = (backend: Backend) => Backend;

const direct: Way = (backend) => backend;

/** What of the answers over HTTP the document does not say, and which answers there were. */
const unlike = new Set<string>();
const answered = new Set<string>();
const check = createChecker();

/** The whole wire but the socket: the client's Request goes to the handler, whose Response comes back, and is compared with the document on its way. */
const overHttp: Way = (backend) => {
  const handler = createHandler(() => backend);
  return createHttpBackend({
    url: 'http://books.example/api',
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const response = await handler(request);
      const difference = await check(request, response);
      if (difference !== undefined) unlike.add(difference);
      answered.add(`${new URL(request.url).pathname} ${response.status}`);
      return response;
    },
  });
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

test('every answer over HTTP is as the document says, and all kinds of answers were among them', async () => {
  expect([...unlike]).toEqual([]);
  const { views } = await books(createMemoryStore(), direct).backendFor().capabilities();
  const expected = [
    'capabilities 200',
    'commands 200',
    'commands 422',
    'watch 200',
    'watch 400',
    'watch 403',
    ...views.map((view) => `views/${view} 200`),
  ];
  expect(expected.filter((each) => !answered.has(`/api/${each}`))).toEqual([]);
});
