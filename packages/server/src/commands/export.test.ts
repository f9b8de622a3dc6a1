import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { main } from '../cli/index.js';
import { givenBooks } from '../exports/books.fixture.js';
import type { Terminal } from '../terminal/index.js';

const ACME = 'account/ACME';
const DATA = ['--data', 'books'];

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartera-export-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function books() {
  const given = givenBooks();
  await given.account(ACME, 'Refacciones Ñandú', [['F-1', '2026-01-15', '2026-02-14', 1_234_567, 'MXN']]);
  await given.account('account/BETA', 'Beta', [['B-1', '2026-02-15', '2026-03-14', 50_000, 'MXN']]);
  await given.tell(ACME, 'make-promise', '2026-03-31', {
    promiseId: 'PP-1',
    parts: [{ dueOn: '2026-04-10', amount: { amount: 1_000_000, currency: 'MXN' } }],
  });
  const run = async (...args: readonly string[]) => {
    const printed = { out: '', err: '' };
    const [out, chunks] = [new PassThrough(), [] as Buffer[]];
    out.on('data', (chunk: Buffer) => chunks.push(chunk));
    const terminal: Terminal = {
      out: (text) => void (printed.out += text),
      err: (text) => void (printed.err += text),
      isWatched: false,
      env: {},
      clock: () => '2026-03-31T18:00:00Z',
      stopped: new AbortController().signal,
      bytes: { out, in: new PassThrough() },
      folders: {
        exists: () => true,
        ownerOf: async () => undefined,
        open: async () => ({ store: given.store, setAddress: async () => undefined, close: async () => undefined }),
      },
    };
    const status = await main(args, terminal);
    return { status, ...printed, bytes: Buffer.concat(chunks) };
  };
  return { ...given, run };
}

describe('cartera export', () => {
  test.each([
    ['statement', ['ACME'], 'pdf', '%PDF-'],
    ['statement', ['ACME', '--from', '2026-01-01', '--to', '2026-03-31'], 'xlsx', 'PK'],
    ['aging', [], 'csv', 'Moneda,Cliente,Nombre,Por vencer'],
    ['worklist', ['--order', 'amount'], 'csv', 'Cliente,Cuenta,Motivo'],
    ['account', ['ACME', '--as-of', '2026-03-31'], 'csv', 'Tabla,Moneda,Documento'],
    ['promise-receipt', ['ACME', '--promise', 'PP-1'], 'pdf', '%PDF-'],
    ['calendar', ['ACME'], 'ics', 'BEGIN:VCALENDAR'],
  ])('%s %j as %s into a file', async (what, asked, format, beginning) => {
    const { run } = await books();
    const file = join(folder, `x.${format}`);
    expect(await run('export', what, ...asked, '--out', file, ...DATA)).toMatchObject({ status: 0, err: '' });
    expect((await readFile(file)).subarray(0, beginning.length + 8).toString()).toContain(beginning);
    expect(await readdir(folder)).toEqual([`x.${format}`]);
  });

  test('JSON on stdout is what `cartera statement --json` prints', async () => {
    const { run } = await books();
    const period = ['ACME', '--from', '2026-01-01', '--to', '2026-03-31', ...DATA];
    const { bytes } = await run('export', 'statement', ...period, '--format', 'json', '--out', '-');
    expect(bytes.toString()).toBe((await run('statement', ...period, '--json')).out);
  });

  test('a statement without days is of those that its element shows', async () => {
    const { run } = await books();
    const { bytes } = await run('export', 'statement', 'ACME', '--format', 'json', '--out', '-', ...DATA);
    expect(JSON.parse(bytes.toString())).toMatchObject({ from: '2026-01-01', to: '2026-03-31' });
  });

  test('a file that is there stays, unless it is to be replaced', async () => {
    const { run } = await books();
    const file = join(folder, 'aging.csv');
    await writeFile(file, 'mine');
    const refused = await run('export', 'aging', '--out', file, ...DATA);
    expect([refused.status, JSON.parse(refused.err)]).toEqual([1, expect.objectContaining({ code: 'file.exists', path: file })]);
    expect(await readFile(file, 'utf8')).toBe('mine');
    const forced = await run('export', 'aging', '--out', file, '--force', '--language', 'en', '--bom', '--json', ...DATA);
    expect(JSON.parse(forced.out)).toMatchObject({ file, format: 'csv' });
    expect((await readFile(file, 'utf8')).startsWith('\uFEFFCurrency,Customer,Name')).toBe(true);
  });

  test('a folder that is not there gets nothing', async () => {
    const { run } = await books();
    const file = join(folder, 'none', 'aging.csv');
    expect(JSON.parse((await run('export', 'aging', '--out', file, ...DATA)).err)).toMatchObject({ code: 'file.not_writable', path: file });
  });

  test.each([
    [['export', 'invoice'], 2, 'usage.not_a_choice'],
    [['export'], 2, 'usage.argument_missing'],
    [['export', 'statement'], 2, 'usage.argument_missing'],
    [['export', 'aging', 'ACME'], 2, 'usage.too_many'],
    [['export', 'aging', '--from', '2026-01-01'], 2, 'usage.unknown_option'],
    [['export', 'worklist', '--order', 'size'], 2, 'usage.not_an_order'],
    [['export', 'aging', '--format', 'docx'], 2, 'usage.not_a_choice'],
    [['export', 'aging', '--language', 'fr'], 2, 'usage.not_a_choice'],
    [['export', 'aging', '--format', 'ics'], 1, 'export.format_unknown'],
    [['export', 'calendar', 'ACME', '--format', 'pdf'], 1, 'export.format_unknown'],
    [['export', 'account', 'NOBODY'], 1, 'stream.unknown'],
    [['export', 'promise-receipt', 'ACME'], 2, 'usage.argument_missing'],
    [['export', 'promise-receipt', 'ACME', '--promise', 'X'], 1, 'promise.unknown'],
  ])('%j is refused, and no file is made', async (args, status, code) => {
    const { run } = await books();
    const refused = await run(...args, '--out', join(folder, 'x.bin'), ...DATA);
    expect([refused.status, (JSON.parse(refused.err) as { code: string }).code]).toEqual([status, code]);
    expect(await readdir(folder)).toEqual([]);
  });
});
