import { createBackend, type Backend, type Store, type StreamChange } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import type { StreamId } from '@cartera/core';
import { createHttpBackend } from '@cartera/http/client';
import { createHandler } from '@cartera/http/handler';
import { createFaultyStream, REFERENCES, type StreamFault } from '@cartera/testing';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** Runs of each law: thousands by hand, with CARTERA_RUNS. */
const RUNS = Number(process.env['CARTERA_RUNS'] ?? 150);

interface Moved {
  readonly stream: StreamId;
  /** What passes before it, in milliseconds. */
  readonly afterMs: number;
}

/** A far end in memory, and a watch of it over a wire on which things go wrong. */
function watched(faults: readonly StreamFault[], after?: 'now') {
  const store = createMemoryStore();
  const far: Backend = createBackend(store, {
    caller: { id: 'ana', role: 'clerk' },
    policies: [],
    references: REFERENCES,
    clock: () => '2026-03-02T18:00:00Z',
  });
  const fetch = createFaultyStream(
    createHandler(() => far),
    { faults, pause: () => new Promise((resolve) => setTimeout(resolve, 300)) },
  );
  const near = createHttpBackend({ url: 'http://books.example/api', fetch, retry: { random: () => 0.5, totalMs: 600_000 } });
  const told: StreamChange[] = [];
  const leaving = new AbortController();
  const run = async () => {
    for await (const change of near.watch?.(after ? { after } : {}, { signal: leaving.signal }) ?? []) told.push(change);
  };
  const over = run();
  const leave = async () => {
    leaving.abort();
    await over;
  };
  return { store, told, leave };
}

/** Moves streams, and keeps book of it. */
async function moveAll(store: Store, moves: readonly Moved[]): Promise<Map<StreamId, number>> {
  const versions = new Map<StreamId, number>();
  for (const [n, { stream, afterMs }] of moves.entries()) {
    await passing(afterMs);
    const entry = { id: `${n}/1`, kind: 'note-logged', v: 1, on: '2026-03-02', by: 'ana', facts: { text: 'x' }, postings: [] };
    await store.commit([{ stream, entries: [entry] }], { idempotencyKey: `${n}`, request: 'r', at: '2026-03-02T18:00:00Z' });
    versions.set(stream, (versions.get(stream) ?? 0) + 1);
  }
  return versions;
}

const passing = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const countOf = ({ cursor }: StreamChange) => Number(cursor.split('.')[0]);

/** In order, without repetition, and of each stream that moved the version it has in the end. */
function expectTold(
  told: readonly StreamChange[],
  {
    moves,
    versions,
    isNow = false,
  }: { readonly moves: readonly Moved[]; readonly versions: ReadonlyMap<StreamId, number>; readonly isNow?: boolean },
): void {
  const counts = told.map(countOf);
  expect(counts).toEqual([...new Set(counts)].sort((one, other) => one - other));
  // Begun with everything, of every stream; begun from now on, of those that moved since the request arrived, which may be later than it was sent.
  const last = new Map(moves.map(({ stream }, n) => [stream, n + 1]));
  const since = [...versions].filter(([stream]) => !isNow || (last.get(stream) ?? 0) >= (counts[0] ?? 0));
  expect(new Map(told.map(({ stream, version }) => [stream, version]))).toEqual(new Map(since));
  for (const { stream, version, ...change } of told) {
    const upTo = moves.slice(0, countOf({ stream, version, ...change })).filter((move) => move.stream === stream);
    expect(version).toBeGreaterThanOrEqual(upTo.length);
  }
}

beforeEach(async () => {
  await import('../../packages/http/src/client/watch-far.js');
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const fault: fc.Arbitrary<StreamFault> = fc.oneof(
  fc.constantFrom<StreamFault[]>('none', 'buffered', 'delay', 'duplicate', 'lost-request', 'gateway', 'page'),
  fc.record({ cutAt: fc.integer({ min: 0, max: 600 }) }),
  fc.record({ cutAt: fc.integer({ min: 0, max: 600 }), ends: fc.constant(true as const) }),
  fc.record({ lumps: fc.integer({ min: 1, max: 9 }) }),
);
const moved: fc.Arbitrary<Moved> = fc.record({
  stream: fc.constantFrom<StreamId[]>('account/A', 'account/ñ 😀', 'cash/BBVA'),
  afterMs: fc.integer({ min: 0, max: 900 }),
});

// Wherever the stream is cut, the record that was not whole is not told, and the next connection tells it: as if there had been no cut.
test('cut at every byte, by a break and by an end, nothing is lost and nothing is told twice', async () => {
  const moves: readonly Moved[] = (['account/A', 'account/ñ 😀', 'account/A'] as const).map((stream) => ({ stream, afterMs: 150 }));
  const bytes = 230; // more than the three records are
  let connections = 0;
  for (let at = 0; at <= bytes; at += 1) {
    const { store, told, leave } = watched([at % 2 ? { cutAt: at } : { cutAt: at, ends: true }]);
    const versions = await moveAll(store, moves);
    await passing(5_000);
    expectTold(told, { moves, versions });
    if (told.length === 3) connections += 1;
    await leave();
  }
  expect(connections).toBeGreaterThan(100);
});

// Whatever happens on the way, as often as it likes: the union of what is told is what moved, in order, each once, and the last versions are right.
test('whatever goes wrong on the way, in the end all is told that moved, in order, and nothing twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fault, { maxLength: 8 }), fc.array(moved, { maxLength: 12 }), fc.boolean(), async (faults, moves, isNow) => {
      const { store, told, leave } = watched(faults, isNow ? 'now' : undefined);
      await passing(10);
      const versions = await moveAll(store, moves);
      await passing(120_000);
      await leave();
      expectTold(told, { moves, versions, isNow });
      await passing(0);
      expect(vi.getTimerCount()).toBe(0);
    }),
    { numRuns: RUNS },
  );
});
