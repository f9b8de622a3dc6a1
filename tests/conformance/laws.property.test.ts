import { createBackend, type Backend, type Store } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import type { Instant, Journal } from '@cartera/core';
import { ACCOUNTS, REFERENCES, submissions, type Submission } from '@cartera/testing';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

function books(store: Store, now: () => Instant = () => '2026-06-30T12:00:00Z'): Backend {
  return createBackend(store, { caller: { id: 'ana', role: 'clerk' }, policies: [], references: REFERENCES, clock: now });
}

function counted(): Store {
  let salts = 0;
  const salt = (): string => {
    salts += 1;
    return String(salts);
  };
  return createMemoryStore({ salt });
}

async function journalsOf(store: Store): Promise<readonly Journal[]> {
  return Promise.all(ACCOUNTS.map(async (stream) => store.load(stream)));
}

// A form that asks with dryRun is told what would become of it: the outcome to the last field, receipt and reasons included. Asking is not
// doing, and a refusal is not half a deed: neither leaves anything in the books.
test('a dry run decides as a submission does; it writes nothing, and neither does a refusal', async () => {
  let [accepted, refused] = [0, 0];
  await fc.assert(
    fc.asyncProperty(submissions({ minLength: 5, maxLength: 30 }), async (list) => {
      const store = counted();
      let now: Instant = '2026-01-15T06:00:00Z';
      const backend = books(store, () => now);
      for (const { command, idempotencyKey, at } of list) {
        now = at;
        const before = await journalsOf(store);
        const dry = await backend.submit(command, { idempotencyKey, dryRun: true });
        expect(await journalsOf(store)).toStrictEqual(before);
        const outcome = await backend.submit(command, { idempotencyKey });
        expect(outcome).toStrictEqual(dry);
        if (!outcome.ok) expect(await journalsOf(store)).toStrictEqual(before);
        if (outcome.ok) accepted += 1;
        else refused += 1;
      }
    }),
    { numRuns: 100 },
  );
  expect([accepted > 200, refused > 200]).toEqual([true, true]);
});

/** A store whose every answer waits for its turn. */
function inTurns(store: Store, scheduler: fc.Scheduler): Store {
  return {
    ...store,
    find: scheduler.scheduleFunction(async (...asked: Parameters<Store['find']>) => store.find(...asked)),
    load: scheduler.scheduleFunction(async (...asked: Parameters<Store['load']>) => store.load(...asked)),
    commit: scheduler.scheduleFunction(async (...asked: Parameters<Store['commit']>) => store.commit(...asked)),
  };
}

/** What can be told of books and answers whoever of two came first to be stamped: no digests, no salts. */
async function toldOf(store: Store, outcomes: readonly unknown[]): Promise<string> {
  const entries = (await journalsOf(store)).map((journal) =>
    journal.entries.map(({ id, kind, facts, postings }) => [id, kind, facts, postings]),
  );
  return JSON.stringify([outcomes, entries]);
}

// However the steps of two writers interleave (asking for the key, loading, committing), the answers and the books are those of one after the
// other, in one of the two orders.
test('two writers at once give one of the two serial outcomes', async () => {
  let overtaken = 0;
  await fc.assert(
    fc.asyncProperty(submissions({ minLength: 4, maxLength: 14 }), fc.scheduler(), async (list, scheduler) => {
      const [before, two] = [list.slice(0, -2), list.slice(-2) as [Submission, Submission]];
      const submit = async (backend: Backend, { command, idempotencyKey }: Submission) => backend.submit(command, { idempotencyKey });
      const prepared = async (): Promise<Store> => {
        const store = counted();
        for (const each of before) await submit(books(store), each);
        return store;
      };
      const serial = async ([first, second]: readonly [Submission, Submission]) => {
        const store = await prepared();
        return { store, outcomes: [await submit(books(store), first), await submit(books(store), second)] };
      };
      const [forth, back] = [await serial(two), await serial([two[1], two[0]])];
      const orders = [await toldOf(forth.store, forth.outcomes), await toldOf(back.store, back.outcomes.toReversed())];

      const store = await prepared();
      const raced = Promise.all(two.map((each) => submit(books(inTurns(store, scheduler)), each)));
      await scheduler.waitFor(raced);
      const told = await toldOf(store, await raced);
      expect(orders).toContain(told);
      if (orders[0] !== orders[1] && told === orders[1]) overtaken += 1;
    }),
    { numRuns: 300 },
  );
  // The law would hold of writers that never meet.
  expect(overtaken).toBeGreaterThan(5);
});
