import { createBackend, createBatchWriter, type BatchOptions, type Store } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import type { Command } from '@cartera/core';
import { ACCOUNTS, REFERENCES, submissions, type Submission } from '@cartera/testing';
import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { openEngines } from './open-engines.js';

const AT = '2026-06-30T12:00:00Z';
const OPTIONS: BatchOptions = { caller: { id: 'ana', role: 'clerk' }, policies: [], references: REFERENCES, clock: () => AT };

const engines = openEngines();
afterAll(engines.close);

/** Chance as a count, so that stores stamp alike to the last digest. */
function counted(): { readonly salt: () => string } {
  let salts = 0;
  const salt = (): string => {
    salts += 1;
    return String(salts);
  };
  return { salt };
}

const STORES: Readonly<Record<string, { readonly runs: number; readonly create: () => Promise<Store> }>> = {
  memory: { runs: 150, create: () => Promise.resolve(createMemoryStore(counted())) },
  pglite: { runs: 4, create: () => engines.pglite(counted()) },
  postgresql: { runs: 12, create: () => engines.postgresql(counted()) },
};

/** A store of a host that knows no batches. */
function withoutBatches(full: Store): Store {
  const { batches: _batches, ...rest } = full;
  return rest;
}

function commandsOf(list: readonly Submission[]): readonly Command[] {
  return list.map(({ command, idempotencyKey }) => ({ ...command, id: idempotencyKey, by: 'whoever' }));
}

async function journalsOf(of: Store): Promise<unknown> {
  return Promise.all(ACCOUNTS.map(async (stream) => of.load(stream)));
}

/** What submit answers, in the words of a batch. */
async function oneByOne(of: Store, commands: readonly Command[]): Promise<readonly unknown[]> {
  const backend = createBackend(of, OPTIONS);
  const answers: unknown[] = [];
  for (const { id, by: _by, ...request } of commands) {
    const seen = await of.find(id);
    const outcome = await backend.submit(request, { idempotencyKey: id });
    if (!outcome.ok) answers.push([id, 'refused', outcome.refusal.code]);
    else answers.push([id, seen ? 'unchanged' : 'accepted', outcome.receipt.entryIds]);
  }
  return answers;
}

async function inBatches(
  of: Store,
  commands: readonly Command[],
  { size, entriesKeptMax }: { size: number; entriesKeptMax: number },
): Promise<readonly unknown[]> {
  const writer = createBatchWriter(of, { ...OPTIONS, entriesKeptMax });
  const answers: unknown[] = [];
  for (let from = 0; from < commands.length; from += size) {
    for (const outcome of await writer.submit(commands.slice(from, from + size))) {
      if (outcome.status === 'refused') answers.push([outcome.id, 'refused', outcome.refusal.code]);
      else
        answers.push([
          outcome.id,
          outcome.status,
          outcome.status === 'accepted' ? outcome.entryIds : (await of.find(outcome.id))?.entries.map(({ id }) => id),
        ]);
    }
  }
  return answers;
}

describe.each(Object.entries(STORES))('on %s', (_name, { runs, create }) => {
  // A batch is nothing but its commands, one after the other: same answers, same journals to the last digest, whatever the size of the
  // batches, whatever is kept between them, and whether the store knows batches or is asked one by one.
  test('batches decide as submit does', async () => {
    await fc.assert(
      fc.asyncProperty(
        submissions({ maxLength: 40 }),
        fc.integer({ min: 1, max: 50 }),
        fc.constantFrom(0, 5, 1000),
        async (list, size, entriesKeptMax) => {
          const commands = commandsOf(list);
          const [single, batched, plain] = [await create(), await create(), await create()];
          const answers = await oneByOne(single, commands);
          expect(await inBatches(batched, commands, { size, entriesKeptMax })).toEqual(answers);
          expect(await inBatches(withoutBatches(plain), commands, { size, entriesKeptMax })).toEqual(answers);
          expect(await journalsOf(batched)).toStrictEqual(await journalsOf(single));
          expect(await journalsOf(plain)).toStrictEqual(await journalsOf(single));
        },
      ),
      { numRuns: runs },
    );
  });

  // An import may be repeated, or broken off and repeated: what went in before is unchanged, what was refused is judged again.
  test('a second time nothing goes in that was accepted the first', async () => {
    await fc.assert(
      fc.asyncProperty(submissions({ maxLength: 25 }), async (list) => {
        const commands = commandsOf(list);
        const books = await create();
        await inBatches(books, commands, { size: 10, entriesKeptMax: 1000 });
        const before = await journalsOf(books);
        const writer = createBatchWriter(books, { ...OPTIONS, caller: { id: 'beto', role: 'clerk' } });
        const accepted = commands.filter((command, n) => commands.findIndex(({ id }) => id === command.id) === n);
        const known = (await Promise.all(accepted.map(async (command) => ((await books.find(command.id)) ? [command] : [])))).flat();
        const again = await writer.submit(known);
        expect(again.filter(({ status }) => status === 'accepted')).toEqual([]);
        expect(await journalsOf(books)).toStrictEqual(before);
      }),
      { numRuns: Math.ceil(runs / 2) },
    );
  });
});
