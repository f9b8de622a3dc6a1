import type { Store } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { openMemory, type MemoryDatabase } from '@cartera/postgres/pglite';
import { storeBatchCases, storeCommitCases, storeIdempotencyCases, storeIsolationCases, storeTimeCases } from '@cartera/testing';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { assert } from './case-assert.js';

const CASES = [...storeCommitCases, ...storeIdempotencyCases, ...storeTimeCases, ...storeIsolationCases, ...storeBatchCases];

let database: MemoryDatabase;
let tenants = 0;

beforeAll(async () => {
  database = await openMemory();
});
afterAll(() => database.close());

const STORES: Readonly<Record<string, () => Promise<Store>>> = {
  memory: async () => createMemoryStore(),
  pglite: async () => database.store({ tenant: `case-${(tenants += 1)}` }),
};

describe.each(Object.entries(STORES))('the store on %s', (_name, createStore) => {
  test.each(CASES)('$name', ({ run }) => run({ createStore, assert }));
});
