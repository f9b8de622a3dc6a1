import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBackend, type Store } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import type { Statement, StreamId } from '@cartera/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OPERATOR, REFERENCES } from '../books/index.js';
import { main } from '../cli/main.js';

const stream = 'account/ACME';
const on = '2026-03-02';
const clock = () => '2026-03-02T18:00:00Z';
const backendOf = (store: Store) => createBackend(store, { caller: OPERATOR, policies: [], references: REFERENCES, clock });

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'cartera-verify-'));
});
afterEach(async () => rm(dir, { recursive: true, force: true }));

/** Books with one account that owes `amount`. */
async function booksOwing(amount: number): Promise<Store> {
  const store = createMemoryStore();
  const backend = backendOf(store);
  const money = { amount, currency: 'MXN' };
  await backend.submit({ kind: 'open-account', stream, on, facts: { customer: { name: 'ACME' } } }, { idempotencyKey: 'o' });
  const facts = { itemId: 'F-1', total: money, instalments: [{ number: 1, dueOn: '2026-03-31', amount: money }] };
  await backend.submit({ kind: 'record-invoice', stream, on, facts }, { idempotencyKey: 'i' });
  return store;
}

/** Verifies books, or a statement against them; the code that stands on stderr. */
async function verified(store: Store, ...args: readonly string[]): Promise<{ readonly status: number; readonly code?: string }> {
  let err = '';
  const status = await main(['verify', ...args, '--data', 'books'], {
    out: () => undefined,
    err: (text) => void (err += text),
    isWatched: false,
    env: {},
    clock,
    stopped: new AbortController().signal,
    folders: {
      exists: () => true,
      ownerOf: async () => undefined,
      open: async () => ({ store, setAddress: async () => undefined, close: async () => undefined }),
    },
  });
  return err === '' ? { status } : { status, code: (JSON.parse(err) as { code: string }).code };
}

test('an entry changed behind Cartera’s back breaks the chain', async () => {
  const store = await booksOwing(10_000);
  const tampered: Store = {
    ...store,
    async load(asked: StreamId) {
      const journal = await store.load(asked);
      return { ...journal, entries: journal.entries.map((entry) => (entry.seq === 2 ? { ...entry, by: 'somebody' } : entry)) };
    },
  };
  expect(await verified(store)).toEqual({ status: 0 });
  expect(await verified(tampered)).toEqual({ status: 1, code: 'chain.broken' });
});

test('a store that keeps no list of changes cannot be gone through', async () => {
  const silent: Store = { ...(await booksOwing(10_000)) };
  Reflect.deleteProperty(silent, 'changes');
  expect(await verified(silent)).toEqual({ status: 1, code: 'store.no_changes' });
});

test('a statement of other books is told from one of these', async () => {
  const [own, others] = [await booksOwing(10_000), await booksOwing(10_001)];
  const query = { stream, from: '2026-03-01', to: '2026-03-31', knownAt: '2026-03-31T00:00:00Z' } as const;
  const statement: Statement = await backendOf(own).view('statement', query);
  const file = join(dir, 'statement.json');
  await writeFile(file, JSON.stringify(statement));
  expect(await verified(own, file)).toEqual({ status: 0 });
  expect(await verified(others, file)).toEqual({ status: 1, code: 'statement.books_differ' });
});

test('what fails without a code says that it failed, and no more', async () => {
  const changes = () => {
    throw new Error('postgres://user:secret@host');
  };
  expect(await verified({ ...createMemoryStore(), changes })).toEqual({ status: 1, code: 'cartera.failed' });
});
