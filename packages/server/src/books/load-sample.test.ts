import { createBackend, type Store } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { sampleCommands } from '@cartera/samples';
import { expect, test } from 'vitest';
import { loadSample } from './load-sample.js';
import { OPERATOR } from './operator.js';
import { REFERENCES } from './references.js';

const going = new AbortController().signal;

/** Books that hold the first command of the sample, as after an interruption, and one of another hand that stands in its way. */
async function booksInTheWay(): Promise<Store> {
  const store = createMemoryStore();
  const [first, next] = sampleCommands().filter(({ command }) => command.kind === 'open-account');
  if (!first || !next) throw new Error('the sample opens accounts');
  const submit = async (own: typeof first, key: string) => {
    const { id: _id, by, ...request } = own.command;
    const backend = createBackend(store, {
      caller: { ...OPERATOR, id: by },
      policies: [],
      references: REFERENCES,
      clock: () => own.recordedAt,
    });
    expect((await backend.submit(request, { idempotencyKey: key })).ok).toBe(true);
  };
  await submit(first, first.command.id);
  await submit(next, 'of another hand');
  return store;
}

test('books that do not go with the sample stop it, with the reason', async () => {
  await expect(loadSample(await booksInTheWay(), () => undefined, going)).rejects.toMatchObject({
    code: 'sample.refused',
    facts: { code: 'account.already_open' },
  });
});

test('an interrupted sample ends where it was stopped', async () => {
  expect(await loadSample(createMemoryStore(), () => undefined, AbortSignal.abort())).toBe(0);
});
