import type { Store } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { openEmbedded } from '@cartera/postgres/pglite';
import { storeBatchCases, storeCommitCases, storeIdempotencyCases, storeIsolationCases, storeTimeCases } from '@cartera/testing';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { assert } from './case-assert.js';

const CASES = [...storeCommitCases, ...storeIdempotencyCases, ...storeTimeCases, ...storeIsolationCases, ...storeBatchCases];

// One database for the whole file, a tenant for each store.
let pglite: PGlite;
let tenants = 0;

beforeAll(async () => {
  pglite = await PGlite.create();
});
afterAll(() => pglite.close());

const STORES: Readonly<Record<string, () => Promise<Store>>> = {
  memory: () => Promise.resolve(createMemoryStore()),
  pglite: async () => {
    tenants += 1;
    return (await openEmbedded(pglite, { tenant: `case-${tenants}` })).store;
  },
};

describe.each(Object.entries(STORES))('the store on %s', (_name, createStore) => {
  test.each(CASES)('$name', async ({ run }) => run({ createStore, assert }));
});
