import type { StoreCase } from './case.types.js';
import { A, AT, B, change, debt, under } from './drafts.js';

/** The key of a commit: known once, known for good. */
export const storeIdempotencyCases: readonly StoreCase[] = [
  {
    name: 'a known key writes nothing and returns the first entries and request',
    async run({ createStore, assert }) {
      const store = await createStore();
      const first = await store.commit([change(A, [debt('k-1/1'), debt('k-1/2')], 0)], under('k-1'));
      const again = await store.commit([change(A, [debt('other/1')], 7)], under('k-1', { request: 'another', at: '2027-01-01T00:00:00Z' }));
      assert.equal(again, first);
      assert.equal((await store.load(A)).entries.length, 2);
    },
  },
  {
    name: 'find gives the entries of a key in their order, with the request',
    needs: ['atomicStreams'],
    async run({ createStore, assert }) {
      const store = await createStore();
      await store.commit([change(B, [debt('k-1/1'), debt('k-1/2')]), change(A, [debt('k-1/3')])], under('k-1'));
      const known = await store.find('k-1');
      assert.equal(known?.request, 'request of k-1');
      assert.equal(
        known?.entries.map(({ id, stream }) => [id, stream]),
        [
          ['k-1/1', B],
          ['k-1/2', B],
          ['k-1/3', A],
        ],
      );
    },
  },
  {
    name: 'a request that wrote no entry is known too',
    async run({ createStore, assert }) {
      const store = await createStore();
      const result = await store.commit([change(A, [])], under('k-1'));
      assert.equal(result.ok && result.entries, []);
      assert.equal(await store.find('k-1'), { request: 'request of k-1', at: AT, entries: [] });
      assert.equal((await store.load(A)).entries, []);
    },
  },
  {
    name: 'a key of odd characters is a key like any other',
    async run({ createStore, assert }) {
      const store = await createStore();
      const keys = ["'; drop table x --", 'ñ/é/%41', '🧾'.repeat(100), '{"a":1}', '\\', 'K-1', 'k-1'];
      for (const key of keys) await store.commit([change(A, [debt(`${key}/1`)])], under(key));
      for (const key of keys)
        assert.equal(
          (await store.find(key))?.entries.map(({ id }) => id),
          [`${key}/1`],
        );
      assert.equal((await store.load(A)).entries.length, keys.length);
    },
  },
  {
    name: 'of two at once with one key one is written, and both get the same',
    async run({ createStore, assert }) {
      const store = await createStore();
      const [one, other] = await Promise.all([1, 2].map(() => store.commit([change(A, [debt('k-1/1')])], under('k-1'))));
      assert.equal(one, other);
      assert.equal((await store.load(A)).entries.length, 1);
    },
  },
];
