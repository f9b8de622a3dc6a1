import { createBackend, runDay, type Store } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { expect, test } from 'vitest';
import { logNote, mxn, openAccount, recordInvoice, REFERENCES } from '../commands/index.js';
import { createFaultyStore, STORE_FAULTS, storeFaultsFromSeed, type StoreFault } from './index.js';

const rules = { policies: [], references: REFERENCES, clock: () => '2026-03-02T18:00:00Z' };
const place = { stream: 'account/ACME', on: '2026-03-02' } as const;
const backendOn = (store: Store) => createBackend(store, { caller: { id: 'ana', role: 'clerk' }, ...rules });

/** Books with one account, and a note put to them over a faulty store: what is heard, and how many entries there are. */
async function noteOver(faults: readonly StoreFault[]) {
  const books = createMemoryStore();
  await backendOn(books).submit(openAccount(place), { idempotencyKey: 'open' });
  const { store, isKilled } = createFaultyStore(books, { faults });
  const heard = await backendOn(store)
    .submit(logNote(place), { idempotencyKey: 'note' })
    .then(
      (outcome) => (outcome.ok ? outcome.version : outcome.refusal.code),
      (error: unknown) => (error as { readonly code: string }).code,
    );
  return { books, store, killed: isKilled(), heard, entries: (await books.load(place.stream)).entries.length };
}

/** The three steps of a command: find, load, commit. */
const STEPS: readonly {
  readonly faults: readonly StoreFault[];
  readonly heard: unknown;
  readonly entries: number;
  readonly killed?: true;
}[] = [
  { faults: [], heard: 2, entries: 2 },
  { faults: ['delay', 'delay', 'delay'], heard: 2, entries: 2 },
  { faults: ['duplicate', 'duplicate', 'duplicate'], heard: 2, entries: 2 },
  { faults: ['none', 'none', 'conflict'], heard: 2, entries: 2 },
  { faults: ['conflict', 'conflict'], heard: 2, entries: 2 },
  { faults: ['refused'], heard: 'store.unavailable', entries: 1 },
  { faults: ['none', 'lost-answer'], heard: 'store.unavailable', entries: 1 },
  { faults: ['none', 'none', 'refused'], heard: 'store.unavailable', entries: 1 },
  { faults: ['none', 'none', 'lost-answer'], heard: 'store.unavailable', entries: 2 },
  { faults: ['none', 'none', 'kill-before'], heard: 'store.unavailable', entries: 1, killed: true },
  { faults: ['none', 'none', 'kill-after'], heard: 'store.unavailable', entries: 2, killed: true },
];

test.each(STEPS)('$faults: what the caller hears, and what is in the books', async ({ faults, heard, entries, killed = false }) => {
  const told = await noteOver(faults);
  expect([told.heard, told.entries, told.killed]).toEqual([heard, entries, killed]);
});

test('whoever was killed is answered nothing more; another process asks the same key and hears the first outcome', async () => {
  const { books, store } = await noteOver(['none', 'none', 'kill-after']);
  const unavailable = { code: 'store.unavailable' };
  await expect(store.find('note')).rejects.toMatchObject(unavailable);
  await expect(store.postings({})[Symbol.asyncIterator]().next()).rejects.toMatchObject(unavailable);
  const { store: next } = createFaultyStore(books, { faults: [] });
  expect(await backendOn(next).submit(logNote(place), { idempotencyKey: 'note' })).toMatchObject({ ok: true, version: 2 });
  expect((await books.load(place.stream)).entries).toHaveLength(2);
});

test('the day’s run asks due, loads, and puts rows: it can be killed between any two of them', async () => {
  for (const steps of [0, 1, 2]) {
    const { books } = await noteOver([]);
    const invoice = { itemId: 'F-1', total: mxn(100), dueOn: place.on };
    await backendOn(books).submit(recordInvoice(place, invoice), { idempotencyKey: 'invoice' });
    const { store, isKilled } = createFaultyStore(books, { faults: [...Array<StoreFault>(steps).fill('none'), 'kill-after'] });
    await expect(runDay(store, { ...rules, on: '2026-03-03' })).rejects.toMatchObject({ code: 'store.unavailable' });
    expect(isKilled()).toBe(true);
    expect(await runDay(books, { ...rules, on: '2026-03-03' })).toMatchObject({ written: steps === 2 ? 0 : 1 });
  }
});

test('a batch meets the same faults', async () => {
  const books = createMemoryStore();
  const { store } = createFaultyStore(books, { faults: ['refused', 'lost-answer', 'conflict'] });
  await expect(store.batches?.find(['a'])).rejects.toMatchObject({ code: 'store.unavailable' });
  await expect(store.batches?.load([place.stream])).rejects.toMatchObject({ code: 'store.unavailable' });
  const requests = [{ idempotencyKey: 'a', request: 'r', changes: [{ stream: place.stream, entries: [] }] }];
  expect(await store.batches?.commit(requests, { at: rules.clock() })).toEqual({ ok: false, conflict: place.stream });
});

test('a seed gives the same faults each time, and all of them', () => {
  const take = (seed: number, count: number) => {
    const faults = storeFaultsFromSeed(seed);
    return Array.from({ length: count }, () => faults.next().value);
  };
  expect(take(7, 50)).toEqual(take(7, 50));
  expect(take(7, 200)).not.toEqual(take(8, 200));
  expect(new Set(take(1, 1000))).toEqual(new Set(STORE_FAULTS));
});
