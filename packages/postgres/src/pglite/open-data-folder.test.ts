import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyChain, type EntryDraft } from '@cartera/core';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../migrations/index.js';
import { lockOwner, openDataFolder } from './index.js';

const note: EntryDraft = {
  id: 'k/1',
  kind: 'account-opened',
  v: 1,
  on: '2026-03-02',
  by: 'ana',
  facts: {},
  personal: { customer: { name: 'Ferretería ñ' } },
  postings: [],
};

let base = '';
let made = 0;

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'cartera-data-'));
});
afterAll(() => rm(base, { recursive: true, force: true }));

const newFolder = (): string => join(base, String((made += 1)));
const MARK = 'cartera.json';

async function refusal(dir: string): Promise<object> {
  const before = await contentsOf(dir);
  const error = await openDataFolder(dir).then(
    () => undefined,
    (reason: unknown) => reason as object,
  );
  expect(error).toBeDefined();
  expect(await contentsOf(dir)).toEqual(before);
  return error as object;
}

async function contentsOf(dir: string): Promise<readonly string[]> {
  return readdir(dir).catch(async () => [await readFile(dir, 'utf8')]);
}

// A process killed while it makes the database leaves half of one beside its place; that must not keep the next from making it whole.
test('half a database that a killed process left is cleared away', async () => {
  const dir = newFolder();
  await mkdir(join(dir, 'db.new/base'), { recursive: true });
  await writeFile(join(dir, 'db.new/PG_VERSION'), '');
  await writeFile(join(dir, MARK), '{"format":1}');
  const { store, close } = await openDataFolder(dir);
  expect((await store.load('account/ACME')).entries).toEqual([]);
  await close();
  expect((await readdir(dir)).toSorted()).toEqual([MARK, 'db']);
});

describe('a folder that is none of ours is refused and left as it is', () => {
  const NOT_OURS = { code: 'store.not_a_data_folder', path: '--data' };

  test('a file, and what would lie below one', async () => {
    const file = newFolder();
    await writeFile(file, 'x');
    expect(await refusal(file)).toMatchObject(NOT_OURS);
    await expect(openDataFolder(join(file, 'data'))).rejects.toMatchObject(NOT_OURS);
  });

  test.each([
    ['with other things in it', 'notes.txt', 'x'],
    ['with a mark that is no JSON', MARK, ''],
    ['with a mark of something else', MARK, '{"name":"other"}'],
    ['with a mark of null', MARK, 'null'],
  ])('a folder %s', async (_what, name, text) => {
    const dir = newFolder();
    await mkdir(dir);
    await writeFile(join(dir, name), text);
    expect(await refusal(dir)).toMatchObject(NOT_OURS);
  });

  test('a folder made by a newer version', async () => {
    const dir = newFolder();
    await mkdir(dir);
    await writeFile(join(dir, MARK), '{"format":2}');
    expect(await refusal(dir)).toMatchObject({ code: 'store.newer_version', path: '--data', facts: { format: 2, known: 1 } });
  });

  // Nothing is read-only to root.
  test.skipIf(process.getuid?.() === 0)('a folder that may not be written', async () => {
    const dir = newFolder();
    await mkdir(dir);
    await writeFile(join(dir, MARK), '{"format":1}');
    await chmod(dir, 0o555);
    expect(await refusal(dir)).toMatchObject({ code: 'store.read_only' });
    await expect(openDataFolder(join(dir, 'new'))).rejects.toMatchObject({ code: 'store.read_only' });
  });
});

describe('a folder of ours', () => {
  const dir = () => join(base, 'books', 'of', 'ACME');

  test('is made with the folders above it, and keeps what it is given', async () => {
    const { store, setAddress, close } = await openDataFolder(dir());
    const commit = await store.commit([{ stream: 'account/A', entries: [note] }], {
      idempotencyKey: 'k',
      request: 'r',
      at: '2026-03-02T18:00:00Z',
    });
    expect(commit).toMatchObject({ ok: true });
    await setAddress('http://127.0.0.1:8080');
    await expect(openDataFolder(dir())).rejects.toMatchObject({
      code: 'store.in_use',
      facts: { pid: process.pid, address: 'http://127.0.0.1:8080' },
    });
    await close();
    expect(await lockOwner(dir())).toBeUndefined();
    expect((await readdir(dir())).sort()).toEqual([MARK, 'db']);
  });

  test('has everything still there when it is opened again, and it verifies', async () => {
    const { store, close } = await openDataFolder(dir());
    const { entries } = await store.load('account/A');
    expect([entries.length, verifyChain(entries)]).toEqual([1, { ok: true }]);
    expect(await store.find('k')).toMatchObject({ request: 'r', entries });
    const again = { idempotencyKey: 'k', request: 'r', at: '2026-03-03T00:00:00Z' };
    expect(await store.commit([{ stream: 'account/A', entries: [note] }], again)).toMatchObject({ ok: true, entries });
    await close();
  });

  test('of another tenant shows nothing of it', async () => {
    const { store, close } = await openDataFolder(dir(), { tenant: 'other' });
    expect([(await store.load('account/A')).entries, await store.find('k')]).toEqual([[], undefined]);
    await close();
  });

  test('is taken over from a process that was killed, where its data stand as it left them', async () => {
    const open = await openDataFolder(dir());
    const killed = newFolder();
    // A copy of a folder in use is what a killed process leaves.
    await cp(dir(), killed, { recursive: true });
    await open.close();
    const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
    await once(child, 'exit');
    await writeFile(join(killed, 'lock.json'), JSON.stringify({ pid: child.pid, host: hostname(), startedAt: '2026-03-02T18:00:00Z' }));
    const { store, close } = await openDataFolder(killed);
    expect(verifyChain((await store.load('account/A')).entries)).toEqual({ ok: true });
    await close();
  });

  test('whose schema is newer is refused, nothing is changed, and nothing is held', async () => {
    const newer = newFolder();
    await cp(dir(), newer, { recursive: true });
    const change = await PGlite.create(join(newer, 'db'));
    await change.exec(`insert into public.cartera_migration (version, name) values (1000, 'later')`);
    await change.close();
    for (let tries = 0; tries < 2; tries += 1)
      await expect(openDataFolder(newer)).rejects.toMatchObject({ code: 'store.newer_version', facts: { schema: 1000 } });
    expect(await lockOwner(newer)).toBeUndefined();
    const after = await PGlite.create(join(newer, 'db'));
    expect((await after.query('select max(version) as newest, count(*)::int as steps from public.cartera_migration')).rows).toEqual([
      { newest: 1000, steps: SCHEMA_VERSION + 1 },
    ]);
    expect((await after.query('select count(*)::int as entries from cartera.entry')).rows).toEqual([{ entries: 1 }]);
    await after.close();
  });
});
