import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_POLICY, digestOf } from '@cartera/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { main } from '../cli/index.js';
import { givenBooks, type Books } from '../exports/books.fixture.js';

const ACME = 'account/ACME';
const KNOWN = ['--known-at', '2026-03-31T18:00:00Z'];

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartera-verify-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function run({ store }: Pick<Books, 'store'>, ...args: readonly string[]) {
  const printed = { out: '', err: '' };
  const status = await main([...args, '--data', 'books'], {
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
    isWatched: false,
    env: {},
    clock: () => '2026-03-31T19:00:00Z',
    stopped: new AbortController().signal,
    folders: {
      exists: () => true,
      ownerOf: async () => undefined,
      open: async () => ({ store, setAddress: async () => undefined, close: async () => undefined }),
    },
  });
  return { status, ...printed, code: printed.err === '' ? undefined : (JSON.parse(printed.err) as { code: string }).code };
}

async function books(): Promise<Books> {
  const given = givenBooks();
  await given.account(ACME, 'Refacciones Ñandú', [['F-1', '2026-01-15', '2026-02-14', 1_234_567, 'MXN']]);
  await given.tell(ACME, 'make-promise', '2026-03-31', {
    promiseId: 'PP-1',
    parts: [{ dueOn: '2026-04-10', amount: { amount: 1_000_000, currency: 'MXN' } }],
  });
  return given;
}

const EXPORTS: readonly (readonly [what: string, args: readonly string[]])[] = [
  ['statement', ['ACME']],
  ['aging', []],
  ['worklist', []],
  ['account', ['ACME']],
  ['promise-receipt', ['ACME', '--promise', 'PP-1']],
];

describe('cartera verify FILE.json', () => {
  test.each(EXPORTS)('%s: as it was made, and the books give the same', async (what, args) => {
    const given = await books();
    const file = join(folder, 'x.json');
    expect(await run(given, 'export', what, ...args, '--out', file)).toMatchObject({ status: 0 });
    expect(await run(given, 'verify', file, '--json')).toMatchObject({ status: 0, out: '{"ok":true,"books":"same"}\n' });
  });

  test.each(EXPORTS)('%s: changed by one digit it is refused', async (what, args) => {
    const given = await books();
    const file = join(folder, 'x.json');
    await run(given, 'export', what, ...args, '--out', file);
    const text = await readFile(file, 'utf8');
    const changed = text.replace(/"amount":(\d)/, (_, digit: string) => `"amount":${(Number(digit) + 1) % 10 || 1}`);
    expect(changed).not.toBe(text);
    await writeFile(file, changed);
    expect((await run(given, 'verify', file)).code).toBe(what === 'statement' ? 'statement.digest_differs' : 'export.digest_differs');
  });

  test.each([
    ['aging', KNOWN],
    ['account', ['ACME', ...KNOWN]],
  ])('%s as known when: what is learned later changes nothing, other books are told', async (what, args) => {
    const given = await books();
    const file = join(folder, 'x.json');
    expect(await run(given, 'export', what, ...args, '--out', file)).toMatchObject({ status: 0 });
    const later = await books();
    await later.tell(ACME, 'log-note', '2026-03-31', { text: 'Llamar' });
    expect(await run(later, 'verify', file, '--json')).toMatchObject({ status: 0, out: '{"ok":true,"books":"same"}\n' });
    const other = givenBooks();
    await other.account(ACME, 'Refacciones Ñandú', [['F-1', '2026-01-15', '2026-02-14', 1_234_568, 'MXN']]);
    expect((await run(other, 'verify', file)).code).toBe('export.books_differ');
  });

  test('as known now: books that learned more are told, and it is no fault', async () => {
    const given = await books();
    const file = join(folder, 'x.json');
    await run(given, 'export', 'aging', '--out', file);
    await given.account('account/BETA', 'Beta', [['B-1', '2026-02-15', '2026-03-14', 50_000, 'MXN']]);
    const { status, out } = await run(given, 'verify', file);
    expect([status, out]).toEqual([0, expect.stringContaining('The books give another by now')]);
  });

  test('without its digest it is refused; sound JSON that is no document is not compared', async () => {
    const given = await books();
    const file = join(folder, 'x.json');
    await run(given, 'export', 'aging', '--out', file);
    const { digest: _taken, ...bare } = JSON.parse(await readFile(file, 'utf8')) as { digest: string };
    await writeFile(file, JSON.stringify(bare));
    expect(await run(given, 'verify', file)).toMatchObject({ status: 1, code: 'export.digest_differs' });
    await writeFile(file, JSON.stringify({ a: 1, digest: digestOf({ a: 1 }) }));
    expect(await run(given, 'verify', file, '--json')).toMatchObject({ status: 0, out: '{"ok":true,"books":"not-compared"}\n' });
  });

  test('books that do not know the account say nothing of it', async () => {
    const given = await books();
    const file = join(folder, 'x.json');
    await run(given, 'export', 'account', 'ACME', '--out', file);
    expect((await run(givenBooks(), 'verify', file)).out).toContain('It was not compared with the books.');
  });
});

describe('cartera run-day --out', () => {
  const lateInterest = { rate: { perMonth: '0.03' }, dayCount: { basis: 'actual/360' }, round: 'at-end', rounding: 'half-even' } as const;
  const policies = [{ ...DEFAULT_POLICY, id: 'house', interest: { chargeDaysOfMonth: [31] } }];

  test('tells what was charged to whom, with a digest that holds', async () => {
    const given = givenBooks();
    await writeFile(join(folder, 'policies.json'), JSON.stringify(policies));
    const day = ['run-day', '--on', '2026-03-31', '--policies', join(folder, 'policies.json')];
    await given.account(ACME, 'Refacciones Ñandú');
    await given.tell(ACME, 'record-invoice', '2026-02-01', {
      itemId: 'F-1',
      total: { amount: 100_000, currency: 'MXN' },
      instalments: [{ number: 1, dueOn: '2026-03-11', amount: { amount: 100_000, currency: 'MXN' } }],
      lateInterest,
    });
    const file = join(folder, 'run.json');
    expect(await run(given, ...day, '--out', file)).toMatchObject({ status: 0 });
    // 1,000.00 × 0.36 × 20 ÷ 360
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      export: 'days-run',
      on: '2026-03-31',
      consequences: { 'interest-charged': 1 },
      charges: [{ stream: ACME, kind: 'interest-charged', amounts: [{ amount: 2_000, currency: 'MXN' }] }],
      uncharged: [],
    });
    expect((await run(given, 'verify', file)).out).toContain('The export is as it was made. It was not compared with the books.');
    const csv = join(folder, 'run.csv');
    expect(await run(given, ...day, '--out', csv, '--language', 'en')).toMatchObject({ status: 0 });
    expect(await readFile(csv, 'utf8')).toContain('Accounts evaluated,0');
  });

  test.each([
    [['--out', 'there.csv'], 'file.exists'],
    [['--out', '-'], 'file.not_writable'],
    [['--format', 'csv'], 'usage.argument_missing'],
    [['--out', 'x.csv', '--format', 'ics'], 'usage.not_a_choice'],
  ])('%j is refused before anything is run', async (args, code) => {
    const given = await books();
    await writeFile(join(folder, 'there.csv'), 'mine');
    const typed = args.map((arg) => (arg.endsWith('.csv') ? join(folder, arg) : arg));
    expect((await run(given, 'run-day', '--on', '2026-05-31', ...typed)).code).toBe(code);
    expect((await given.staff.view('worklist', {})).evaluatedOn).not.toBe('2026-05-31');
  });
});
