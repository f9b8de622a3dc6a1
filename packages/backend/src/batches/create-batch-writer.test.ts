import type { Command, References, StreamId } from '@cartera/core';
import { expect, test } from 'vitest';
import { createBackend, createBatchWriter, submitBatch, type BatchOptions, type Store } from '../index.js';
import { createMemoryStore } from '../memory/index.js';

const on = '2026-03-02';
const references: References = { calendar: { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2000-01-01', through: '2099-12-31' } };
const options: BatchOptions = { caller: { id: 'importer', role: 'system' }, policies: [], references, clock: () => '2026-03-02T18:00:00Z' };

function opening(name: string): Command {
  return { id: `open-${name}`, kind: 'open-account', stream: `account/${name}`, on, by: 'file', facts: { customer: { name } } };
}

function invoice(name: string, itemId: string, amount = 10_000): Command {
  const total = { amount, currency: 'MXN' };
  return {
    id: `${name}-${itemId}`,
    kind: 'record-invoice',
    stream: `account/${name}`,
    on,
    by: 'file',
    facts: { itemId, total, instalments: [{ number: 1, dueOn: on, amount: total }] },
  };
}

/** Counts what is asked of a store's batches. */
function counted(store: Store): { readonly store: Store; readonly loaded: StreamId[]; readonly commits: number[] } {
  const { batches } = store;
  if (!batches) throw new Error('the memory store has batches');
  const [loaded, commits]: [StreamId[], number[]] = [[], []];
  const counting: Store = {
    ...store,
    batches: {
      ...batches,
      load: (streams) => {
        loaded.push(...streams);
        return batches.load(streams);
      },
      commit: (requests, how) => {
        commits.push(requests.length);
        return batches.commit(requests, how);
      },
    },
  };
  return { store: counting, loaded, commits };
}

test('a batch decides on what the commands before it left, and commits once', async () => {
  const { store, commits } = counted(createMemoryStore());
  const outcomes = await submitBatch(
    store,
    [
      opening('A'),
      invoice('A', 'F-1'),
      invoice('A', 'F-1', 5),
      { ...invoice('A', 'F-1', 5), id: 'other' },
      invoice('B', 'F-1'),
      invoice('A', 'F-1'),
    ],
    options,
  );
  expect(outcomes).toEqual([
    { id: 'open-A', status: 'accepted', entryIds: ['open-A/1'] },
    { id: 'A-F-1', status: 'accepted', entryIds: ['A-F-1/1'] },
    { id: 'A-F-1', status: 'refused', refusal: { code: 'entry.id_reused', path: 'id', facts: {} } },
    { id: 'other', status: 'refused', refusal: { code: 'item.exists', path: 'facts.itemId', facts: expect.any(Object) as object } },
    { id: 'B-F-1', status: 'refused', refusal: { code: 'account.not_open', path: 'stream', facts: {} } },
    { id: 'A-F-1', status: 'unchanged' },
  ]);
  expect(commits).toEqual([2]);
  expect((await store.load('account/A')).entries.map(({ id, by }) => [id, by])).toEqual([
    ['open-A/1', 'importer'],
    ['A-F-1/1', 'importer'],
  ]);
});

test('who brings a file is no part of it: a second import by somebody else changes nothing', async () => {
  const store = createMemoryStore();
  const commands = [opening('A'), invoice('A', 'F-1')];
  await submitBatch(store, commands, options);
  const again = await submitBatch(store, commands, {
    ...options,
    caller: { id: 'ana', role: 'clerk' },
    clock: () => '2026-05-01T00:00:00Z',
  });
  expect(again.map(({ status }) => status)).toEqual(['unchanged', 'unchanged']);
});

test('what an import brought under a key is not answered to a submit of the same key', async () => {
  const store = createMemoryStore();
  await submitBatch(store, [opening('A')], options);
  const { id, by: _by, ...request } = opening('A');
  expect(await createBackend(store, options).submit(request, { idempotencyKey: id })).toMatchObject({
    ok: false,
    refusal: { code: 'entry.id_reused' },
  });
});

test('it is recorded at the given instant, which may not precede what a stream knows', async () => {
  const store = createMemoryStore();
  const early = { ...options, recordedAt: '2026-01-10T12:00:00Z' };
  await submitBatch(store, [opening('A')], early);
  await submitBatch(store, [opening('B')], options);
  const outcomes = await submitBatch(store, [invoice('A', 'F-1'), invoice('B', 'F-1'), opening('B')], {
    ...early,
    recordedAt: '2026-01-10T12:00:00.000Z',
  });
  expect(outcomes).toEqual([
    { id: 'A-F-1', status: 'accepted', entryIds: ['A-F-1/1'] },
    { id: 'B-F-1', status: 'refused', refusal: { code: 'import.recorded_before_known', facts: {} } },
    { id: 'open-B', status: 'unchanged' },
  ]);
  expect((await store.load('account/A')).entries.map(({ at }) => at)).toEqual(['2026-01-10T12:00:00Z', '2026-01-10T12:00:00.000Z']);
});

test('journals are kept from batch to batch, up to the bound', async () => {
  const { store, loaded } = counted(createMemoryStore());
  const writer = createBatchWriter(store, { ...options, entriesKeptMax: 2 });
  await writer.submit([opening('A')]);
  await writer.submit([invoice('A', 'F-1')]);
  await writer.submit([opening('B')]);
  await writer.submit([invoice('B', 'F-1'), invoice('A', 'F-2')]);
  expect(loaded).toEqual(['account/A', 'account/B', 'account/A']);
});

test('a batch that was overtaken is decided anew on what the others left', async () => {
  const memory = createMemoryStore();
  const { store, loaded, commits } = counted(memory);
  const writer = createBatchWriter(store, options);
  await writer.submit([opening('A')]);
  await submitBatch(memory, [invoice('A', 'F-1')], options);
  const outcomes = await writer.submit([{ ...invoice('A', 'F-1'), id: 'second' }, invoice('A', 'F-2')]);
  expect(outcomes.map(({ id, status }) => [id, status])).toEqual([
    ['second', 'refused'],
    ['A-F-2', 'accepted'],
  ]);
  expect([loaded, commits]).toEqual([
    ['account/A', 'account/A'],
    [1, 2, 1],
  ]);
});

test('others that are always faster are reported, not waited for', async () => {
  const { batches, ...rest } = createMemoryStore();
  if (!batches) throw new Error('the memory store has batches');
  const store: Store = { ...rest, batches: { ...batches, commit: () => Promise.resolve({ ok: false, conflict: 'account/A' }) } };
  await expect(submitBatch(store, [opening('A')], options)).rejects.toMatchObject({ code: 'version.conflict' });
});

test('of two batches at once the second waits, and a failed one does not stop the next', async () => {
  const memory = createMemoryStore();
  const { batches, ...rest } = memory;
  if (!batches) throw new Error('the memory store has batches');
  let fails = true;
  const store: Store = {
    ...rest,
    batches: {
      ...batches,
      commit: (requests, how) => {
        if (!fails) return batches.commit(requests, how);
        fails = false;
        return Promise.reject(new Error('gone'));
      },
    },
  };
  const writer = createBatchWriter(store, options);
  const [first, second] = await Promise.allSettled([
    writer.submit([opening('A')]),
    writer.submit([invoice('A', 'F-1'), opening('A'), invoice('A', 'F-2')]),
  ]);
  expect(first).toMatchObject({ status: 'rejected', reason: { code: 'store.unavailable' } });
  expect(second).toMatchObject({ status: 'fulfilled', value: [{ status: 'refused' }, { status: 'accepted' }, { status: 'accepted' }] });
});

test('what a caller may not do it may not do in a batch either', async () => {
  const outcomes = await submitBatch(
    createMemoryStore(),
    [opening('A'), { ...opening('B'), on: '2026-02-30' }, { ...opening('C'), id: ' ' }],
    { ...options, caller: { id: 'eva', role: 'auditor' } },
  );
  expect(outcomes.map((outcome) => outcome.status === 'refused' && outcome.refusal.code)).toEqual([
    'access.denied',
    'command.invalid',
    'command.key_invalid',
  ]);
});

test('what the store does not take is refused, row by row', async () => {
  const store: Store = { ...createMemoryStore(), commands: ['open-account'] };
  const outcomes = await submitBatch(store, [opening('A'), invoice('A', 'F-1')], options);
  expect(outcomes).toEqual([
    { id: 'open-A', status: 'accepted', entryIds: ['open-A/1'] },
    { id: 'A-F-1', status: 'refused', refusal: { code: 'command.not_available', path: 'kind', facts: { kind: 'record-invoice' } } },
  ]);
});
