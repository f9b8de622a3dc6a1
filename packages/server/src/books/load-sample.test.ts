import { createBackend, type Store } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { sampleCommands, type SampleCommand } from '@cartera/samples';
import { expect, test } from 'vitest';
import { loadSample } from './load-sample.js';
import { OPERATOR } from './operator.js';
import { REFERENCES } from './references.js';

const going = { generated: 0, progress: () => undefined, stopped: new AbortController().signal };

/** Books that hold the first command of the sample, as after an interruption, and one of another hand that stands in its way. */
async function booksInTheWay(): Promise<Store> {
  const store = createMemoryStore();
  const [first, next] = sampleCommands().filter(({ command }) => command.kind === 'open-account');
  if (!first || !next) throw new Error('the sample opens accounts');
  await tell(store, first);
  await tell(store, next, 'of another hand');
  return store;
}

/** As a loading does it. */
async function tell(store: Store, { command, recordedAt }: SampleCommand, key = command.id): Promise<void> {
  const { id: _id, by, ...request } = command;
  const backend = createBackend(store, { caller: { ...OPERATOR, id: by }, policies: [], references: REFERENCES, clock: () => recordedAt });
  expect((await backend.submit(request, { idempotencyKey: key })).ok).toBe(true);
}

test('books that do not go with the sample stop it, with the reason', async () => {
  await expect(loadSample(await booksInTheWay(), going)).rejects.toMatchObject({
    code: 'sample.refused',
    facts: { code: 'account.already_open' },
  });
});

test('an interrupted sample ends where it was stopped', async () => {
  expect(await loadSample(createMemoryStore(), { ...going, stopped: AbortSignal.abort() })).toBe(0);
});

test('generated customers come before the stories; an interrupted sample goes on, a whole one is left as it is', async () => {
  const store = createMemoryStore();
  const stop = new AbortController();
  const shares: number[] = [];
  const progress = (share: number) => {
    shares.push(share);
    if (share > 0.7) stop.abort();
  };
  const begun = await loadSample(store, { generated: 12, progress, stopped: stop.signal });
  const whole = await loadSample(store, { ...going, generated: 12 });
  expect(begun).toBeGreaterThan(20);
  expect(whole).toBeGreaterThan(begun);
  expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
  expect((await store.load('account/GEN-000012')).entries.length).toBeGreaterThan(0);
  expect((await store.load('account/FER-001')).entries.length).toBeGreaterThan(9);
  expect(await loadSample(store, { ...going, generated: 40 })).toBe(0);
  expect((await store.load('account/GEN-000013')).entries).toEqual([]);
});

test('books with the stories of an earlier sample get what the desk did, and nothing twice', async () => {
  const store = createMemoryStore();
  const [before, desk] = [false, true].map((isDesk) => sampleCommands().filter(({ command }) => command.id.includes('gestion') === isDesk));
  for (const each of before ?? []) await tell(store, each);
  const { length } = (await store.load('account/FER-001')).entries;
  await loadSample(store, going);
  const kinds = (await store.load('account/FER-001')).entries.slice(length).map(({ kind }) => kind);
  expect(kinds).toEqual(['account-assigned', 'contact-logged', 'contact-logged']);
  const last = desk?.at(-1)?.command.id ?? '';
  expect(await store.find(last)).toBeDefined();
  expect(await loadSample(store, going)).toBe(0);
});
