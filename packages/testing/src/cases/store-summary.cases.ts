import type { Summaries, Views } from '@cartera/backend';
import type { StreamId, WorkItem } from '@cartera/core';
import type { CaseAssert, StoreCase } from './case.types.js';
import { A, AT, B, change, debt, under } from './drafts.js';
import { row, rowsOf } from './rows.js';

type Query = Views['worklist']['query'];

async function idsOf(summaries: Summaries, query: Query): Promise<readonly string[]> {
  return (await summaries.page(query)).rows.map(({ customerId }) => customerId);
}

/** A case over rows that were put. */
function over(name: string, rows: readonly WorkItem[], run: (summaries: Summaries, assert: CaseAssert) => Promise<void>): StoreCase {
  return {
    name,
    needs: ['summaries'],
    async run({ createStore, assert }) {
      const summaries = rowsOf(await createStore());
      await summaries.put(rows);
      await run(summaries, assert);
    },
  };
}

const SEVERAL: readonly WorkItem[] = [
  row('A', {
    points: 110,
    oldestDueOn: '2026-02-10',
    name: 'Zacatecas',
    bucket: '1-30',
    because: [{ code: 'worklist.days_late', facts: { points: 110 } }],
  }),
  row('B', { points: 110, oldestDueOn: '2026-01-10', name: 'Ñandú', assignedTo: 'luis', toCollect: [{ amount: 7, currency: 'USD' }] }),
  row('C', {
    points: 1010,
    name: 'álamo',
    withPromise: true,
    toCollect: [
      { amount: 5, currency: 'MXN' },
      { amount: 9_007_199_254_740_991, currency: 'USD' },
    ],
  }),
  row('D', { name: 'alamo', toCollect: [], snoozedThrough: '2026-03-05', assignedTo: 'luis' }),
  row('E', { points: 110, oldestDueOn: '2026-01-10', name: 'nandu', searchText: 'Ferretería La Peña\nFLP010101AB1\nF-1042\nSPEI  77' }),
  row('F', { points: -5, name: '日本 😀', because: [{ code: 'worklist.amount', facts: { points: -5 } }] }),
];

/** What a store with a worklist does with its rows. */
export const storeSummaryCases: readonly StoreCase[] = [
  over('rows come in each order, ties by what is older, larger, and by stream', SEVERAL, async (summaries, assert) => {
    assert.equal(await idsOf(summaries, {}), ['C', 'E', 'B', 'A', 'D', 'F']);
    assert.equal(await idsOf(summaries, { order: 'points' }), ['C', 'E', 'B', 'A', 'D', 'F']);
    assert.equal(await idsOf(summaries, { order: 'oldest' }), ['E', 'B', 'A', 'C', 'F', 'D']);
    assert.equal(await idsOf(summaries, { order: 'amount' }), ['C', 'A', 'E', 'F', 'B', 'D']);
    assert.equal(await idsOf(summaries, { order: 'amount', filter: { currency: 'MXN' } }), ['A', 'E', 'F', 'C']);
    assert.equal(await idsOf(summaries, { order: 'name' }), ['C', 'D', 'B', 'E', 'A', 'F']);
  }),
  over(
    'a row comes back as it was put, to the last character',
    [row('A', { name: 'x\u0000\u2028"\\ 😀', because: [{ code: 'a.b', facts: { z: 1, a: 'x' } }] })],
    async (summaries, assert) => {
      const { rows } = await summaries.page({});
      assert.equal(rows, [row('A', { name: 'x\u0000\u2028"\\ 😀', because: [{ code: 'a.b', facts: { z: 1, a: 'x' } }] })]);
      assert.ok(Object.isFrozen(rows) && Object.isFrozen(rows[0]));
    },
  ),
  over('pages follow each other, each row once, whatever the order; the last has no next', SEVERAL, async (summaries, assert) => {
    for (const order of ['points', 'oldest', 'amount', 'name'] as const) {
      const all = await idsOf(summaries, { order });
      const found: string[] = [];
      let after: string | undefined;
      do {
        const page = await summaries.page({ order, limit: 2, ...(after !== undefined && { after }) });
        assert.ok(page.rows.length > 0 && page.total === 6);
        found.push(...page.rows.map(({ customerId }) => customerId));
        after = page.next;
      } while (after !== undefined);
      assert.equal(found, all);
    }
    assert.equal(await idsOf(summaries, { skip: 4 }), ['D', 'F']);
    assert.equal((await summaries.page({ skip: 9 })).rows, []);
    const first = await summaries.page({ limit: 1 });
    assert.equal(await idsOf(summaries, { after: first.next ?? '', skip: 1, limit: 2 }), ['B', 'A']);
  }),
  over('a search finds every word, whatever accents, capitals and blanks', SEVERAL, async (summaries, assert) => {
    for (const search of ['ferreteria', 'LA PEÑA', 'pena  flp', 'f-1042', 'spei 77', '104'])
      assert.equal(await idsOf(summaries, { search }), ['E']);
    assert.equal(await idsOf(summaries, { search: 'peña zacatecas' }), []);
    assert.equal((await summaries.page({ search: '%' })).total, 0);
    assert.equal((await summaries.page({ search: ' ' })).total, 6);
  }),
  over('filters narrow, and facets count what each value of them would give', SEVERAL, async (summaries, assert) => {
    assert.equal(await idsOf(summaries, { filter: { assignedTo: 'luis' } }), ['B', 'D']);
    assert.equal(await idsOf(summaries, { filter: { reason: 'worklist.days_late' } }), ['A']);
    assert.equal(await idsOf(summaries, { filter: { bucket: '1-30' } }), ['A']);
    assert.equal(await idsOf(summaries, { filter: { currency: 'USD' } }), ['C', 'B']);
    assert.equal(await idsOf(summaries, { filter: { withPromise: true } }), ['C']);
    assert.equal(await idsOf(summaries, { filter: { snoozed: true } }), ['D']);
    assert.equal(await idsOf(summaries, { filter: { snoozed: true }, asOf: '2026-03-06' }), []);
    assert.equal(await idsOf(summaries, { filter: { assignedTo: 'luis', snoozed: false } }), ['B']);
    const { total, facets } = await summaries.page({ filter: { currency: 'MXN' } });
    assert.equal(total, 4);
    assert.equal(facets, {
      assignedTo: [],
      reason: [
        { value: 'worklist.amount', count: 1 },
        { value: 'worklist.days_late', count: 1 },
      ],
      bucket: [{ value: '1-30', count: 1 }],
      currency: [
        { value: 'MXN', count: 4 },
        { value: 'USD', count: 2 },
      ],
      withPromise: [
        { value: 'false', count: 3 },
        { value: 'true', count: 1 },
      ],
      snoozed: [{ value: 'false', count: 4 }],
    });
  }),
  over(
    'a row that left the list is there only where its exit is asked for',
    [row('A'), row('B', { exit: 'x.gone', because: [{ code: 'x.gone', facts: {} }] })],
    async (summaries, assert) => {
      assert.equal((await summaries.page({})).total, 1);
      assert.equal(await idsOf(summaries, { filter: { reason: 'x.gone' } }), ['B']);
      assert.equal((await summaries.page({})).facets['reason'], []);
    },
  ),
  over(
    'an older version never overwrites, nor the same one evaluated for an earlier day',
    [row('A', { version: 3, points: 1 })],
    async (summaries, assert) => {
      const points = async () => (await summaries.page({})).rows.map((each) => each.points);
      await summaries.put([row('A', { version: 2, points: 2, evaluatedOn: '2026-03-09' })]);
      await summaries.put([row('A', { version: 3, points: 3, evaluatedOn: '2026-03-01' })]);
      assert.equal(await points(), [1]);
      await summaries.put([row('A', { version: 3, points: 4, evaluatedOn: '2026-03-03' })]);
      assert.equal(await points(), [4]);
      await summaries.put([row('A', { version: 4, points: 5, evaluatedOn: '2026-03-01' }), row('A', { version: 3, points: 6 })]);
      assert.equal(await points(), [5]);
    },
  ),
  over('a cursor is good for its own question only', SEVERAL, async (summaries, assert) => {
    const { next = '' } = await summaries.page({ limit: 2 });
    assert.equal(await idsOf(summaries, { after: next, limit: 1 }), ['B']);
    for (const query of [{ order: 'name' }, { search: 'a' }, { filter: { withPromise: false } }] as const)
      await assert.rejects(summaries.page({ ...query, after: next }), 'query.invalid', 'after');
    for (const after of ['', 'x', `${next}x`, 'WzFd', next.slice(1)])
      await assert.rejects(summaries.page({ after }), 'query.invalid', 'after');
  }),
  {
    name: 'a cursor of other books is refused, and their rows are not seen',
    needs: ['summaries'],
    async run({ createStore, assert }) {
      const [one, other] = [rowsOf(await createStore()), rowsOf(await createStore())];
      await one.put(SEVERAL);
      const { next = '' } = await one.page({ limit: 2 });
      assert.equal((await other.page({})).total, 0);
      assert.equal(await other.due({ through: '9999-12-31', limit: 10 }), []);
      await other.put([row('A', { name: 'other' })]);
      await assert.rejects(other.page({ after: next }), 'query.invalid', 'after');
      assert.equal((await one.page({})).total, 6);
    },
  },
  {
    name: 'a row is committed with the entries it is of, or neither is',
    needs: ['summaries'],
    async run({ createStore, assert }) {
      const store = await createStore();
      const summaries = rowsOf(store);
      const done = await store.commit([change(A, [debt('k-1/1'), debt('k-1/2')], 0)], {
        ...under('k-1'),
        summaries: [row('A', { version: 2 })],
      });
      assert.ok(done.ok);
      assert.equal(await idsOf(summaries, {}), ['A']);
      for (const version of [2, 4]) {
        const summary = row('A', { version, points: 9 });
        const refused = await store.commit([change(A, [debt('k-2/1')])], { ...under('k-2'), summaries: [summary] });
        assert.equal(refused, { ok: false, conflict: A });
      }
      assert.equal((await store.load(A)).entries.length, 2);
      assert.equal(await store.find('k-2'), undefined);
      const strange = await store.commit([change(A, [debt('k-2/1')])], {
        ...under('k-2'),
        summaries: [row('A', { version: 3 }), row('B')],
      });
      assert.equal(strange, { ok: false, conflict: B });
      assert.equal(
        (await summaries.page({})).rows.map(({ version, points }) => [version, points]),
        [[2, 0]],
      );
      const repeated = await store.commit([change(A, [debt('k-1/1')])], { ...under('k-1'), summaries: [row('A', { version: 9 })] });
      assert.ok(repeated.ok);
    },
  },
  {
    name: 'a batch commits its rows with its entries, or neither',
    needs: ['summaries', 'batches'],
    async run({ createStore, assert }) {
      const store = await createStore();
      const requests = ['k-1', 'k-2'].map((key) => ({ idempotencyKey: key, request: key, changes: [change(A, [debt(`${key}/1`)])] }));
      assert.equal(await store.batches?.commit(requests, { at: AT, summaries: [row('A', { version: 1 })] }), { ok: false, conflict: A });
      assert.equal((await store.load(A)).entries, []);
      const done = await store.batches?.commit(requests, { at: AT, summaries: [row('A', { version: 2 })] });
      assert.ok(done?.ok);
      assert.equal((await rowsOf(store).page({})).rows, [row('A', { version: 2 })]);
    },
  },
  {
    name: 'due are accounts without a row of their version, and those that change by the day; by stream, from one on',
    needs: ['summaries'],
    async run({ createStore, assert }) {
      const store = await createStore();
      const summaries = rowsOf(store);
      const due = async (through: string, more: { after?: StreamId; limit?: number } = {}) =>
        summaries.due({ through, limit: 10, ...more });
      for (const [n, stream] of ([A, B, 'account/C', 'cash/X', 'office/Y'] as const).entries())
        await store.commit([change(stream, [debt(`k-${n}/1`)])], under(`k-${n}`));
      assert.equal(await due('2026-03-02'), [A, B, 'account/C']);
      await summaries.put([row('A', { changesOn: '2026-03-05' }), row('B')]);
      assert.equal(await due('2026-03-04'), ['account/C']);
      assert.equal(await due('2026-03-05'), [A, 'account/C']);
      assert.equal(await due('2026-03-05', { limit: 1 }), [A]);
      assert.equal(await due('2026-03-05', { after: A, limit: 1 }), ['account/C']);
      await store.commit([change(B, [debt('k-9/1')])], under('k-9'));
      assert.equal(await due('2026-03-05'), [A, B, 'account/C']);
      await summaries.put([row('A', { evaluatedOn: '2026-03-05', changesOn: '2026-03-09' }), row('B', { version: 2 }), row('C')]);
      assert.equal(await due('2026-03-05'), []);
    },
  },
  over(
    'due are those valued by another policy than these, where policies are given; a row that names none is not',
    [row('A', { policy: 'base@1' }), row('B', { policy: 'base@2' }), row('C', { policy: 'north@4/a1' }), row('D')],
    async (summaries, assert) => {
      const due = async (policies?: readonly string[], more: { after?: StreamId; limit?: number } = {}) =>
        summaries.due({ through: '2026-03-02', limit: 10, ...(policies && { policies }), ...more });
      assert.equal(await due(), []);
      assert.equal(await due(['base@1', 'base@2', 'north@4/a1', 'later@1']), []);
      assert.equal(await due(['base@2', 'north@4/a1']), [A]);
      assert.equal(await due(['base@3']), [A, B, 'account/C']);
      assert.equal(await due(['base@3'], { after: A, limit: 1 }), [B]);
    },
  ),
  over(
    'a list says for which day it is true',
    [row('A', { evaluatedOn: '2026-03-02', changesOn: '2026-03-05' }), row('B', { evaluatedOn: '2026-03-03' })],
    async (summaries, assert) => {
      const on = async (asOf?: string) => (await summaries.page({ ...(asOf !== undefined && { asOf }) })).evaluatedOn;
      assert.equal(
        [await on(), await on('2026-03-04'), await on('2026-03-05'), await on('2026-04-01'), await on('2026-03-01')],
        ['2026-03-03', '2026-03-04', '2026-03-04', '2026-03-04', '2026-03-03'],
      );
    },
  ),
];
