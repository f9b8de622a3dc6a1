import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf, embeddedFolders, runIn } from '../cli/embedded-terminal.fixture.js';

const folders = embeddedFolders();
const run = async (...args: readonly string[]) => runIn({ folders }, ...args, '--data', 'books');
const STREAM = 'account/GEN-000001';
let dir: string;
let file: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'cartera-verify-'));
  file = join(dir, 'books.backup');
  await run('sample', '--customers', '2');
  await run('backup', file);
});
afterAll(async () => {
  await folders.end();
  await rm(dir, { recursive: true, force: true });
});

/** What a person is told after the owner of the database did something, which is undone afterwards. */
async function after(change: string, back: string, ...args: readonly string[]) {
  const database = folders.databaseOf('books');
  await database.exec(change);
  const ran = { text: await run('verify', ...args), json: await run('verify', '--json', ...args) };
  await database.exec(back);
  expect(ran.json.err).toBe(ran.text.err);
  return { ...ran, faults: (JSON.parse(ran.json.out) as { faults: unknown }).faults };
}

test('books that hold say what was gone through', async () => {
  const ran = await run('verify');
  expect(ran).toMatchObject({ status: 0, err: '' });
  expect(ran.out).toMatch(/^2 streams, \d+ entries, \d+ postings, \d+ requests, 2 rows of the worklist: all of it holds\.\n$/);
  expect(await run('verify', '--against', file)).toMatchObject({ status: 0, err: '' });
});

test('all faults are told, the first of them on stderr, and the status is 1', async () => {
  const where = `where stream = '${STREAM}' and seq in (2, 4)`;
  const { text, json, faults } = await after(
    `update cartera.entry set by_whom = by_whom || 'x' ${where}`,
    `update cartera.entry set by_whom = left(by_whom, -1) ${where}`,
  );
  expect([text.status, json.status, codeOf(text)]).toEqual([1, 1, 'chain.broken']);
  expect(faults).toEqual([2, 4].map((seq) => ({ code: 'chain.broken', stream: STREAM, seq, reason: 'chain.digest_differs' })));
  expect(text.out.split('\n')[0]).toMatch(/^account\/GEN-000001 2: .* \(chain\.broken chain\.digest_differs\)$/);
  expect(text.out).toMatch(/: 2 faults\.\n$/);
});

test('a row of the list that was changed is told by its field; one by other policies waits', async () => {
  const { text, faults } = await after(
    `update cartera.summary set search = search || 'x' where stream = '${STREAM}'`,
    `update cartera.summary set search = left(search, -1) where stream = '${STREAM}'`,
  );
  expect(faults).toEqual([expect.objectContaining({ code: 'summary.differs', field: 'search' })]);
  expect(text.err).toContain(STREAM);
});

test('what a backup of before has and the books have no longer is told', async () => {
  const { faults } = await after(
    `update cartera.request set request = request || 'x' where key = (select min(key) from cartera.request)`,
    `update cartera.request set request = left(request, -1) where key = (select min(key) from cartera.request)`,
    '--against',
    file,
  );
  expect(faults).toEqual([{ code: 'request.behind_backup', field: 'request' }]);
  expect(codeOf(await run('verify', '--against', join(dir, 'none')))).toBe('file.not_found');
});
