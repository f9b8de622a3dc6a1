import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { openDataFolder } from '@cartera/postgres/pglite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foldersOnDisk } from '../terminal/folders.js';
import { codeOf, embeddedFolders, runIn } from '../cli/embedded-terminal.fixture.js';

const folders = embeddedFolders();
const run = async (...args: readonly string[]) => runIn({ folders }, ...args);
const DATA = ['--data', 'books'];
const COUNTS = { entries: expect.any(Number) as number, streams: 5 };
let dir: string;
let file: string;
let whole: Buffer;
const at = (name: string): string => join(dir, name);

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'cartera-backup-'));
  file = at('books.backup');
  expect(await run('sample', '--customers', '5', ...DATA)).toMatchObject({ status: 0 });
  expect(await run('backup', file, ...DATA)).toMatchObject({ status: 0 });
  whole = await readFile(file);
});
afterAll(async () => {
  await folders.end();
  await rm(dir, { recursive: true, force: true });
});

/** What a command that fails says; no file may be there that was not before, half ones neither. */
async function failed(
  setting: Parameters<typeof runIn>[0],
  ...args: readonly string[]
): Promise<{ status: number; code: string; path?: string }> {
  const before = await readdir(dir);
  const { status, out, err } = await runIn({ folders, ...setting }, ...args);
  expect(out).toBe('');
  expect(await readdir(dir)).toEqual(before);
  expect(await readFile(file)).toEqual(whole);
  return { status, ...(JSON.parse(err.trimEnd().split('\n').at(-1) ?? '') as { code: string; path?: string }) };
}

describe('cartera backup', () => {
  test('writes a file that only its owner reads, and says what is in it', async () => {
    const { out } = await run('backup', at('said.backup'), ...DATA, '--json');
    expect(JSON.parse(out)).toMatchObject({ file: at('said.backup'), tenant: 'default', ...COUNTS });
    expect((await stat(at('said.backup'))).mode & 0o777).toBe(0o600);
    expect((await run('backup', at('other.backup'), ...DATA)).out).toMatch(
      /^5 streams, \d+ entries, \d+ postings, \d+ requests in .*other\.backup\.\n$/,
    );
  });

  test('does not write over a file, unless it is asked to', async () => {
    expect(await failed({}, 'backup', file, ...DATA)).toMatchObject({ status: 1, code: 'file.exists', path: file });
    await writeFile(at('old.backup'), 'old');
    expect(await run('backup', at('old.backup'), '--force', ...DATA)).toMatchObject({ status: 0 });
    expect((await readFile(at('old.backup'))).length).toBe(whole.length);
  });

  test('- is stdout: bytes there, words on stderr', async () => {
    const chunks: Buffer[] = [];
    const out = new Writable({ write: (chunk: Buffer, _encoding, done) => (chunks.push(chunk), done()) });
    const ran = await runIn({ folders, bytes: { out, in: Readable.from([]) } }, 'backup', '-', ...DATA);
    expect(ran).toMatchObject({ status: 0, out: '' });
    expect(ran.err).toContain('5 streams');
    await writeFile(at('piped.backup'), Buffer.concat(chunks));
    expect(await run('restore', at('piped.backup'), '--check')).toMatchObject({ status: 0 });
  });

  test('a disk that is full leaves nothing behind', async () => {
    const bytes = { out: createWriteStream('/dev/full'), in: Readable.from([]) };
    expect(await failed({ bytes }, 'backup', '-', ...DATA)).toMatchObject({ status: 1, code: 'file.disk_full' });
  });

  test.each([
    ['a folder that is not there', () => join(dir, 'none', 'x.backup')],
    ['a file for a folder', () => join(file, 'x.backup')],
  ])('%s cannot be written into', async (_name, path) => {
    expect(await failed({}, 'backup', path(), ...DATA)).toMatchObject({ status: 1, code: 'file.not_writable', path: path() });
  });

  test('a folder is not written over, even by force', async () => {
    await mkdir(at('folder'));
    expect(await failed({}, 'backup', at('folder'), ...DATA)).toMatchObject({ code: 'file.exists' });
    expect(await failed({}, 'backup', at('folder'), '--force', ...DATA)).toMatchObject({ code: 'file.not_writable' });
  });

  test('nor is a device, or whatever is no file', async () => {
    const socket = createServer().listen(at('socket'));
    await once(socket, 'listening');
    expect(await failed({}, 'backup', at('socket'), '--force', ...DATA)).toMatchObject({ code: 'file.not_writable' });
    expect((await stat(at('socket'))).isSocket()).toBe(true);
    socket.close();
  });

  test('one that is stopped leaves nothing behind', async () => {
    expect(await failed({ stopped: AbortSignal.abort() }, 'backup', at('stopped.backup'), ...DATA)).toMatchObject({
      status: 1,
      code: 'file.stopped',
    });
  });

  test('books whose chain is broken, or whose postings or requests do not go with the entries, are not written: what would not restore is no backup', async () => {
    const database = folders.databaseOf('books');
    const tampered = async (change: string, back: string) => {
      await database.exec(change);
      const said = await failed({}, 'backup', at('broken.backup'), ...DATA);
      await database.exec(back);
      return said;
    };
    const first = `where stream = 'account/GEN-000001' and seq = 2`;
    expect(
      await tampered(
        `update cartera.entry set by_whom = by_whom || 'x' ${first}`,
        `update cartera.entry set by_whom = left(by_whom, -1) ${first}`,
      ),
    ).toMatchObject({ code: 'chain.broken', path: 'account/GEN-000001' });
    expect(
      await tampered(`update cartera.posting set seq = seq + 1000 ${first}`, `update cartera.posting set seq = 2 where seq > 1000`),
    ).toMatchObject({ code: 'posting.no_entry' });
    expect(
      await tampered(`update cartera.entry set request_n = 9 ${first}`, `update cartera.entry set request_n = 0 ${first}`),
    ).toMatchObject({ code: 'request.entries_differ' });
    expect(await run('verify', ...DATA)).toMatchObject({ status: 0, err: '' });
  });

  test('books that are not there have none, and a folder that somebody has says who', async () => {
    expect(await failed({}, 'backup', at('x.backup'), '--data', 'nowhere')).toMatchObject({ code: 'store.not_found' });
    const data = join(await mkdtemp(join(tmpdir(), 'cartera-taken-')), 'data');
    const taken = await openDataFolder(data);
    await taken.setAddress('http://127.0.0.1:4180/api');
    for (const args of [['backup', at('x.backup')], ['restore', file], ['verify']])
      expect(await failed({ folders: foldersOnDisk }, ...args, '--data', data)).toMatchObject({
        code: 'store.in_use',
        message: expect.stringContaining('127.0.0.1:4180') as string,
      });
    await taken.close();
    await rm(data, { recursive: true });
  });

  test('books that are no database of Cartera’s have none', async () => {
    const { store } = await folders.open('books', { tenant: 'default' });
    const own = { ...folders, open: async () => ({ store, setAddress: async () => undefined, close: async () => undefined }) };
    expect(codeOf(await runIn({ folders: own }, 'backup', at('x.backup'), ...DATA))).toBe('backup.no_database');
  });
});
