import type { Store, StreamChange } from '@cartera/backend';
import { verifyChain, type Change, type EntryDraft, type Instant, type Posting, type StreamId, type WorkItem } from '@cartera/core';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openEmbedded } from '../pglite/index.js';

const AT = '2026-03-02T18:00:00Z';
const ON = '2026-03-02';

let pglite: PGlite;
let tenants = 0;
let store: Store;
/** The same books through a second writer. */
let beside: Store;

beforeAll(async () => {
  pglite = await PGlite.create();
});
afterAll(() => pglite.close());
beforeEach(async () => {
  tenants += 1;
  const tenant = `t-${tenants}`;
  store = (await openEmbedded(pglite, { tenant })).store;
  beside = (await openEmbedded(pglite, { tenant })).store;
});

function draft(id: string, fields: Partial<EntryDraft> = {}): EntryDraft {
  return { id, kind: 'note-logged', v: 1, on: ON, by: 'ana', facts: {}, postings: [], ...fields };
}

function posting(itemId: string, amount: number): Posting {
  return { itemId, instalment: 1, component: 'principal', amount: { amount, currency: 'MXN' }, on: ON };
}

function change(stream: StreamId, entries: readonly EntryDraft[], expectedVersion?: number): Change {
  return expectedVersion === undefined ? { stream, entries } : { stream, entries, expectedVersion };
}

function rowOf(stream: StreamId, fields: Partial<WorkItem>): WorkItem {
  return {
    stream,
    version: 1,
    customerId: stream,
    name: stream,
    asOf: ON,
    evaluatedOn: ON,
    toCollect: [],
    withPromise: false,
    searchText: stream,
    points: 0,
    because: [],
    ...fields,
  };
}

const under = (key: string, at: Instant = AT) => ({ idempotencyKey: key, request: `r-${key}`, at });

async function listOf<T>(source: AsyncIterable<T> | readonly T[]): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const each of source) list.push(each);
  return list;
}

async function changesAfter(after?: string): Promise<readonly StreamChange[]> {
  return listOf(store.changes?.(after) ?? []);
}

function isFrozenThrough(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozenThrough);
}

describe('entries come back as they went in', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 'end' : { in: [nested(depth - 1)] });
  const AWKWARD: readonly (readonly [string, Partial<EntryDraft>])[] = [
    ['texts of every script', { facts: { text: 'ñ é 日本 😀 עברית \u200f', '': 'empty key', __proto__x: 1 } }],
    ['texts that databases dislike', { facts: { nul: 'a\u0000b', half: '\ud800', quotes: `'"\\\n\t`, del: '\u007f\u2028' } }],
    ['keys in another order than the alphabet’s', { facts: { z: 1, a: { 10: 1, 9: 2, B: 3, b: 4 } } }],
    [
      'numbers',
      {
        facts: { most: Number.MAX_SAFE_INTEGER, least: -Number.MAX_SAFE_INTEGER, small: 5e-324, large: 1.7976931348623157e308, share: 0.1 },
      },
    ],
    ['nothing, in several ways', { facts: { none: null, empty: {}, list: [], text: '', no: false, zero: 0 } }],
    ['a hundred levels', { facts: { deep: nested(50) } }],
    ['a long text', { facts: { text: 'ñ'.repeat(200_000) } }],
    ['the largest amounts', { postings: [posting('F-1', Number.MAX_SAFE_INTEGER), posting('F-1', -Number.MAX_SAFE_INTEGER)] }],
    [
      'days far off',
      { on: '0001-01-01', postings: [{ ...posting('F-1', 1), on: '9999-12-31', issuedOn: '0999-02-28', dueOn: '2000-02-29' }] },
    ],
    ['personal data', { personal: { customer: { name: 'Ñandú 😀', contacts: [{ phone: '+52 55' }], nul: '\u0000' } } }],
    ['all there is', { happenedAt: '2026-03-01T23:59:59.999Z', basis: { asOf: ON, knownAt: AT, policy: 'p@1' } }],
  ];

  test.each(AWKWARD)('%s', async (_what, fields) => {
    const entries = [draft('k/1', fields), draft('k/2')];
    const committed = await store.commit([change('account/A', entries)], under('k'));
    const loaded = (await beside.load('account/A')).entries;
    expect(committed).toEqual({ ok: true, request: 'r-k', entries: loaded, at: AT });
    expect(loaded).toMatchObject(entries.map((entry) => JSON.parse(JSON.stringify(entry)) as object));
    expect(Object.keys(loaded[0]?.facts ?? {})).toEqual(Object.keys(entries[0]?.facts ?? {}));
    expect(verifyChain(loaded)).toEqual({ ok: true });
    expect([isFrozenThrough(loaded), isFrozenThrough(committed)]).toEqual([true, true]);
  });

  test('days come as days, whatever form the server gives them in', async () => {
    await store.commit([change('account/A', [draft('k/1', { postings: [posting('F-1', 5)] })])], under('k'));
    await pglite.exec(`set datestyle = 'German'`);
    try {
      const { entries } = await store.load('account/A');
      expect(entries).toMatchObject([{ on: ON, postings: [{ on: ON }] }]);
      await store.commit([change('account/A', [draft('l/1', { on: '2026-01-12' })], 1)], under('l'));
      expect((await store.load('account/A')).entries[1]).toMatchObject({ on: '2026-01-12' });
    } finally {
      await pglite.exec('reset datestyle');
    }
  });
});

test('postings come in lists of bounded length, each once, in order', async () => {
  const streams: readonly StreamId[] = ['account/A', 'account/B', 'account/Z', 'account/a', 'account/ñ'];
  const amounts = Array.from({ length: 500 }, (_, n) => n + 1);
  for (const stream of streams) {
    const entries = [0, 1].map((m) => draft(`${stream}/${m}`, { postings: amounts.map((amount) => posting(`F-${m}`, amount)) }));
    await store.commit([change(stream, entries)], under(stream));
  }
  const lists = await listOf(store.postings({}));
  expect(lists.map(({ length }) => length)).toEqual([2000, 2000, 1000]);
  const told = lists.flat().map(({ stream, itemId, amount }) => [stream, itemId, amount.amount]);
  expect(told).toEqual(streams.flatMap((stream) => ['F-0', 'F-1'].flatMap((item) => amounts.map((amount) => [stream, item, amount]))));
  expect(isFrozenThrough(lists[0]?.[0])).toBe(true);
});

test('between two lists others have their turn', async () => {
  const postings = Array.from({ length: 5000 }, (_, n) => posting(`F-${n}`, 1));
  await store.commit([change('account/A', [draft('a/1', { postings })])], under('a'));
  const seen: string[] = [];
  for await (const list of store.postings({})) {
    seen.push(String(list.length));
    setImmediate(() => seen.push('other'));
  }
  expect(seen.slice(0, 5)).toEqual(['2000', 'other', '2000', 'other', '1000']);
});

test('postings as of a day and as known at an instant: both ends count, whatever the length of a fraction', async () => {
  const at = (fraction: string): Instant => `2026-03-02T18:00:00${fraction}Z`;
  for (const [n, instant] of [at(''), at('.05'), at('.5'), at('.500')].entries())
    await store.commit(
      [
        change('account/A', [
          draft(`k-${n}/1`, { on: `2026-03-0${n + 1}`, postings: [{ ...posting(`F-${n}`, 1), on: `2026-03-0${n + 1}` }] }),
        ]),
      ],
      under(`k-${n}`, instant),
    );
  const items = async (query: Parameters<Store['postings']>[0]) => (await listOf(store.postings(query))).flat().map(({ itemId }) => itemId);
  expect(await items({ knownAt: at('.000') })).toEqual(['F-0']);
  expect(await items({ knownAt: at('.49') })).toEqual(['F-0', 'F-1']);
  expect(await items({ knownAt: at('.5000') })).toEqual(['F-0', 'F-1', 'F-2', 'F-3']);
  expect(await items({ asOf: '2026-03-02' })).toEqual(['F-0', 'F-1']);
  expect(await items({ asOf: '2026-03-03', knownAt: at('.05') })).toEqual(['F-0', 'F-1']);
});

describe('what moved', () => {
  const counted = (changes: readonly StreamChange[]) =>
    changes.map(({ cursor, stream, version }) => [Number.parseInt(cursor, 10), stream, version]);

  test('each stream once, with its version, in the order of its last change; a cursor goes on from there', async () => {
    expect([await changesAfter(), await changesAfter('now')]).toEqual([[], []]);
    await store.commit([change('account/B', [draft('a/1')]), change('account/A', [draft('a/2'), draft('a/3')])], under('a'));
    await beside.commit([change('account/C', [draft('b/1')])], under('b'));
    await store.commit([change('account/A', [draft('c/1')])], under('c'));
    const all = await changesAfter();
    expect(counted(all)).toEqual([
      [2, 'account/B', 1],
      [3, 'account/C', 1],
      [4, 'account/A', 3],
    ]);
    expect(await changesAfter(all[0]?.cursor)).toEqual(all.slice(1));
    expect(await changesAfter(all[2]?.cursor)).toEqual([]);
    expect(await changesAfter('now')).toEqual(all.slice(2));
  });

  test('what was not committed moves nothing, and leaves no gap that a cursor could fall into', async () => {
    await store.commit([change('account/A', [draft('a/1')])], under('a'));
    expect(await store.commit([change('account/A', [draft('b/1')], 0)], under('b'))).toEqual({ ok: false, conflict: 'account/A' });
    await expect(store.commit([change('account/B', [draft('a/1')])], under('c'))).rejects.toMatchObject({ code: 'entry.id_reused' });
    await store.commit([], under('nothing'));
    await store.commit([change('account/B', [draft('d/1')])], under('d'));
    expect(counted(await changesAfter())).toEqual([
      [1, 'account/A', 1],
      [2, 'account/B', 1],
    ]);
  });

  test('more than one page of them', async () => {
    const many = Array.from({ length: 2_500 }, (_, n): StreamId => `account/${String(n).padStart(4, '0')}`);
    await store.batches?.commit(
      [{ idempotencyKey: 'k', request: 'r', changes: many.map((stream) => change(stream, [draft(`${stream}/1`)])) }],
      { at: AT },
    );
    const all = await changesAfter();
    expect(all.map(({ stream }) => stream)).toEqual(many);
    expect(await changesAfter(all[2498]?.cursor)).toEqual(all.slice(2499));
  });

  test('a cursor of another tenant, of books made anew, or of a move that never was', async () => {
    const other = (await openEmbedded(pglite, { tenant: `other-${tenants}` })).store;
    await store.commit([change('account/A', [draft('a/1')])], under('a'));
    await other.commit([change('account/A', [draft('a/1')])], under('a'));
    const [own] = await changesAfter();
    const [theirs] = await listOf(other.changes?.() ?? []);
    const [, feed] = (own?.cursor ?? '').split('.');
    for (const cursor of [theirs?.cursor, `2.${feed}`, '1', `1.${'0'.repeat(12)}`])
      await expect(changesAfter(cursor)).rejects.toMatchObject({ code: 'query.invalid', path: 'after', facts: { issue: 'not_a_cursor' } });
    expect(await changesAfter(own?.cursor)).toEqual([]);
    await pglite.query(`update cartera.tenant set feed = 'feed' where tenant = $1`, [`t-${tenants}`]);
    await expect(changesAfter(own?.cursor)).rejects.toMatchObject({ code: 'query.invalid' });
  });

  test.each(['', 'x', '-1.ab', '1.5', '1e3.ab', "0.a' or true", `${'9'.repeat(19)}.ab`, 'NOW'])('%j is no cursor', async (after) => {
    await expect(changesAfter(after)).rejects.toMatchObject({ code: 'query.invalid', path: 'after' });
  });

  test('a row that is put again moves its stream, the version stays; one that is older moves nothing', async () => {
    await store.commit([change('account/A', [draft('a/1')]), change('account/B', [draft('a/2')])], under('a'));
    const row = (stream: StreamId, day: string): WorkItem => rowOf(stream, { version: 1, evaluatedOn: day });
    await store.summaries?.put([row('account/B', '2026-03-05'), row('account/A', '2026-03-05'), row('account/none', '2026-03-05')]);
    expect(counted(await changesAfter())).toEqual([
      [3, 'account/A', 1],
      [4, 'account/B', 1],
    ]);
    await beside.summaries?.put([row('account/A', '2026-03-04'), row('account/B', '2026-03-06')]);
    expect(counted(await changesAfter())).toEqual([
      [3, 'account/A', 1],
      [5, 'account/B', 1],
    ]);
  });

  test('whoever follows is told of each commit and of rows that were put, of this tenant’s alone, until it ends', async () => {
    const other = (await openEmbedded(pglite, { tenant: `other-${tenants}` })).store;
    let told = 0;
    const end = store.onMove?.(() => {
      told += 1;
    });
    const afterwards = async (act: Promise<unknown> | undefined): Promise<number> => {
      const before = told;
      await act;
      return told - before;
    };
    expect(await afterwards(beside.commit([change('account/A', [draft('a/1')])], under('a')))).toBe(1);
    expect(await afterwards(store.summaries?.put([rowOf('account/A', { version: 1 })]))).toBe(1);
    expect(await afterwards(other.commit([change('account/A', [draft('a/1')])], under('a')))).toBe(0);
    end?.();
    expect(await afterwards(store.commit([change('account/A', [draft('b/1')])], under('b')))).toBe(0);
  });
});

describe('two writers', () => {
  test('who decided on what is no longer so is told of the conflict, and nothing is written', async () => {
    await store.commit([change('account/A', [draft('a/1')], 0)], under('a'));
    const [one, other] = [await store.load('account/A'), await beside.load('account/A')];
    expect(await store.commit([change('account/A', [draft('b/1')], one.entries.length)], under('b'))).toMatchObject({ ok: true });
    const late = [change('account/B', [draft('c/1')], 0), change('account/A', [draft('c/2')], other.entries.length)];
    expect(await beside.commit(late, under('c'))).toEqual({ ok: false, conflict: 'account/A' });
    expect([(await store.load('account/B')).entries, await store.find('c')]).toEqual([[], undefined]);
    expect(await beside.commit([change('account/A', [draft('c/1')], 2)], under('c'))).toMatchObject({ ok: true });
    expect(verifyChain((await store.load('account/A')).entries)).toEqual({ ok: true });
  });

  test('at once: one of each version wins, a key counts once', async () => {
    const commits = [store, beside, store, beside].map((each, n) =>
      each.commit([change('account/A', [draft(`k-${n}/1`)], 0)], under(`k-${n}`)),
    );
    expect((await Promise.all(commits)).filter(({ ok }) => ok)).toHaveLength(1);
    const same = await Promise.all([store, beside, store].map((each) => each.commit([change('account/B', [draft('s/1')])], under('s'))));
    expect(same.map((result) => result.ok && result.entries[0]?.id)).toEqual(['s/1', 's/1', 's/1']);
    expect((await store.load('account/B')).entries).toHaveLength(1);
  });

  test('a batch with a key that another brought meanwhile is a conflict, and nothing is written', async () => {
    const requests = ['k-1', 'k-2'].map((key) => ({
      idempotencyKey: key,
      request: 'r',
      changes: [change('account/A', [draft(`${key}/1`)])],
    }));
    await beside.commit([change('account/A', [draft('k-2/1')])], under('k-2'));
    expect(await store.batches?.commit(requests, { at: AT })).toEqual({ ok: false, conflict: 'account/A' });
    expect([...((await store.batches?.find(['k-1', 'k-2'])) ?? [])]).toEqual([['k-2', 'r-k-2']]);
  });
});

test('a batch loads in the order asked, of unknown streams nothing', async () => {
  await store.commit([change('account/B', [draft('b/1')]), change('account/A', [draft('a/1')])], under('k'));
  const journals = (await store.batches?.load(['account/B', 'account/none', 'account/A', 'account/B'])) ?? [];
  expect(journals.map(({ stream, entries }) => [stream, entries.map(({ id }) => id)])).toEqual([
    ['account/B', ['b/1']],
    ['account/none', []],
    ['account/A', ['a/1']],
    ['account/B', ['b/1']],
  ]);
});

test('names with everything in them that SQL gives a meaning to', async () => {
  const stream: StreamId = `account/'"\\{},$1;-- ñ 😀`;
  const key = `k'"\\{},NULL ñ`;
  await store.commit([change(stream, [draft(`${key}/1`)])], under(key));
  expect((await store.load(stream)).entries).toMatchObject([{ stream, id: `${key}/1` }]);
  expect(await store.find(key)).toMatchObject({ request: `r-${key}` });
  expect([...((await store.batches?.find([key, 'NULL', ''])) ?? [])]).toEqual([[key, `r-${key}`]]);
});

test('a database that is gone is store.unavailable', async () => {
  const gone = await PGlite.create();
  const open = await openEmbedded(gone);
  await open.close();
  await expect(open.store.load('account/A')).rejects.toMatchObject({ code: 'store.unavailable' });
  await expect(open.store.commit([], under('k'))).rejects.toMatchObject({ code: 'store.unavailable' });
});

test('a sketch is the first entry, the last, and those with a posting on a document', async () => {
  const note = (id: string) => ({ id, kind: 'note-logged', v: 1, on: '2026-03-01', by: 'ana', facts: {}, postings: [] });
  const posting = (itemId: string) => ({
    itemId,
    instalment: 1,
    component: 'principal' as const,
    amount: { amount: 1, currency: 'MXN' },
    on: '2026-03-01',
  });
  const entries = [note('1'), { ...note('2'), postings: [posting('F-1')] }, { ...note('3'), postings: [posting('F-2')] }, note('4')];
  await store.commit([{ stream: 'account/S', entries }], { idempotencyKey: 'sketch', request: 'r', at: '2026-03-01T00:00:00Z' });
  const [found, none] = (await store.batches?.sketch?.(['account/S', 'account/none'], ['F-2'])) ?? [];
  expect(found?.entries.map(({ seq }) => seq)).toEqual([1, 3, 4]);
  expect(found?.entries).toEqual((await store.load('account/S')).entries.filter(({ seq }) => seq !== 2));
  expect(none).toEqual({ stream: 'account/none', entries: [] });
});
