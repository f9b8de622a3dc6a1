import type { EntryDraft } from '@cartera/core';
import type { StoreCase } from './case.types.js';
import { A, B, change, changesOf, debt, postingsOf, under } from './drafts.js';

/** What is handed over is handed over: nobody changes the books from outside. */
export const storeIsolationCases: readonly StoreCase[] = [
  {
    name: 'nothing that is returned can be changed',
    async run({ createStore, assert }) {
      const store = await createStore();
      const result = await store.commit([change(A, [debt('k-1/1')])], under('k-1'));
      const known = await store.find('k-1');
      const journal = await store.load(A);
      const returned = [
        result.ok && result.entries,
        known?.entries,
        journal,
        journal.entries,
        journal.entries[0]?.facts,
        journal.entries[0]?.postings[0]?.amount,
        (await postingsOf(store))[0],
      ];
      assert.equal(
        returned.map((each) => Object.isFrozen(each)),
        returned.map(() => true),
      );
    },
  },
  {
    name: 'what a caller does with its drafts afterwards changes nothing',
    async run({ createStore, assert }) {
      const store = await createStore();
      const facts = { lines: [{ amount: 1 }] };
      const draft: EntryDraft = { ...debt('k-1/1'), facts };
      await store.commit([change(A, [draft])], under('k-1'));
      facts.lines.push({ amount: 2 });
      assert.equal((await store.load(A)).entries[0]?.facts, { lines: [{ amount: 1 }] });
    },
  },
  {
    name: 'a journal that was loaded does not grow',
    async run({ createStore, assert }) {
      const store = await createStore();
      await store.commit([change(A, [debt('k-1/1')])], under('k-1'));
      const before = await store.load(A);
      await store.commit([change(A, [debt('k-2/1')])], under('k-2'));
      assert.equal(before.entries.length, 1);
    },
  },
  {
    name: 'loading stops for a caller that no longer wants it',
    async run({ createStore, assert }) {
      const store = await createStore();
      await assert.rejects(store.load(A, { signal: AbortSignal.abort() }), 'backend.aborted');
    },
  },
  {
    name: 'changes name each stream once, with its version, in the order of the last change; a cursor goes on from there',
    needs: ['changes'],
    async run({ createStore, assert }) {
      const store = await createStore();
      if (!store.changes) return;
      for (const [stream, key] of [
        [A, 'k-1'],
        [B, 'k-2'],
        [A, 'k-3'],
      ] as const)
        await store.commit([change(stream, [debt(`${key}/1`)])], under(key));
      const all = await changesOf(store);
      assert.equal(
        all.map(({ stream, version }) => [stream, version]),
        [
          [B, 1],
          [A, 2],
        ],
      );
      assert.equal(
        (await changesOf(store, all[0]?.cursor)).map(({ stream }) => stream),
        [A],
      );
      assert.equal(await changesOf(store, all[1]?.cursor), []);
      await assert.rejects(changesOf(store, 'no cursor'), 'query.invalid');
    },
  },
];
