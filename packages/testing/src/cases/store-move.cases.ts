import type { Store } from '@cartera/backend';
import type { StreamId } from '@cartera/core';
import type { StoreCase } from './case.types.js';
import { A, B, change, changesOf, debt, under } from './drafts.js';
import { row, rowsOf } from './rows.js';

const C: StreamId = 'account/C';

/** Moves streams, one after the other. */
async function moveAll(store: Store, streams: readonly StreamId[], round = 'm'): Promise<void> {
  for (const [n, stream] of streams.entries()) await store.commit([change(stream, [debt(`${round}-${n}/1`)])], under(`${round}-${n}`));
}

async function namesAfter(store: Store, cursor?: string): Promise<readonly StreamId[]> {
  return (await changesOf(store, cursor)).map(({ stream }) => stream);
}

/** Which streams moved, and who is told of it. */
export const storeMoveCases: readonly StoreCase[] = [
  {
    name: 'the present is the last move alone, of empty books none; its cursor goes on from there',
    needs: ['changes'],
    async run({ createStore, assert }) {
      const store = await createStore();
      assert.equal(await changesOf(store, 'now'), []);
      assert.equal(await changesOf(store), []);
      await moveAll(store, [A, B, A]);
      const [now, ...more] = await changesOf(store, 'now');
      assert.equal([now?.stream, now?.version, more], [A, 2, []]);
      assert.equal(await changesOf(store, now?.cursor), []);
      await moveAll(store, [B], 'later');
      assert.equal(await namesAfter(store, now?.cursor), [B]);
    },
  },
  {
    name: 'after any cursor there ever was come the streams that moved since, each once, in the order of their last move',
    needs: ['changes'],
    async run({ createStore, assert }) {
      const store = await createStore();
      const moved: readonly StreamId[] = [A, B, A, C, C, B, A, B];
      const cursors: (string | undefined)[] = [];
      for (const [n, stream] of moved.entries()) {
        await moveAll(store, [stream], `m-${n}`);
        cursors.push((await changesOf(store, 'now'))[0]?.cursor);
      }
      assert.equal(new Set(cursors).size, moved.length);
      for (const [n, cursor] of cursors.entries()) {
        const since = [...new Set(moved.slice(n + 1).toReversed())].toReversed();
        assert.equal(await namesAfter(store, cursor), since);
      }
      assert.equal(
        (await changesOf(store)).map(({ cursor }) => cursor),
        [cursors[4], cursors[6], cursors[7]],
      );
    },
  },
  {
    name: 'a cursor of other books is refused, and so is what is none',
    needs: ['changes'],
    async run({ createStore, assert }) {
      const [one, other] = [await createStore(), await createStore()];
      for (const store of [one, other]) await moveAll(store, [A, B]);
      const cursors = (await changesOf(one)).map(({ cursor }) => cursor);
      for (const cursor of cursors) await assert.rejects(changesOf(other, cursor), 'query.invalid', 'after');
      const [first = ''] = cursors;
      for (const cursor of [
        '',
        '0',
        'NOW',
        'now ',
        ` ${first}`,
        `${first}0`,
        `${first}'--`,
        first.slice(0, -1),
        '-1',
        '1e3',
        '9'.repeat(40),
      ])
        await assert.rejects(changesOf(one, cursor), 'query.invalid', 'after');
    },
  },
  {
    name: 'a row that is put again moves its stream, with the version it had; a row that is left out, or of no stream, moves nothing',
    needs: ['changes', 'summaries'],
    async run({ createStore, assert }) {
      const store = await createStore();
      const summaries = rowsOf(store);
      await moveAll(store, [A, B, C]);
      const [now] = await changesOf(store, 'now');
      await summaries.put([row('B', { evaluatedOn: '2026-03-05' }), row('A')]);
      const moved = await changesOf(store, now?.cursor);
      assert.equal(
        moved.map(({ stream, version }) => [stream, version]).sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
        [
          [A, 1],
          [B, 1],
        ],
      );
      await summaries.put([row('B', { evaluatedOn: '2026-03-04' }), row('A', { version: 0 }), row('NOBODY')]);
      await summaries.put([]);
      assert.equal(await changesOf(store, moved.at(-1)?.cursor), []);
    },
  },
  {
    name: 'who listens is told of every move, entries or rows, until it leaves',
    needs: ['changes', 'onMove', 'summaries'],
    async run({ createStore, assert }) {
      const store = await createStore();
      let woken: () => void = () => undefined;
      const toldOnce = () => new Promise<void>((resolve) => (woken = resolve));
      let told = 0;
      const leave = store.onMove?.(() => {
        told += 1;
        woken();
      });
      for (const [n, move] of [
        () => moveAll(store, [A], 'one'),
        () => rowsOf(store).put([row('A')]),
        () => moveAll(store, [B], 'two'),
      ].entries()) {
        const heard = toldOnce();
        await move();
        await heard;
        assert.ok(told > n);
      }
      leave?.();
      const before = told;
      await moveAll(store, [A, B], 'three');
      await new Promise((resolve) => setTimeout(resolve, 50));
      assert.equal(told, before);
    },
  },
];
