import { createBackend, type Backend, type Outcome, type Store, type StoredPosting } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { verifyChain, type Instant } from '@cartera/core';
import { ACCOUNTS, REFERENCES, submissions, type Submission } from '@cartera/testing';
import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { openEngines } from './open-engines.js';

const DAYS = ['2026-03-01', '2026-06-30'];
const KNOWN: readonly (Instant | undefined)[] = [undefined, '2026-03-01T12:00:00Z'];

const engines = openEngines();
afterAll(engines.close);

const RUNS = 15;

/** Chance as a count, so that two stores stamp alike to the last digest. */
function counter(): () => string {
  let salts = 0;
  return () => {
    salts += 1;
    return String(salts);
  };
}

async function play(
  store: Store,
  list: readonly Submission[],
): Promise<{ readonly backend: Backend; readonly outcomes: readonly Outcome[] }> {
  let now: Instant = '2026-01-15T06:00:00Z';
  const backend = createBackend(store, { caller: { id: 'ana', role: 'clerk' }, policies: [], references: REFERENCES, clock: () => now });
  const outcomes: Outcome[] = [];
  for (const { command, idempotencyKey, at } of list) {
    now = at;
    outcomes.push(await backend.submit(command, { idempotencyKey }));
  }
  return { backend, outcomes };
}

/** Everything there is to ask. */
async function answersOf({ backend, outcomes }: Awaited<ReturnType<typeof play>>, store: Store): Promise<unknown> {
  const answers: unknown[] = [...outcomes];
  for (const knownAt of KNOWN) {
    const known = knownAt === undefined ? {} : { knownAt };
    for (const asOf of DAYS) {
      answers.push(await backend.view('aging', { asOf, ...known }), await postingsOf(store, { asOf, ...known }));
      for (const stream of ACCOUNTS) {
        answers.push(
          await backend.view('position', { stream, asOf, ...known }),
          await backend.view('promises', { stream, asOf, ...known }),
        );
        answers.push(await backend.view('statement', { stream, from: '2026-02-01', to: asOf, ...known }));
      }
    }
  }
  for (const stream of ACCOUNTS) answers.push(await store.load(stream));
  return answers;
}

async function postingsOf(store: Store, query: Parameters<Store['postings']>[0]): Promise<readonly StoredPosting[]> {
  const all: StoredPosting[] = [];
  for await (const list of store.postings(query)) all.push(...list);
  return all;
}

// What keeps the books is no part of the answer: the same requests give the same outcomes, figures and digests wherever they are kept.
test.each(['pglite', 'postgresql'] as const)(
  'the same random commands give the same answers in memory and on %s',
  async (engine) => {
    let decided = 0;
    await fc.assert(
      fc.asyncProperty(submissions({ minLength: 12 }), async (list) => {
        const [memory, sql] = [createMemoryStore({ salt: counter() }), await engines[engine]({ salt: counter() })];
        const [inMemory, onSql] = [await play(memory, list), await play(sql, list)];
        expect(await answersOf(onSql, sql)).toStrictEqual(await answersOf(inMemory, memory));
        decided += inMemory.outcomes.filter(({ ok }) => ok).length - ACCOUNTS.length;
      }),
      { numRuns: RUNS },
    );
    // The law would hold of refusals alone: the commands have to meet often enough to do something.
    expect(decided).toBeGreaterThan(RUNS * 3);
  },
  60_000,
);

// The figures of the portfolio are those of its accounts: an aging over postings equals the agings of the positions.
test('the aging of all is the agings of each', async () => {
  await fc.assert(
    fc.asyncProperty(submissions({ maxLength: 40 }), fc.constantFrom(...DAYS), async (list, asOf) => {
      const { backend } = await play(createMemoryStore(), list);
      const all = await backend.view('aging', { asOf });
      const each = await Promise.all(ACCOUNTS.map(async (stream) => (await backend.view('aging', { asOf, stream })).rows));
      const columns = (row: (typeof all.rows)[number]) => [
        row.notDue,
        row.unapplied,
        row.total,
        ...row.buckets.map(({ amount }) => amount),
      ];
      const told = each.flat().filter((row) => columns(row).some((amount) => amount !== 0));
      expect(all.rows).toStrictEqual(told);
    }),
    { numRuns: 150 },
  );
});

// Whatever is submitted, in whatever order and with whatever clock, every stream's chain verifies.
test('every chain verifies after a reload', async () => {
  await fc.assert(
    fc.asyncProperty(submissions({ maxLength: 12 }), async (list) => {
      const store = await engines.pglite();
      await play(store, list);
      for (const stream of ACCOUNTS) expect(verifyChain((await store.load(stream)).entries)).toEqual({ ok: true });
    }),
    { numRuns: 10 },
  );
});
