import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { emptyDatabase } from '../../../../tests/postgres-server/empty-database.mjs';
import { codeOf, embeddedFolders, runIn } from '../cli/embedded-terminal.fixture.js';

const folders = embeddedFolders();
const run = async (...args: readonly string[]) => runIn({ folders }, ...args);
const ON = ['--on', '2026-11-24'];
const json = (text: string): Readonly<Record<string, unknown>> => JSON.parse(text) as Readonly<Record<string, unknown>>;
let dir: string;
let file: string;
const at = (name: string): string => join(dir, name);

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'cartera-restore-'));
  file = at('books.backup');
  await run('sample', '--customers', '5', '--data', 'books');
  await run('backup', file, '--data', 'books');
});
afterAll(async () => {
  await folders.end();
  await rm(dir, { recursive: true, force: true });
});

/** Every view of every account, as the command line prints it. */
async function answers(setting: Parameters<typeof runIn>[0], ...data: readonly string[]): Promise<readonly string[]> {
  const worklist = await runIn(setting, 'worklist', '--as-of', '2026-11-24', '--json', ...data);
  const all = [worklist.out, (await runIn(setting, 'age', '--as-of', '2026-11-24', '--json', ...data)).out];
  for (let n = 1; n <= 5; n += 1) {
    const customer = `GEN-00000${n}`;
    for (const args of [
      ['position', customer, '--as-of', '2026-11-24'],
      ['position', customer, '--as-of', '2026-06-30', '--known-at', '2026-07-15T00:00:00Z'],
      ['statement', customer, '--from', '2026-01-01', '--to', '2026-11-24'],
    ])
      all.push((await runIn(setting, ...args, '--json', ...data)).out);
  }
  return all;
}

describe('cartera restore', () => {
  test('puts a backup into a folder that it makes, and brings its worklist to the day', async () => {
    const ran = await run('restore', file, '--data', 'restored', ...ON, '--json');
    expect(ran).toMatchObject({ status: 0 });
    expect(json(ran.out)).toMatchObject({
      ok: true,
      backup: { tenant: 'default', at: '2026-11-25T12:00:00Z' },
      streams: 5,
      tenant: 'default',
      rows: 5,
    });
    const told = await answers({ folders }, '--data', 'restored');
    expect(told.every((text) => text.length > 50)).toBe(true);
    expect(told).toEqual(await answers({ folders }, '--data', 'books'));
    expect(json((await run('verify', '--data', 'restored', '--json')).out)).toMatchObject({ ok: true, streams: 5, rows: 5, found: 0 });
  });

  test('--check reads all of a file, opens no books, and says what is in it', async () => {
    const ran = await run('restore', file, '--check', '--data', 'none');
    expect(ran).toMatchObject({ status: 0, err: '' });
    expect(ran.out).toMatch(
      /^5 streams, \d+ entries, .* of default as of 2026-11-25T12:00:00Z: the backup is whole, and every chain holds\.\n$/,
    );
    expect(folders.exists('none')).toBe(false);
    await writeFile(at('cut.backup'), (await readFile(file)).subarray(0, -9));
    expect(codeOf(await run('restore', at('cut.backup'), '--check'))).toBe('backup.cut_short');
  });

  test('a file that is cut, or none, makes no books', async () => {
    await writeFile(at('page.html'), '<!doctype html>');
    expect(codeOf(await run('restore', at('cut.backup'), '--data', 'empty'))).toBe('backup.cut_short');
    expect(codeOf(await run('restore', at('page.html'), '--data', 'empty'))).toBe('backup.not_a_backup');
    expect(codeOf(await run('restore', at('none.backup'), '--data', 'empty'))).toBe('file.not_found');
    expect(codeOf(await run('restore', dir, '--data', 'empty'))).toBe('file.not_found');
    expect(json((await run('verify', '--data', 'empty', '--json')).out)).toMatchObject({ ok: true, streams: 0, requests: 0 });
  });

  test('never goes over data: neither those it was made of, nor those it has restored', async () => {
    for (const data of ['books', 'restored']) expect(codeOf(await run('restore', file, '--data', data, ...ON))).toBe('store.not_empty');
  });

  test('another tenant’s is only taken where somebody says into whose books', async () => {
    expect(await run('backup', at('acme.backup'), '--tenant', 'acme', '--data', 'books')).toMatchObject({ status: 0 });
    const refused = await run('restore', at('acme.backup'), '--data', 'empty');
    expect(codeOf(refused)).toBe('backup.other_tenant');
    expect(refused.err).toContain('acme');
    expect(await run('restore', file, '--tenant', 'acme', '--data', 'restored', ...ON)).toMatchObject({ status: 0 });
    expect(json((await run('verify', '--tenant', 'acme', '--data', 'restored', '--json')).out)).toMatchObject({ ok: true, streams: 5 });
  });

  test('one that is stopped leaves the books empty; - is stdin', async () => {
    const bytes = { out: new PassThrough(), in: createReadStream(file) };
    const stopped = AbortSignal.abort();
    expect(codeOf(await runIn({ folders, stopped }, 'restore', file, '--data', 'empty', ...ON))).toBe('backup.stopped');
    expect(json((await run('verify', '--data', 'empty', '--json')).out)).toMatchObject({ streams: 0 });
    expect(await runIn({ folders, bytes }, 'restore', '-', '--data', 'empty', ...ON)).toMatchObject({ status: 0 });
    expect(json((await run('verify', '--data', 'empty', '--json')).out)).toMatchObject({ streams: 5 });
  });

  test('a day that is none is wrong usage', async () => {
    expect(await run('restore', file, '--on', 'ayer', '--data', 'wrong')).toMatchObject({ status: 2 });
    expect(folders.exists('wrong')).toBe(false);
  });
});

// The worked example of docs/guides/back-up-and-restore.md, with a folder on disk and a server.
test('a folder moves to PostgreSQL, and back', async () => {
  const [folder, moved] = [['--data', at('folder')], at('moved.backup')];
  const server = { env: { DATABASE_URL: await emptyDatabase(inject('postgresUrl')) } };
  expect(await runIn({}, 'restore', file, ...folder, ...ON)).toMatchObject({ status: 0 });
  expect(await runIn({}, 'backup', moved, ...folder)).toMatchObject({ status: 0 });
  expect(await runIn({}, 'restore', moved, '--check')).toMatchObject({ status: 0 });
  expect(await runIn(server, 'restore', moved, ...ON)).toMatchObject({ status: 0 });
  expect(await runIn(server, 'verify')).toMatchObject({ status: 0 });
  const there = await answers(server);
  expect(there).toEqual(await answers({ folders }, '--data', 'books'));
  expect(await runIn(server, 'backup', at('back.backup'))).toMatchObject({ status: 0 });
  expect(await run('restore', at('back.backup'), '--data', 'back', ...ON)).toMatchObject({ status: 0 });
  expect(await answers({ folders }, '--data', 'back')).toEqual(there);
}, 90_000);
