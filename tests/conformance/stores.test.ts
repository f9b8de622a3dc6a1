import type { Store } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { fault } from '@cartera/core';
import { lackedBy, storeCases } from '@cartera/testing';
import { afterAll, describe, expect, test } from 'vitest';
import { assert } from './case-assert.js';
import { openEngines } from './open-engines.js';

const engines = openEngines();
afterAll(engines.close);

const STORES: Readonly<Record<string, () => Promise<Store>>> = {
  memory: () => Promise.resolve(createMemoryStore()),
  pglite: engines.pglite,
  postgresql: engines.postgresql,
};

describe.each(Object.entries(STORES))('the store on %s', (_name, createStore) => {
  test.each(storeCases)('$name', async ({ run }) => run({ createStore, assert }));
});

/** The least a host may fill: one stream a commit, nothing in bulk, no knowledge of the past, and saying so. */
const leastStore = (): Store => {
  const books = createMemoryStore();
  return {
    find: async (key) => books.find(key),
    load: async (stream, options) => books.load(stream, options),
    commit: async (changes, options) => {
      if (new Set(changes.map(({ stream }) => stream)).size > 1) throw new Error('several streams at once');
      return books.commit(changes, options);
    },
    postings: (query) => {
      if (query.knownAt !== undefined) throw fault('position.knowledge_not_kept', {}, 'knownAt');
      return books.postings(query);
    },
    atomicStreams: false,
    history: 'documents',
  };
};

describe('a store that says what it lacks', () => {
  const held = storeCases.filter((each) => lackedBy(leastStore(), each).length === 0);

  test.each(held)('$name', async ({ run }) => run({ createStore: () => Promise.resolve(leastStore()), assert }));

  test('is let off those cases and no more', () => {
    expect(storeCases.length - held.length).toBe(13 + storeCases.filter(({ needs }) => needs?.includes('summaries')).length);
    expect(storeCases.filter((each) => lackedBy(createMemoryStore(), each).length > 0)).toEqual([]);
    expect(lackedBy({ ...leastStore(), atomicStreams: true }, { needs: ['atomicStreams', 'history'] })).toEqual(['history']);
  });
});
