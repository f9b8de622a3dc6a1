import { verifyChain, type EntryDraft } from '@cartera/core';
import type { StoreCase } from './case.types.js';
import { A, AT, B, change, debt, postingsOf, under } from './drafts.js';

/** Committing: stamps, versions, all or nothing. */
export const storeCommitCases: readonly StoreCase[] = [
  {
    name: 'a stream nobody wrote to loads empty, and its key is unknown',
    async run({ createStore, assert }) {
      const store = await createStore();
      assert.equal(await store.load(A), { stream: A, entries: [] });
      assert.equal(await store.find('k-1'), undefined);
      assert.equal(await postingsOf(store), []);
    },
  },
  {
    name: 'what is committed is stamped, and loads as it was returned',
    async run({ createStore, assert }) {
      const store = await createStore();
      const drafts = [
        debt('k-1/1'),
        { ...debt('k-1/2'), happenedAt: '2026-03-01T10:00:00.5Z', basis: { asOf: '2026-03-01', policy: 'default' } },
      ];
      const result = await store.commit([change(A, drafts, 0)], under('k-1'));
      const { entries } = await store.load(A);
      assert.ok(result.ok);
      assert.equal(result.ok && result.entries, entries);
      assert.equal(
        entries.map(({ seq, at, stream }) => [seq, at, stream]),
        [
          [1, AT, A],
          [2, AT, A],
        ],
      );
      assert.equal(
        entries.map(({ stream: _s, seq: _q, at: _a, digest: _d, ...draft }) => draft),
        drafts,
      );
      assert.equal(verifyChain(entries), { ok: true });
    },
  },
  {
    name: 'personal data is kept apart under a commitment, and the chain verifies after a reload',
    async run({ createStore, assert }) {
      const store = await createStore();
      const told: EntryDraft = {
        ...debt('k-1/1'),
        kind: 'account-opened',
        facts: {},
        postings: [],
        personal: { customer: { name: 'Muñoz & Hijos «日本» 🧾' } },
      };
      await store.commit([change(A, [told, debt('k-1/2')])], under('k-1'));
      const [entry, next] = (await store.load(A)).entries;
      assert.equal(entry?.personal?.['customer'], told.personal?.['customer']);
      assert.ok(/^[0-9a-f]{64}$/.test(entry?.commitment ?? ''));
      assert.equal(next?.commitment, undefined);
      assert.equal(verifyChain((await store.load(A)).entries), { ok: true });
    },
  },
  {
    name: 'facts come back to the last character: any text, any order of members, any number JSON holds',
    async run({ createStore, assert }) {
      const store = await createStore();
      const facts = {
        z: 1,
        a: [null, true, -0.1, 1e21, 1e-7, 123456789012345680000, 9_007_199_254_740_991],
        text: '\u0000\u2028\\"\n €😀',
        nested: { b: {}, a: [] },
        '': 'empty',
        __proto__x: 2,
      };
      await store.commit([change(A, [{ ...debt('k-1/1'), facts }])], under('k-1'));
      const [entry] = (await store.load(A)).entries;
      assert.equal(JSON.stringify(entry?.facts), JSON.stringify(facts));
      assert.equal(verifyChain((await store.load(A)).entries), { ok: true });
    },
  },
  {
    name: 'the largest amounts there are come back exactly',
    async run({ createStore, assert }) {
      const store = await createStore();
      const amounts = [9_007_199_254_740_991, -9_007_199_254_740_991, 9_007_199_254_740_990];
      await store.commit(
        [
          change(
            A,
            amounts.map((amount, n) => debt(`k-1/${n + 1}`, { amount })),
          ),
        ],
        under('k-1'),
      );
      assert.equal(
        (await store.load(A)).entries.map(({ postings }) => postings[0]?.amount.amount),
        amounts,
      );
      assert.equal(
        (await postingsOf(store)).map(({ amount }) => amount.amount),
        amounts,
      );
    },
  },
  {
    name: 'of two writers that saw the same version one wins and the other is told',
    async run({ createStore, assert }) {
      const store = await createStore();
      await store.commit([change(A, [debt('k-0/1')], 0)], under('k-0'));
      const both = await Promise.all(['k-1', 'k-2'].map((key) => store.commit([change(A, [debt(`${key}/1`)], 1)], under(key))));
      assert.equal(both.filter(({ ok }) => ok).length, 1);
      assert.equal(
        both.find(({ ok }) => !ok),
        { ok: false, conflict: A },
      );
      assert.equal((await store.load(A)).entries.length, 2);
      const loser = both[0]?.ok ? 'k-2' : 'k-1';
      assert.equal(await store.find(loser), undefined);
    },
  },
  {
    name: 'without an expected version an entry is added whatever the stream holds',
    async run({ createStore, assert }) {
      const store = await createStore();
      for (const key of ['k-1', 'k-2', 'k-3']) await store.commit([change(A, [debt(`${key}/1`)])], under(key));
      const { entries } = await store.load(A);
      assert.equal(
        entries.map(({ id, seq }) => [id, seq]),
        [
          ['k-1/1', 1],
          ['k-2/1', 2],
          ['k-3/1', 3],
        ],
      );
      assert.equal(verifyChain(entries), { ok: true });
    },
  },
  {
    name: 'over two streams it is all or nothing',
    needs: ['atomicStreams'],
    async run({ createStore, assert }) {
      const store = await createStore();
      await store.commit([change(B, [debt('k-0/1')], 0)], under('k-0'));
      const result = await store.commit([change(A, [debt('k-1/1')], 0), change(B, [debt('k-1/2')], 0)], under('k-1'));
      assert.equal(result, { ok: false, conflict: B });
      assert.equal([(await store.load(A)).entries.length, (await store.load(B)).entries.length], [0, 1]);
      assert.equal(await store.find('k-1'), undefined);
      const again = await store.commit([change(B, [debt('k-1/1')], 1), change(A, [debt('k-1/2')], 0)], under('k-1'));
      assert.equal(again.ok && again.entries.map(({ id, stream, seq }) => [id, stream, seq]), [
        ['k-1/1', B, 2],
        ['k-1/2', A, 1],
      ]);
    },
  },
  {
    name: 'an entry’s id is taken once, over all streams',
    async run({ createStore, assert }) {
      const store = await createStore();
      await store.commit([change(A, [debt('same/1')])], under('k-1'));
      await assert.rejects(store.commit([change(B, [debt('same/1')])], under('k-2')), 'entry.id_reused');
      assert.equal((await store.load(B)).entries, []);
      assert.equal(await store.find('k-2'), undefined);
    },
  },
  {
    name: 'two stores know nothing of each other',
    async run({ createStore, assert }) {
      const [one, other] = [await createStore(), await createStore()];
      await one.commit([change(A, [debt('k-1/1')], 0)], under('k-1'));
      assert.equal((await other.load(A)).entries, []);
      assert.equal(await other.find('k-1'), undefined);
      assert.equal(await postingsOf(other), []);
      assert.ok((await other.commit([change(A, [debt('k-1/1')], 0)], under('k-1'))).ok);
    },
  },
];
