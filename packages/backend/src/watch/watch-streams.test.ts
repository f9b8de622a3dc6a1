import { fault, type References, type StreamId } from '@cartera/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createBackend, type Backend, type BackendOptions, type Store, type StreamChange, type WatchQuery } from '../index.js';
import { createMemoryStore } from '../memory/index.js';

const references: References = { calendar: { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2000-01-01', through: '2099-12-31' } };
const options: BackendOptions = { caller: { id: 'ana', role: 'clerk' }, policies: [], references, clock: () => '2026-03-02T18:00:00Z' };
const A = 'account/A';
const B = 'account/B';

let keys = 0;
async function move(store: Store, ...streams: readonly StreamId[]): Promise<void> {
  for (const stream of streams) {
    keys += 1;
    const entry = { id: `${keys}/1`, kind: 'note-logged', v: 1, on: '2026-03-02', by: 'ana', facts: { text: 'x' }, postings: [] };
    await store.commit([{ stream, entries: [entry] }], { idempotencyKey: `${keys}`, request: 'r', at: '2026-03-02T18:00:00Z' });
  }
}

/** Watches into a list. `over`: resolves when it ended, with what it failed with. */
function watching(backend: Backend, query: WatchQuery = {}) {
  const told: StreamChange[] = [];
  const leaving = new AbortController();
  const run = async () => {
    for await (const change of backend.watch?.(query, { signal: leaving.signal }) ?? []) told.push(change);
  };
  const over = run().then(
    () => 'ended',
    (error: unknown) => (error as { code?: string }).code,
  );
  return { told, over, names: () => told.map(({ stream, version }) => `${stream}@${version}`), leave: () => leaving.abort() };
}

/** A store that lacks something. */
function without(lacked: keyof Store): Store {
  return Object.fromEntries(Object.entries(createMemoryStore()).filter(([name]) => name !== lacked)) as unknown as Store;
}

/** A store that counts its looks and its listeners. */
function counted(store: Store = createMemoryStore()) {
  const seen = { looks: 0, listeners: 0 };
  return {
    seen,
    store: {
      ...store,
      changes: (after?: string) => {
        seen.looks += 1;
        return store.changes?.(after) as AsyncIterable<StreamChange>;
      },
      onMove: (told: () => void) => {
        seen.listeners += 1;
        const forget = store.onMove?.(told);
        return () => {
          seen.listeners -= 1;
          forget?.();
        };
      },
    } satisfies Store,
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
const passing = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('watch', () => {
  test('begins with what is there and goes on; ends without an error, while it waits, and nothing is left', async () => {
    const { store, seen } = counted();
    await move(store, A, B, A);
    const watch = watching(createBackend(store, options));
    await passing(0);
    expect(watch.names()).toEqual([`${B}@1`, `${A}@2`]);
    await move(store, B);
    await passing(0);
    expect(watch.names().slice(2)).toEqual([`${B}@2`]);
    expect([seen.listeners, vi.getTimerCount()]).toEqual([1, 2]);
    watch.leave();
    expect(await watch.over).toBe('ended');
    await passing(0);
    expect([seen.listeners, vi.getTimerCount()]).toEqual([0, 0]);
  });

  test('a commit costs one look, however many watch, and many commits at once cost two', async () => {
    const { store, seen } = counted();
    const watches = Array.from({ length: 20 }, () => watching(createBackend(store, options), { after: 'now' }));
    await passing(1_000);
    seen.looks = 0;
    await move(store, A);
    await passing(1_000);
    expect(seen.looks).toBe(1);
    for (let n = 0; n < 50; n += 1) await move(store, B);
    await passing(1_000);
    expect(seen.looks).toBe(3);
    for (const { told } of watches) expect(told.at(-1)).toMatchObject({ stream: B, version: 50 });
    watches.forEach(({ leave }) => leave());
    await passing(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('one who is slow is told the last move of each stream, once, in the order of their last moves', async () => {
    const store = createMemoryStore();
    const leaving = new AbortController();
    const iterator = createBackend(store, options).watch?.({}, { signal: leaving.signal })[Symbol.asyncIterator]();
    const first = iterator?.next();
    await passing(0);
    await move(store, A);
    expect((await first)?.value).toMatchObject({ stream: A, version: 1 });
    for (let n = 0; n < 30; n += 1) {
      await move(store, A, B);
      await passing(200);
    }
    const second = iterator?.next();
    const third = iterator?.next();
    expect([(await second)?.value, (await third)?.value]).toMatchObject([
      { stream: A, version: 31 },
      { stream: B, version: 30 },
    ]);
    leaving.abort();
    expect(await iterator?.next()).toEqual({ done: true, value: undefined });
  });

  test('what begins with very much waits for who takes it', async () => {
    const books = createMemoryStore();
    for (let n = 0; n < 1_500; n += 1) await move(books, `account/${n}`);
    let given = 0;
    const store: Store = {
      ...books,
      async *changes(after?: string) {
        for await (const change of books.changes?.(after) ?? []) {
          given += 1;
          yield change;
        }
      },
    };
    const leaving = new AbortController();
    const iterator = createBackend(store, options).watch?.({}, { signal: leaving.signal })[Symbol.asyncIterator]();
    await iterator?.next();
    await passing(1_000);
    expect(given).toBeLessThan(1_010);
    const rest: StreamChange[] = [];
    while (rest.length < 1_499) rest.push((await iterator?.next())?.value as StreamChange);
    expect(rest.at(-1)?.stream).toBe('account/1499');
    leaving.abort();
  });

  test('who falls far behind is told the rest as it takes it, and goes on with the others then', async () => {
    const seen = { moved: 0, given: 0, tell: (): void => {} };
    const store: Store = {
      ...createMemoryStore(),
      onMove(told) {
        seen.tell = told;
        return () => {};
      },
      async *changes(after) {
        for (let n = Number(after ?? 0) + 1; n <= seen.moved; n += 1) {
          seen.given = n;
          yield { cursor: `${n}`, stream: `account/${n}`, version: 1 };
        }
      },
    };
    const moveTo = async (moved: number): Promise<void> => {
      seen.moved = moved;
      seen.tell();
      await passing(1_000);
    };
    const leaving = new AbortController();
    const iterator = createBackend(store, options).watch?.({}, { signal: leaving.signal })[Symbol.asyncIterator]();
    const first = iterator?.next();
    await moveTo(1);
    expect((await first)?.value).toMatchObject({ cursor: '1' });
    await moveTo(25_000);
    expect(seen.given).toBeLessThan(11_000);
    const cursors: unknown[] = [];
    while (cursors.length < 24_999) cursors.push((await iterator?.next())?.value?.cursor);
    expect(cursors).toEqual(Array.from({ length: 24_999 }, (_, n) => `${n + 2}`));
    await moveTo(25_001);
    expect((await iterator?.next())?.value).toMatchObject({ cursor: '25001' });
    leaving.abort();
    await passing(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a move while somebody joins is told once, to old and new', async () => {
    const books = createMemoryStore();
    let between = (): Promise<void> => Promise.resolve();
    const store: Store = {
      ...books,
      async *changes(after?: string) {
        yield* books.changes?.(after) ?? [];
        await between();
      },
    };
    const old = watching(createBackend(store, options), { after: 'now' });
    await passing(500);
    let n = 0;
    between = async () => {
      n += 1;
      if (n <= 4) await move(store, n % 2 ? A : B);
    };
    const late = watching(createBackend(store, options));
    await passing(2_000);
    for (const { told, leave } of [old, late]) {
      expect(new Set(told.map(({ cursor }) => cursor)).size).toBe(told.length);
      expect(told.slice(-2).map(({ stream, version }) => [stream, version])).toEqual([
        [A, 2],
        [B, 2],
      ]);
      leave();
    }
  });

  test('a store that does not tell of moves is looked at every second', async () => {
    const store = without('onMove');
    const watch = watching(createBackend(store, options), { after: 'now' });
    await passing(0);
    await move(store, A);
    await passing(500);
    expect(watch.names()).toEqual([]);
    await passing(500);
    expect(watch.names()).toEqual([`${A}@1`]);
    watch.leave();
  });

  test('a telling that got lost is made good', async () => {
    const store: Store = { ...createMemoryStore(), onMove: () => () => undefined };
    const watch = watching(createBackend(store, options), { after: 'now' });
    await passing(0);
    await move(store, A);
    await passing(15_000);
    expect(watch.names()).toEqual([`${A}@1`]);
    watch.leave();
  });

  test('a store that is away for a while is waited for, one that stays away ends it', async () => {
    const books = createMemoryStore();
    let away = false;
    const store: Store = {
      ...books,
      changes: (after) => {
        if (away) throw new Error('connect ECONNREFUSED 10.0.0.7:5432');
        return books.changes?.(after) as AsyncIterable<StreamChange>;
      },
    };
    const watches = [watching(createBackend(store, options)), watching(createBackend(store, options))];
    await passing(0);
    away = true;
    await move(store, A);
    await passing(3_000);
    away = false;
    await passing(10_000);
    for (const { names } of watches) expect(names()).toEqual([`${A}@1`]);
    away = true;
    await move(store, B);
    await passing(20_000);
    expect(await Promise.all(watches.map(({ over }) => over))).toEqual(['store.unavailable', 'store.unavailable']);
    expect(vi.getTimerCount()).toBe(0);
    expect(await watching(createBackend(store, options)).over).toBe('store.unavailable');
    away = false;
    const again = watching(createBackend(store, options), { after: watches[0]?.told.at(-1)?.cursor ?? '' });
    await passing(0);
    expect(again.names()).toEqual([`${B}@1`]);
    again.leave();
  });

  test('books that are not the same any more end it with query.invalid', async () => {
    const books = createMemoryStore();
    await move(books, A);
    let restored = false;
    const store: Store = {
      ...books,
      async *changes(after?: string) {
        if (restored && after !== undefined) throw fault('query.invalid', { issue: 'not_a_cursor' }, 'after');
        yield* books.changes?.(after) ?? [];
      },
    };
    const watch = watching(createBackend(store, options));
    await passing(0);
    restored = true;
    await move(store, B);
    expect(await watch.over).toBe('query.invalid');
    expect(await watching(createBackend(store, options), { after: '7.abc' }).over).toBe('query.invalid');
  });

  test('what is no query is refused, and a store that tells no changes says so', async () => {
    const backend = createBackend(createMemoryStore(), options);
    for (const query of [
      { streams: A },
      { streams: ['ACME'] },
      { streams: [null] },
      { after: 7 },
      { since: '1' },
      null,
      [],
      { after: '' },
      { after: 'NOW' },
    ])
      expect(await watching(backend, query as never).over, JSON.stringify(query)).toBe('query.invalid');
    const silent = without('changes');
    expect(await watching(createBackend(silent, options)).over).toBe('view.not_available');
  });

  test('an abort before it begins reads nothing', async () => {
    const { store, seen } = counted();
    const watch = createBackend(store, options).watch?.({}, { signal: AbortSignal.abort() })[Symbol.asyncIterator]();
    expect(await watch?.next()).toEqual({ done: true, value: undefined });
    expect(seen).toEqual({ looks: 0, listeners: 0 });
  });

  test('who breaks out, or aborts between two moves, leaves nothing behind', async () => {
    const { store, seen } = counted();
    await move(store, A, B);
    for await (const { stream } of createBackend(store, options).watch?.({}, { signal: new AbortController().signal }) ?? []) {
      expect(stream).toBe(A);
      break;
    }
    const leaving = new AbortController();
    const iterator = createBackend(store, options).watch?.({}, { signal: leaving.signal })[Symbol.asyncIterator]();
    await iterator?.next();
    leaving.abort();
    await passing(0);
    expect([seen.listeners, vi.getTimerCount()]).toEqual([0, 0]);
  });

  test('a host narrows whom it tells of what, also while it is watched', async () => {
    const store = createMemoryStore();
    let closed = false;
    const authorise: BackendOptions['authorise'] = (_caller, { view, stream }) =>
      view === 'watch' && closed && stream === A ? { code: 'access.denied', path: 'stream', facts: {} } : undefined;
    const watch = watching(createBackend(store, { ...options, authorise }));
    await passing(0);
    await move(store, A);
    await passing(500);
    closed = true;
    await move(store, A, B);
    await passing(500);
    expect(watch.names()).toEqual([`${A}@1`, `${B}@1`]);
    watch.leave();
    expect(await watching(createBackend(store, { ...options, authorise }), { streams: [A] }).over).toBe('access.denied');
    const shut = { ...options, authorise: () => ({ code: 'access.denied', facts: {} }) };
    expect(await watching(createBackend(store, shut)).over).toBe('access.denied');
    expect(await watching(createBackend(store, { ...options, caller: { id: 'x', role: 'nobody' as 'clerk' } })).over).toBe('access.denied');
  });
});
