import { verifyChain } from '@cartera/core';
import type { StoreCase } from './case.types.js';
import { A, AT, B, change, debt, under } from './drafts.js';

/** Many requests at a time, for stores that offer it. */
export const storeBatchCases: readonly StoreCase[] = [
  {
    name: 'a batch is committed at once, and each request is known by its own key',
    needs: ['batches', 'atomicStreams'],
    async run({ createStore, assert }) {
      const store = await createStore();
      if (!store.batches) return;
      const requests = [
        { idempotencyKey: 'k-1', request: 'r-1', changes: [change(A, [debt('k-1/1')], 0)] },
        { idempotencyKey: 'k-2', request: 'r-2', changes: [change(B, [debt('k-2/1')], 0), change(A, [debt('k-2/2')], 0)] },
      ];
      const result = await store.batches.commit(requests, { at: AT });
      assert.equal(result.ok && result.entries.map(({ id, seq }) => [id, seq]), [
        ['k-1/1', 1],
        ['k-2/1', 1],
        ['k-2/2', 2],
      ]);
      assert.equal(
        [...(await store.batches.find(['k-1', 'k-2', 'k-3']))].sort(([a], [b]) => a.localeCompare(b)),
        [
          ['k-1', 'r-1'],
          ['k-2', 'r-2'],
        ],
      );
      assert.equal(
        (await store.find('k-2'))?.entries.map(({ id }) => id),
        ['k-2/1', 'k-2/2'],
      );
      const [b, a] = await store.batches.load([B, A]);
      assert.equal([a?.entries, b?.entries], [(await store.load(A)).entries, (await store.load(B)).entries]);
      assert.equal(verifyChain(a?.entries ?? []), { ok: true });
    },
  },
  {
    name: 'a batch that was overtaken writes nothing',
    needs: ['batches'],
    async run({ createStore, assert }) {
      const store = await createStore();
      if (!store.batches) return;
      await store.commit([change(B, [debt('k-0/1')])], under('k-0'));
      const requests = [
        { idempotencyKey: 'k-1', request: 'r-1', changes: [change(A, [debt('k-1/1')], 0)] },
        { idempotencyKey: 'k-2', request: 'r-2', changes: [change(B, [debt('k-2/1')], 0)] },
      ];
      assert.equal(await store.batches.commit(requests, { at: AT }), { ok: false, conflict: B });
      assert.equal((await store.batches.find(['k-1', 'k-2'])).size, 0);
      assert.equal((await store.load(A)).entries, []);
    },
  },
  {
    name: 'a batch with a key that is known by now writes nothing',
    needs: ['batches'],
    async run({ createStore, assert }) {
      const store = await createStore();
      if (!store.batches) return;
      await store.commit([change(B, [debt('k-2/1')])], under('k-2'));
      const requests = ['k-1', 'k-2'].map((key) => ({ idempotencyKey: key, request: key, changes: [change(A, [debt(`again-${key}/1`)])] }));
      assert.equal(await store.batches.commit(requests, { at: AT }), { ok: false, conflict: A });
      assert.equal((await store.load(A)).entries, []);
    },
  },
];
