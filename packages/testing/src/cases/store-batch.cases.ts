import { verifyChain } from '@cartera/core';
import type { DocumentsQuery, Store, StoredDocument } from '@cartera/backend';
import type { EntryDraft, Posting } from '@cartera/core';
import type { StoreCase } from './case.types.js';
import { A, AT, B, change, debt, under } from './drafts.js';

/** More documents than a list of any store of ours has. */
const MANY = 5100;

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
  {
    name: 'documents are told as their postings have them, each once an account',
    needs: ['batches'],
    async run({ createStore, assert }) {
      const store = await createStore();
      if (!store.batches?.documents) return;
      await store.commit([change(A, [debt('sae/F-1'), debt('sae/F-2', { on: '2026-03-04' }), debt('sap/F-1')])], under('k-1'));
      await store.commit(
        [
          change(
            B,
            [debt('sae/F-1', { amount: 500 })].map((draft) => ({ ...draft, id: 'other' })),
          ),
        ],
        under('k-2'),
      );
      const takenBack = [posted('sae/F-1', { amount: -10_000 })];
      const paid = [
        posted('sae/F-2', { amount: -2500, on: '2026-03-09' }),
        posted('sae/P-1', { component: 'unapplied', amount: -7, on: '2026-03-09' }),
      ];
      await store.commit([change(A, [draft('v/1', '2026-03-02', takenBack), draft('p/1', '2026-03-09', paid)])], under('k-3'));
      const kind = 'balance-stated';
      const first = { itemId: 'sae/F-1', stream: A, kind, open: 0, lastOn: '2026-03-02', isTwiceOnADay: true };
      const second = { itemId: 'sae/F-2', stream: A, kind, open: 7500, lastOn: '2026-03-09', isTwiceOnADay: false };
      const others = { itemId: 'sae/F-1', stream: B, kind, open: 500, lastOn: '2026-03-02', isTwiceOnADay: false };
      const asOf = '2026-03-09';
      const prefix = { startWith: 'sae/' };
      assert.equal(await documentsOf(store, { of: 'items', ids: prefix, asOf }), [first, others, second]);
      assert.equal(await documentsOf(store, { of: 'items', ids: prefix, asOf, live: true }), [others, second]);
      assert.equal(await documentsOf(store, { of: 'items', ids: prefix, asOf: '2026-03-03', live: true }), [
        others,
        { ...second, open: 0 },
      ]);
      assert.equal(await documentsOf(store, { of: 'items', ids: ['sae/F-2', 'sae/F-9', 'sae/P-1'], asOf }), [second]);
      assert.equal(await documentsOf(store, { of: 'items', ids: [], asOf }), []);
      assert.equal(await documentsOf(store, { of: 'money', ids: prefix, asOf }), [
        { itemId: 'sae/P-1', stream: A, kind: 'note-logged', open: 0, lastOn: '2026-03-09', isTwiceOnADay: false },
      ]);
    },
  },
  {
    name: 'documents come whole where they are many, and what their ids begin with is no pattern',
    needs: ['batches'],
    async run({ createStore, assert }) {
      const store = await createStore();
      if (!store.batches?.documents) return;
      const ids = Array.from({ length: MANY }, (_, n) => `s_%/F-${n}`);
      await store.commit(
        [
          change(A, [
            draft(
              'k/1',
              '2026-03-02',
              [...ids, 'sxx/F-1'].map((id) => posted(id, {})),
            ),
          ]),
        ],
        under('k'),
      );
      const found = await documentsOf(store, { of: 'items', ids: { startWith: 's_%/' }, asOf: '2026-03-02' });
      assert.equal(
        found.map(({ itemId }) => itemId),
        ids.toSorted(),
      );
    },
  },
];

function posted(
  itemId: string,
  { component = 'principal', amount = 10_000, on = '2026-03-02' }: { component?: Posting['component']; amount?: number; on?: string },
): Posting {
  const days = component === 'unapplied' ? {} : { issuedOn: on, dueOn: '2026-04-01' };
  return { itemId, instalment: component === 'unapplied' ? 0 : 1, component, amount: { amount, currency: 'MXN' }, ...days, on };
}

function draft(id: string, on: string, postings: readonly Posting[]): EntryDraft {
  return { id, kind: 'note-logged', v: 1, on, by: 'ana', facts: {}, postings };
}

/** Every document a store gives, by id and stream. */
async function documentsOf(store: Store, query: DocumentsQuery): Promise<readonly StoredDocument[]> {
  const all: StoredDocument[] = [];
  for await (const list of store.batches?.documents?.(query) ?? []) all.push(...list);
  return all.sort((a, b) => (`${a.itemId} ${a.stream}` < `${b.itemId} ${b.stream}` ? -1 : 1));
}
