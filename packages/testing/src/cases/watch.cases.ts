import type { Backend, Caller, StreamChange, WatchQuery } from '@cartera/backend';
import type { StreamId } from '@cartera/core';
import { logNote, openAccount, type CommandPlace } from '../commands/index.js';
import type { BackendCase, BackendCaseContext } from './case.types.js';
import { accepted } from './seed-account.js';

const on = '2026-03-02';
const A = 'account/ACME';
const B = 'account/BETA';
const C = 'account/GAMA';
const customer: Caller = { id: 'customer/BETA', role: 'customer', streams: [B] };

/** One who watches. */
interface Watching {
  /** The next so many. */
  readonly take: (count: number) => Promise<readonly StreamChange[]>;
  /** Ends it: the signal is aborted, and what is iterated is at its end. */
  readonly leave: () => Promise<IteratorResult<StreamChange, unknown>>;
}

function watch(backend: Backend, query: WatchQuery = {}): Watching {
  const leaving = new AbortController();
  const changes = backend.watch?.(query, { signal: leaving.signal })[Symbol.asyncIterator]();
  if (!changes) throw new Error('these cases are for backends that can be watched');
  return {
    async take(count) {
      const taken: StreamChange[] = [];
      while (taken.length < count) {
        const { done, value } = (await changes.next()) as IteratorResult<StreamChange, undefined>;
        if (done) throw new Error('it ended before it was left');
        taken.push(value);
      }
      return taken;
    },
    async leave() {
      leaving.abort();
      return changes.next();
    },
  };
}

/** Moves streams one after the other: an account is opened, then noted. */
function mover({ backendFor }: Pick<BackendCaseContext, 'backendFor'>): (...streams: readonly CommandPlace['stream'][]) => Promise<void> {
  const known = new Set<StreamId>();
  let keys = 0;
  return async (...streams) => {
    for (const stream of streams) {
      keys += 1;
      const place = { stream, on };
      const isKnown = known.has(stream);
      known.add(stream);
      const idempotencyKey = isKnown ? `note-${keys}` : `seed/open/${stream}`;
      accepted(await backendFor().submit(isKnown ? logNote(place) : openAccount(place), { idempotencyKey }));
    }
  };
}

const named = (changes: readonly StreamChange[]) => changes.map(({ stream, version }) => [stream, version] as const);

/** What moved, told to whoever watches. */
export const watchCases: readonly BackendCase[] = [
  {
    name: 'a watch begins with every stream as it is and goes on with what moves; it ends without an error, also while it waits',
    needs: ['changes'],
    async run({ backendFor, assert }) {
      const move = mover({ backendFor });
      await move(A, B, A);
      const watching = watch(backendFor());
      assert.equal(named(await watching.take(2)), [
        [B, 1],
        [A, 2],
      ]);
      await move(B);
      assert.equal(named(await watching.take(1)), [[B, 2]]);
      await move(C);
      assert.equal(named(await watching.take(1)), [[C, 1]]);
      assert.equal((await watching.leave()).done, true);
    },
  },
  {
    name: 'from now on: first the last move, which says where one stands, then what moves; in empty books what moves',
    needs: ['changes'],
    async run({ backendFor, assert }) {
      const move = mover({ backendFor });
      const empty = watch(backendFor(), { after: 'now' });
      const first = empty.take(1);
      await move(A, B);
      assert.ok([A, B].includes((await first)[0]?.stream as typeof A));
      const watching = watch(backendFor(), { after: 'now' });
      assert.equal(named(await watching.take(1)), [[B, 1]]);
      await move(C, A);
      assert.equal(named(await watching.take(2)), [
        [C, 1],
        [A, 2],
      ]);
      for (const each of [empty, watching]) await each.leave();
    },
  },
  {
    name: 'from any cursor on a watch goes on without loss and without repetition',
    needs: ['changes'],
    async run({ backendFor, assert }) {
      const move = mover({ backendFor });
      await move(A, B, C, B);
      const whole = watch(backendFor());
      const told = [...(await whole.take(3))];
      for (const stream of [A, C, A] as const) {
        await move(stream);
        told.push(...(await whole.take(1)));
      }
      await whole.leave();
      assert.equal(new Set(told.map(({ cursor }) => cursor)).size, told.length);
      for (const [n, { cursor }] of told.entries()) {
        // Each stream that moved since, once, as it is now.
        const since = told.slice(n + 1).filter(({ stream }, at, rest) => rest.findLastIndex((other) => other.stream === stream) === at);
        const watching = watch(backendFor(), { after: cursor });
        assert.equal(await watching.take(since.length), since);
        await watching.leave();
      }
      const last = watch(backendFor(), { after: told.at(-1)?.cursor ?? '' });
      const next = last.take(1);
      await move(B);
      assert.equal(named(await next), [[B, 3]]);
      await last.leave();
    },
  },
  {
    name: 'all who watch are told alike; of some streams, of those',
    needs: ['changes'],
    async run({ backendFor, assert }) {
      const move = mover({ backendFor });
      await move(A);
      const all = [backendFor(), backendFor({ id: 'eva', role: 'auditor' }), backendFor()].map((backend) =>
        watch(backend, { after: 'now' }),
      );
      const some = watch(backendFor(), { streams: [C, A] });
      for (const watching of all) assert.equal(named(await watching.take(1)), [[A, 1]]);
      assert.equal(named(await some.take(1)), [[A, 1]]);
      for (const stream of [B, A, C] as const) {
        await move(stream);
        const [first, ...others] = await Promise.all(all.map(async (watching) => watching.take(1)));
        assert.equal(first?.[0]?.stream, stream);
        for (const other of others) assert.equal(other, first);
      }
      assert.equal(Object.fromEntries(named(await some.take(2))), { [A]: 2, [C]: 1 });
      for (const watching of [...all, some]) assert.equal((await watching.leave()).done, true);
    },
  },
  {
    name: 'a customer is told of its own streams, asked or not; what it may not see is denied, whether it is there or not',
    needs: ['changes'],
    async run({ backendFor, assert }) {
      const move = mover({ backendFor });
      await move(A, B, A, C);
      const own = watch(backendFor(customer));
      const asked = watch(backendFor(customer), { streams: [B] });
      for (const watching of [own, asked]) assert.equal(named(await watching.take(1)), [[B, 1]]);
      const later = [watch(backendFor(customer), { after: 'now' }), own, asked].map(async (watching) => watching.take(1));
      await move(A, C, B);
      for (const told of later) assert.equal(named(await told), [[B, 2]]);
      for (const watching of [own, asked]) await watching.leave();
      for (const streams of [[A], [B, A], ['account/NOBODY'], ['office/policy']] as StreamId[][])
        await assert.rejects(watch(backendFor(customer), { streams }).take(1), 'access.denied');
      await assert.rejects(watch(backendFor({ id: 'x', role: 'nobody' as 'clerk' })).take(1), 'access.denied');
    },
  },
  {
    name: 'what is no query, no stream or no cursor is refused at its path',
    needs: ['changes'],
    async run({ backendFor, assert }) {
      await mover({ backendFor })(A);
      for (const [path, query] of [
        ['streams', { streams: A }],
        ['streams', { streams: ['ACME'] }],
        ['streams', { streams: [A, null] }],
        ['streams', { streams: { 0: A } }],
        ['after', { after: 'yesterday' }],
        ['after', { after: '1.zz' }],
        ['after', { after: 'ñ 😀' }],
        ['stream', { stream: A }],
      ] as unknown as readonly (readonly [string, WatchQuery])[])
        await assert.rejects(watch(backendFor(), query).take(1), 'query.invalid', path);
    },
  },
  {
    name: 'one that is left before it begins, or between two moves, is at its end',
    needs: ['changes'],
    async run({ backendFor, assert }) {
      await mover({ backendFor })(A, B);
      const before = backendFor().watch?.({}, { signal: AbortSignal.abort() })[Symbol.asyncIterator]();
      assert.equal((await before?.next())?.done, true);
      const watching = watch(backendFor());
      await watching.take(1);
      assert.equal((await watching.leave()).done, true);
      for await (const { stream } of backendFor().watch?.({}, { signal: new AbortController().signal }) ?? []) {
        assert.equal(stream, A);
        break;
      }
    },
  },
];
