import { expect, test } from 'vitest';
import { createMemoryStore } from './index.js';

const told = {
  id: 'k/1',
  kind: 'account-opened',
  v: 1,
  on: '2026-03-02',
  by: 'ana',
  facts: {},
  personal: { customer: { name: 'ACME' } },
  postings: [],
};

async function commitment(store = createMemoryStore()): Promise<string | undefined> {
  await store.commit([{ stream: 'account/A', entries: [told] }], { idempotencyKey: 'k', request: 'r', at: '2026-03-02T18:00:00Z' });
  return (await store.load('account/A')).entries[0]?.commitment;
}

test('the same name has another commitment each time: a salt keeps it from being guessed', async () => {
  expect(await commitment()).not.toBe(await commitment());
  expect(await commitment(createMemoryStore({ salt: () => 's' }))).toBe(await commitment(createMemoryStore({ salt: () => 's' })));
});

test('an instant that is none is refused before anything is written', async () => {
  const store = createMemoryStore();
  const commit = store.commit([{ stream: 'account/A', entries: [told] }], { idempotencyKey: 'k', request: 'r', at: 'now' });
  await expect(commit).rejects.toMatchObject({ code: 'calendar.not_an_instant' });
  expect(await store.find('k')).toBeUndefined();
});

test('documents come in lists of a thousand, however many one account has', async () => {
  const store = createMemoryStore();
  const postings = Array.from({ length: 2_500 }, (_, n) => ({
    itemId: `sae/F-${n}`,
    instalment: 1,
    component: 'principal' as const,
    amount: { amount: 100, currency: 'MXN' as const },
    on: '2026-03-02',
    issuedOn: '2026-03-02',
    dueOn: '2026-04-01',
  }));
  const entries = [{ ...told, postings }];
  await store.commit([{ stream: 'account/A', entries }], { idempotencyKey: 'k', request: 'r', at: '2026-03-02T18:00:00Z' });
  const lengths: number[] = [];
  for await (const list of store.batches?.documents?.({ of: 'items', ids: { startWith: 'sae/' }, asOf: '2026-03-02' }) ?? [])
    lengths.push(list.length);
  expect(lengths).toEqual([1_000, 1_000, 500]);
});
