import type { Store } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { DECIDED_COMMANDS, PERMISSIONS } from '@cartera/core';
import { STORE_FAULTS, WIRE_FAULTS } from '@cartera/testing';
import { expect, test } from 'vitest';
import { countedSalt } from './counted-salt.js';
import { STREAMS } from './house.js';
import { play } from './play.js';
import { lifeOf, simulate } from './simulate.js';

const SEED = 20260105;
const STEPS = 3000;
const ACTS = [
  'ask',
  'ask-dry',
  'ask-together',
  'ask-in-batch',
  'ask-again',
  'reuse-key',
  'move-clock',
  'run-day',
  'restart',
  'break-watch',
  'check',
];

const ODDITIES = [
  'refused access.denied',
  'refused entry.id_reused',
  'process killed',
  'unknown outcome',
  'watched',
  'batch accepted',
  'batch unchanged',
  'batch refused',
  'batch without an answer: store.unavailable',
  'day run with charges',
  'day run stopped: store.unavailable',
  'day run stopped: run.day_backwards',
];

const openBooks = async (): Promise<Store> => createMemoryStore({ salt: countedSalt() });

// Whatever is asked, by whomever, at once, again, late, over processes that die and a wire that loses, with clocks that jump: the laws of the books hold.
test('thousands of random steps break no law; every kind of command, fault and caller is among them', async () => {
  const { steps, tally } = await simulate({ seed: SEED, steps: STEPS, openBooks });
  expect(steps).toBeGreaterThanOrEqual(STEPS);
  const happened = (what: string) => (tally.get(what) ?? 0) > 0;
  const missed = [
    ...DECIDED_COMMANDS.map((kind) => `accepted ${kind}`),
    ...STORE_FAULTS.slice(1).map((fault) => `store fault ${fault}`),
    ...WIRE_FAULTS.slice(1).map((fault) => `wire fault ${fault}`),
    ...ACTS.map((act) => `step ${act}`),
    ...Object.keys(PERMISSIONS)
      .filter((role) => role !== 'auditor')
      .map((role) => `heard by ${role}`),
    ...ODDITIES,
  ].filter((what) => !happened(what));
  expect(missed).toEqual([]);
  expect([...tally.keys()].filter((what) => what.startsWith('refused ')).length).toBeGreaterThan(30);
}, 120_000);

// What failed once fails again: the same seed is the same life, to the last digest.
test('a seed repeats exactly', async () => {
  const told = async (seed: number): Promise<string> => {
    const [books, tally] = [await openBooks(), new Map<string, number>()];
    await play(lifeOf(seed), books, { tally });
    const journals = await Promise.all(STREAMS.map((stream) => books.load(stream)));
    return JSON.stringify([journals, [...tally].sort(([a], [b]) => (a < b ? -1 : 1))]);
  };
  expect(lifeOf(7)).toEqual(lifeOf(7));
  expect(await told(7)).toBe(await told(7));
  expect(await told(7)).not.toBe(await told(8));
});

test('what is found is told with its seed and the few steps that it takes', async () => {
  const forgetful = async (): Promise<Store> => {
    const store = await openBooks();
    return { ...store, commit: (changes, options) => store.commit(changes, { ...options, idempotencyKey: `${options.idempotencyKey} ` }) };
  };
  const error: unknown = await simulate({ seed: SEED, steps: 1, openBooks: forgetful }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ law: 'what was acknowledged is never refused', seed: SEED });
  expect((error as { readonly shortest: readonly unknown[] }).shortest.length).toBeLessThanOrEqual(2);
  expect(String(error)).toContain(`Seed ${SEED}: `);
});
