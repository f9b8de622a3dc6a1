import { createGzip, gzipSync } from 'node:zlib';
import { digestOf, stampEntries, type Entry } from '@cartera/core';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../migrations/index.js';
import { openEmbedded } from '../pglite/index.js';
import type { OpenDatabase } from '../server/index.js';
import { bytesOf, COMMANDS, fillBooks, forged, linesOf, piecesOf } from './books.fixture.js';
import { checkBackup } from './index.js';

const HOW = { cartera: '0.1.0', at: '2026-03-02T20:00:00Z' };
let pglite: PGlite;
let target: OpenDatabase;
let bytes: Buffer;
let lines: readonly string[];

beforeAll(async () => {
  pglite = await PGlite.create();
  const books = await openEmbedded(pglite, { tenant: 'ours' });
  await fillBooks(books.store);
  bytes = await bytesOf(books.upkeep.backup(HOW));
  lines = linesOf(bytes);
  target = await openEmbedded(pglite, { tenant: 'target' });
});
afterAll(async () => pglite.close());

const zipped = (text: string | Uint8Array): Buffer => gzipSync(text, { level: 1 });
const zippedLines = (...of: readonly string[]): Buffer => zipped(of.map((line) => `${line}\n`).join(''));
/** What checking a file says, and nothing where it says that all is well. */
const codeOf = async (file: AsyncIterable<Uint8Array>): Promise<string | undefined> =>
  checkBackup(file).then(
    () => undefined,
    (error: unknown) => (error as { code: string }).code,
  );
const rowsLeft = async (): Promise<unknown> =>
  (
    await pglite.query(
      `select (select count(*) from cartera.entry where tenant = 'target') + (select count(*) from cartera.request where tenant = 'target') + (select count(*) from cartera.tenant where tenant = 'target') as rows`,
    )
  ).rows;

/** Both ways to read a file refuse it alike, and nothing is written. */
async function refused(file: Buffer): Promise<unknown> {
  const error = await target.upkeep.restore(piecesOf(file)).catch((thrown: unknown) => thrown);
  expect(await rowsLeft()).toEqual([{ rows: 0 }]);
  expect(await codeOf(piecesOf(file))).toBe((error as { code?: string }).code);
  return error;
}

describe('a backup that is cut', () => {
  test('at any byte of the file is refused', async () => {
    const codes = new Map<string | undefined, number>();
    for (let length = 0; length < bytes.length; length += 1) {
      const code = await codeOf(piecesOf(bytes.subarray(0, length)));
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    expect([...codes]).toEqual([['backup.cut_short', bytes.length]]);
  });

  test('after any line, the zip being whole, is refused, and nothing is written', async () => {
    for (let count = 0; count < lines.length; count += 1)
      expect(await refused(zippedLines(...lines.slice(0, count))), `${count}`).toMatchObject({ code: 'backup.cut_short' });
  });

  test('of its last end of line, too', async () => {
    expect(await refused(zipped(lines.join('\n')))).toMatchObject({ code: 'backup.cut_short' });
  });
});

describe('a backup in which one bit is another', () => {
  test('anywhere in its lines is refused', async () => {
    const small = await openEmbedded(pglite, { tenant: 'small' });
    await fillBooks(small.store, COMMANDS.slice(0, 2));
    const text = linesOf(await bytesOf(small.upkeep.backup(HOW)))
      .map((line) => `${line}\n`)
      .join('');
    const codes = new Set<string>();
    for (let bit = 0; bit < text.length * 8; bit += bit < 200 * 8 ? 1 : 9) {
      const flipped = Buffer.from(text);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit % 8));
      codes.add((await codeOf(piecesOf(zipped(flipped)))) ?? 'taken');
    }
    expect([...codes].toSorted()).toEqual(['backup.cut_short', 'backup.damaged', 'backup.newer_version', 'backup.not_a_backup']);
  });

  test('anywhere in the zipped file is refused, or changes nothing that it says', async () => {
    for (let at = 0; at < bytes.length; at += 1) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      const code = await codeOf(piecesOf(flipped));
      if (code === undefined) expect(linesOf(flipped)).toEqual(lines);
    }
  });

  test('is told with the line where its chain breaks first', async () => {
    const changed = lines.with(3, lines[3]?.replace('Llamar', 'Llamat').replace('"quotes', '"quotex') ?? '');
    expect(await refused(zippedLines(...changed))).toMatchObject({ code: 'backup.damaged', facts: { line: 4, reason: 'sum' } });
  });
});

const head = (): object => JSON.parse(lines[0] ?? '') as object;
const entryAt = (n: number): { entry: Entry; key: string; n: number } =>
  JSON.parse(lines[n] ?? '') as { entry: Entry; key: string; n: number };
const withEntry = (n: number, change: (stored: ReturnType<typeof entryAt>) => object): Buffer =>
  forged(lines.with(n, JSON.stringify(change(entryAt(n)))));
const swapped = (a: number, b: number): readonly string[] => lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '');
/** The stream of lines `from` to `to`, stamped anew after a change: what somebody makes who knows how chains are made. */
function stampedAnew(from: number, to: number, change: (entry: Entry, n: number) => Entry): readonly string[] {
  let before: Entry | undefined;
  return lines.map((line, n) => {
    if (n < from || n > to) return line;
    const stored = entryAt(n);
    const { stream, seq: _seq, at, digest: _digest, commitment: _commitment, personal: _personal, ...draft } = change(stored.entry, n);
    const [stamped] = stampEntries(before, stream, [draft], { at, salt: () => 's' });
    before = stamped;
    return JSON.stringify({ ...stored, entry: stamped });
  });
}

describe('a file that is none of ours', () => {
  test.each<[string, () => Buffer, string]>([
    ['empty', () => Buffer.alloc(0), 'backup.cut_short'],
    ['a zip of nothing', () => zipped(''), 'backup.cut_short'],
    ['a page of the web', () => Buffer.from('<!doctype html><html><body>404</body></html>'), 'backup.not_a_backup'],
    ['a zipped page of the web', () => zipped('<!doctype html>\n<html>\n'), 'backup.not_a_backup'],
    ['its lines, not zipped', () => Buffer.from(`${lines.join('\n')}\n`), 'backup.not_a_backup'],
    ['other JSON', () => zippedLines('{"format":"another"}'), 'backup.not_a_backup'],
    ['JSON that is no object', () => zippedLines('null'), 'backup.not_a_backup'],
    ['noise behind it', () => Buffer.concat([bytes, Buffer.from('noise')]), 'backup.damaged'],
    ['a second one behind it', () => Buffer.concat([bytes, bytes]), 'backup.damaged'],
  ])('%s', async (_name, file, code) => {
    expect(await refused(file())).toMatchObject({ code });
  });

  test('one that unpacks to far more than it is, is given up at one line', async () => {
    const zip = createGzip();
    zip.write(`${lines[0]}\n`);
    const zeros = Buffer.alloc(1 << 20);
    for (let written = 0; written < 200; written += 1) zip.write(zeros);
    zip.end();
    const bomb = await bytesOf(zip);
    expect(bomb.length).toBeLessThan(1 << 20);
    const before = process.memoryUsage().rss;
    await expect(checkBackup(piecesOf(bomb))).rejects.toMatchObject({
      code: 'backup.damaged',
      facts: { line: 2, reason: 'line_too_long' },
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(180 << 20);
  });
});

describe('a backup that somebody made who knows its form', () => {
  test.each<[string, () => Buffer, object]>([
    [
      'a newer form',
      () => forged(lines.with(0, JSON.stringify({ ...head(), version: 2 }))),
      { code: 'backup.newer_version', facts: { version: 2, known: 1 } },
    ],
    [
      'a newer schema',
      () => forged(lines.with(0, JSON.stringify({ ...head(), schema: SCHEMA_VERSION + 1 }))),
      { code: 'backup.newer_version', facts: { schema: SCHEMA_VERSION + 1, known: SCHEMA_VERSION } },
    ],
    [
      'a head without its tenant',
      () => forged(lines.with(0, JSON.stringify({ ...head(), tenant: undefined }))),
      { code: 'backup.damaged', facts: { line: 1, reason: 'head' } },
    ],
    [
      'two heads',
      () => forged(lines.toSpliced(1, 0, lines[0] ?? '')),
      { code: 'backup.damaged', facts: { line: 2, reason: 'not_a_line' } },
    ],
    ['a blank line', () => forged(lines.toSpliced(5, 0, '')), { code: 'backup.damaged', facts: { line: 6, reason: 'not_a_line' } }],
    ['two ends', () => zippedLines(...lines, lines.at(-1) ?? ''), { code: 'backup.damaged', facts: { reason: 'after_the_end' } }],
    ['other counts', () => forged(lines, { entries: 15 }), { code: 'backup.damaged', facts: { reason: 'counts' } }],
    [
      'an entry twice',
      () => forged(lines.toSpliced(2, 0, lines[2] ?? ''), { entries: 15 }),
      { code: 'backup.damaged', facts: { line: 4, reason: 'id_repeated' } },
    ],
    [
      'entries that changed places',
      () => forged(swapped(2, 3)),
      { code: 'chain.broken', facts: { stream: 'account/ACME', seq: 3, reason: 'chain.seq_gap' } },
    ],
    [
      'an entry left out',
      () => forged(lines.toSpliced(2, 1), { entries: 13, postings: 14 }),
      { code: 'chain.broken', facts: { stream: 'account/ACME', reason: 'chain.seq_gap' } },
    ],
    [
      'streams that changed places',
      () => forged([lines[0], ...lines.slice(7, 13), ...lines.slice(1, 7), ...lines.slice(13)].map((line) => line ?? '')),
      { code: 'backup.damaged', facts: { line: 8, reason: 'out_of_order' } },
    ],
    [
      'requests that changed places',
      () => forged(swapped(15, 16)),
      { code: 'backup.damaged', facts: { line: 17, reason: 'out_of_order' } },
    ],
    [
      'an entry behind the requests',
      () => forged(swapped(14, 15)),
      { code: 'backup.damaged', facts: { line: 16, reason: 'out_of_order' } },
    ],
    [
      'a request left out',
      () => forged(lines.toSpliced(15, 1), { requests: 11 }),
      { code: 'backup.damaged', facts: { reason: 'requests' } },
    ],
    [
      'an entry of another request',
      () => withEntry(5, (stored) => ({ ...stored, key: 'k-1' })),
      { code: 'backup.damaged', facts: { reason: 'requests' } },
    ],
    [
      'an amount that was changed',
      () => forged(lines.with(2, lines[2]?.replaceAll('5000', '5001') ?? '')),
      { code: 'chain.broken', facts: { stream: 'account/ACME', seq: 2, reason: 'chain.digest_differs' } },
    ],
    [
      'another customer’s name',
      () => forged(lines.with(1, lines[1]?.replace('ACME S.A.', 'ACNE S.A.') ?? '')),
      { code: 'chain.broken', facts: { seq: 1, reason: 'chain.personal_differs' } },
    ],
    [
      'a chain made anew with an id of another stream',
      () => forged(stampedAnew(13, 14, (entry, n) => (n === 14 ? { ...entry, id: 'k-1/1' } : entry))),
      { code: 'backup.damaged', facts: { line: 15, reason: 'id_repeated' } },
    ],
  ])('%s', async (_name, file, error) => {
    expect(await refused(file())).toMatchObject(error);
  });

  // The chain of each of them would hold, and something would be lost or refused by the database in the middle of writing.
  test.each<[string, (entry: Entry) => object]>([
    ['a field that nobody knows', (entry) => ({ ...entry, more: 1 })],
    [
      'an amount with cents',
      (entry) => ({ ...entry, postings: entry.postings.map((posting) => ({ ...posting, amount: { ...posting.amount, amount: 0.5 } })) }),
    ],
    [
      'an amount past what is exact',
      (entry) => ({
        ...entry,
        postings: entry.postings.map((posting) => ({ ...posting, amount: { ...posting.amount, amount: 2 ** 53 } })),
      }),
    ],
    [
      'a field of an amount that nobody knows',
      (entry) => ({ ...entry, postings: entry.postings.map((posting) => ({ ...posting, amount: { ...posting.amount, scale: 2 } })) }),
    ],
    ['a day that is none', (entry) => ({ ...entry, on: '2026-02-30' })],
    ['an instant that is none', (entry) => ({ ...entry, at: '2026-03-02' })],
    ['U+0000 in an id', (entry) => ({ ...entry, id: 'k\u0000/1' })],
    ['half a character in a name', (entry) => ({ ...entry, by: '\ud83d' })],
    ['a version beyond counting', (entry) => ({ ...entry, v: 2 ** 31 })],
    ['facts that are a list', (entry) => ({ ...entry, facts: [] })],
  ])('%s', async (_name, change) => {
    const stored = entryAt(14);
    const { digest: previous } = entryAt(13).entry;
    const entry = change(stored.entry) as Entry;
    const sealed = { ...entry, digest: digestOf({ previous, entry: { ...entry, digest: undefined } }) };
    const file = forged(lines.with(14, JSON.stringify({ ...stored, entry: sealed })));
    expect(await refused(file)).toMatchObject({ code: 'backup.damaged', facts: { line: 15, reason: 'not_a_line' } });
  });

  test.each([
    ['a number without end', '"facts":{"n":1e999}'],
    ['a nest without end', `"facts":{"n":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ])('%s', async (_name, facts) => {
    const file = forged(lines.with(1, lines[1]?.replace('"facts":{}', facts) ?? ''));
    expect(await refused(file)).toMatchObject({ code: 'backup.damaged', facts: { line: 2, reason: 'not_a_line' } });
  });
});
