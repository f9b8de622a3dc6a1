import { createBackend, rowReplay, runDay, type Store } from '@cartera/backend';
import type { StreamId } from '@cartera/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../server/index.js';
import { bytesOf, COMMANDS, deskOn, fillBooks, linesOf, piecesOf, RULES } from './books.fixture.js';
import { ENGINES, type Engine } from './engines.fixture.js';
import { checkBackup } from './index.js';

const ON = '2026-03-02';
const HOW = { cartera: '0.1.0', at: `${ON}T20:00:00Z` };
const COUNTS = { streams: 3, entries: 14, postings: 16, requests: 12 };
const STREAMS: readonly StreamId[] = ['account/ACME', 'account/Ñandú', 'account/株式会社'];
const late = { ...RULES, on: ON, clock: () => `${ON}T19:00:00Z` };

/** All that can be asked of a store, and every view of it. */
async function answersOf(store: Store): Promise<unknown> {
  const desk = createBackend(store, { ...RULES, caller: { id: 'ana', role: 'clerk' }, clock: late.clock, businessDate: () => ON });
  const postings: unknown[] = [];
  for await (const some of store.postings({})) postings.push(...some);
  const views = STREAMS.map(async (stream) => [
    await desk.view('statement', { stream, from: '2026-01-01', to: ON }),
    await desk.view('position', { stream }),
    await desk.view('position', { stream, asOf: '2026-02-01', knownAt: `${ON}T18:00:05Z` }),
    await desk.view('journal', { stream }),
    await desk.view('promises', { stream }),
    await desk.view('promise-choices', { stream }),
    await desk.view('work-item', { stream }),
    await desk.view('aging', { stream }),
  ]);
  return {
    journals: await Promise.all(STREAMS.map((stream) => store.load(stream))),
    known: await Promise.all(COMMANDS.map((_, n) => store.find(`k-${n}`))),
    postings,
    views: await Promise.all(views),
    worklist: await desk.view('worklist', {}),
    aging: await desk.view('aging', {}),
  };
}

describe.each(ENGINES)('on %s', (_name, start) => {
  let engine: Engine;
  let books: OpenDatabase;
  let bytes: Buffer;
  beforeAll(async () => {
    engine = await start();
    books = await engine.open('ours');
    await fillBooks(books.store);
    bytes = await bytesOf(books.upkeep.backup(HOW));
  });
  afterAll(async () => engine.close());

  test('a backup is lines that can be read: a head, entries, requests, an end; nothing that can be made anew', async () => {
    const lines = linesOf(bytes).map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    expect(lines[0]).toEqual({ format: 'cartera-backup', version: 1, schema: expect.any(Number) as number, tenant: 'ours', ...HOW });
    expect(lines.slice(1).map((line) => Object.keys(line)[0])).toEqual([
      ...Array.from({ length: 14 }, () => 'entry'),
      ...Array.from({ length: 12 }, () => 'request'),
      'end',
    ]);
    expect(lines.at(-1)).toEqual({ end: { ...COUNTS, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string } });
    expect(await checkBackup(piecesOf(bytes))).toEqual({ head: lines[0], ...COUNTS });
  });

  test('restored books answer everything as those it was made of do, and give the same backup', async () => {
    const restored = await engine.open('restored');
    expect(await restored.upkeep.restore(piecesOf(bytes))).toMatchObject({ head: { tenant: 'ours' }, ...COUNTS });
    await runDay(restored.store, late);
    expect(await answersOf(restored.store)).toEqual(await answersOf(books.store));
    expect(linesOf(await bytesOf(restored.upkeep.backup(HOW))).slice(1, -1)).toEqual(linesOf(bytes).slice(1, -1));
    expect(await restored.upkeep.verify({ replay: rowReplay(late) })).toMatchObject({ ...COUNTS, rows: 3, waiting: 0, found: 0 });
  });

  test('what was accepted before the backup is recognised afterwards, and what comes is written behind it', async () => {
    const restored = await engine.open('repeated');
    await restored.upkeep.restore(piecesOf(bytes));
    const desk = deskOn(restored.store);
    for (const [n, command] of COMMANDS.entries())
      expect(await desk.submit(command, { idempotencyKey: `k-${n}` })).toEqual(
        await deskOn(books.store).submit(command, { idempotencyKey: `k-${n}` }),
      );
    expect(await desk.submit(COMMANDS[6] ?? never(), { idempotencyKey: 'k-7' })).toMatchObject({
      ok: false,
      refusal: { code: 'entry.id_reused' },
    });
    expect(await desk.submit(COMMANDS[6] ?? never(), { idempotencyKey: 'new' })).toMatchObject({ ok: true, version: 7 });
    expect(await restored.upkeep.verify({ replay: rowReplay(late) })).toMatchObject({ found: 0, entries: 15 });
  });

  test('no rows of the list are restored: the day’s run makes them', async () => {
    const restored = await engine.open('rows');
    await restored.upkeep.restore(piecesOf(bytes));
    expect(await restored.upkeep.verify({ replay: rowReplay(late) })).toMatchObject({ rows: 0, waiting: 3, found: 0 });
    expect(await runDay(restored.store, late)).toEqual({ evaluated: 3, written: 3 });
  });

  test('books with nothing in them have a backup too', async () => {
    const [empty, again] = [await engine.open('empty'), await engine.open('again')];
    const nothing = await bytesOf(empty.upkeep.backup(HOW));
    const none = { streams: 0, entries: 0, postings: 0, requests: 0 };
    expect(await again.upkeep.restore(piecesOf(nothing))).toMatchObject(none);
    expect(await again.upkeep.verify({ replay: rowReplay(late) })).toMatchObject({ ...none, found: 0 });
  });

  test('a restore never goes over data, not even over what it has itself restored', async () => {
    const twice = await engine.open('twice');
    await twice.upkeep.restore(piecesOf(bytes));
    const before = await bytesOf(twice.upkeep.backup(HOW));
    await expect(twice.upkeep.restore(piecesOf(bytes))).rejects.toMatchObject({ code: 'store.not_empty' });
    expect(linesOf(await bytesOf(twice.upkeep.backup(HOW)))).toEqual(linesOf(before));
  });

  test('cursors of the books before, and of empty books, are refused afterwards: whoever followed begins anew', async () => {
    const target = await engine.open('followed');
    const cursorsOf = async ({ store }: OpenDatabase, after?: string): Promise<readonly string[]> => {
      const cursors: string[] = [];
      for await (const { cursor } of store.changes?.(after) ?? []) cursors.push(cursor);
      return cursors;
    };
    await target.upkeep.restore(piecesOf(bytes));
    const [before, now] = [await cursorsOf(books), await cursorsOf(target)];
    expect([before.length, now.length]).toEqual([3, 3]);
    await expect(cursorsOf(target, before[0])).rejects.toMatchObject({ code: 'query.invalid', path: 'after' });
    expect(await cursorsOf(target, now[0])).toHaveLength(2);
  });

  test('what fails in the middle leaves books empty, and they can be restored into afterwards', async () => {
    const target = await engine.open('failing');
    const breaking = async function* () {
      yield* piecesOf(bytes.subarray(0, bytes.length - 20), 100);
      throw new Error('the disk is gone');
    };
    await expect(target.upkeep.restore(breaking())).rejects.toMatchObject({ code: 'store.unavailable' });
    expect(linesOf(await bytesOf(target.upkeep.backup(HOW)))).toHaveLength(2);
    expect(await target.upkeep.restore(piecesOf(bytes, 7))).toMatchObject(COUNTS);
  });
});

function never(): never {
  throw new Error('there is such a command');
}
