import { verifyChain } from '@cartera/core';
import type { StoreCase } from './case.types.js';
import { A, B, change, debt, postingsOf, under } from './drafts.js';

/** Instants and days: what was known when, what counts when. */
export const storeTimeCases: readonly StoreCase[] = [
  {
    name: 'at never goes back, even when the clock does',
    async run({ createStore, assert }) {
      const store = await createStore();
      await store.commit([change(A, [debt('k-1/1')])], under('k-1', { at: '2026-03-02T18:00:00Z' }));
      for (const [key, stream] of [
        ['k-2', A],
        ['k-3', B],
      ] as const)
        await store.commit([change(stream, [debt(`${key}/1`)])], under(key, { at: '2026-03-02T17:59:59.999Z' }));
      assert.equal(
        (await store.load(A)).entries.map(({ at }) => at),
        ['2026-03-02T18:00:00Z', '2026-03-02T18:00:00Z'],
      );
      assert.equal(
        (await store.load(B)).entries.map(({ at }) => at),
        ['2026-03-02T17:59:59.999Z'],
      );
      assert.equal(verifyChain((await store.load(A)).entries), { ok: true });
    },
  },
  {
    name: 'instants are compared as instants: …07Z is …07.000Z, and a nanosecond counts',
    needs: ['history'],
    async run({ createStore, assert }) {
      const store = await createStore();
      const instants = [
        '2026-03-02T18:00:07Z',
        '2026-03-02T18:00:07.000Z',
        '2026-03-02T18:00:07.000000001Z',
        '2026-03-02T18:00:07.5Z',
        '2026-03-02T18:00:10Z',
      ];
      for (const [n, at] of instants.entries()) await store.commit([change(A, [debt(`k-${n}/1`)])], under(`k-${n}`, { at }));
      const known = async (knownAt: string) => (await postingsOf(store, { knownAt })).length;
      assert.equal((await store.load(A)).entries.length, 5);
      assert.equal(await known('2026-03-02T18:00:06.999999999Z'), 0);
      assert.equal([await known('2026-03-02T18:00:07Z'), await known('2026-03-02T18:00:07.0000Z')], [2, 2]);
      assert.equal([await known('2026-03-02T18:00:07.000000001Z'), await known('2026-03-02T18:00:07.49Z')], [3, 3]);
      assert.equal([await known('2026-03-02T18:00:07.500Z'), await known('2026-03-02T18:00:10.00Z')], [4, 5]);
    },
  },
  {
    name: 'postings are those with on ≤ asOf and at ≤ knownAt',
    needs: ['history'],
    async run({ createStore, assert }) {
      const store = await createStore();
      await store.commit([change(A, [debt('k-1/1', { on: '2026-03-31' })])], under('k-1', { at: '2026-03-31T18:00:00Z' }));
      await store.commit([change(B, [debt('k-2/1', { on: '2026-03-30' })])], under('k-2', { at: '2026-04-02T18:00:00Z' }));
      await store.commit([change(A, [debt('k-3/1', { on: '2026-04-01' })])], under('k-3', { at: '2026-04-01T18:00:00Z' }));
      const ids = async (query: Parameters<typeof postingsOf>[1]) => (await postingsOf(store, query)).map(({ itemId }) => itemId).sort();
      assert.equal(await ids({}), ['k-1/1', 'k-2/1', 'k-3/1']);
      assert.equal(await ids({ asOf: '2026-03-31' }), ['k-1/1', 'k-2/1']);
      assert.equal(await ids({ asOf: '2026-03-31', knownAt: '2026-04-02T17:59:59Z' }), ['k-1/1']);
      assert.equal(await ids({ knownAt: '2026-04-01T18:00:00Z' }), ['k-1/1', 'k-3/1']);
    },
  },
  {
    name: 'a posting says which stream it is of and when it was known, and keeps every field',
    async run({ createStore, assert }) {
      const store = await createStore();
      const unapplied = {
        itemId: 'P-1',
        instalment: 0,
        component: 'unapplied',
        amount: { amount: -5, currency: 'USD' },
        on: '0001-01-01',
      } as const;
      const draft = debt('k-1/1', { on: '9999-12-31' });
      await store.commit([change(A, [{ ...draft, postings: [...draft.postings, unapplied] }])], under('k-1'));
      const at = (await store.load(A)).entries[0]?.at;
      assert.equal(await postingsOf(store), [
        { ...draft.postings[0], stream: A, at },
        { ...unapplied, stream: A, at },
      ]);
    },
  },
  {
    name: 'thousands of postings come in lists of bounded length, each once',
    async run({ createStore, assert }) {
      const store = await createStore();
      const drafts = Array.from({ length: 6001 }, (_, n) => debt(`k-1/${n}`, { amount: n + 1 }));
      await store.commit([change(A, drafts.slice(0, 3000))], under('k-1'));
      await store.commit([change(B, drafts.slice(3000))], under('k-2'));
      const lengths: number[] = [];
      let sum = 0;
      for await (const list of store.postings({})) {
        lengths.push(list.length);
        for (const { amount } of list) sum += amount.amount;
      }
      assert.ok(lengths.length > 1);
      assert.equal(sum, (6001 * 6002) / 2);
      assert.equal(
        lengths.reduce((total, length) => total + length, 0),
        6001,
      );
    },
  },
];
