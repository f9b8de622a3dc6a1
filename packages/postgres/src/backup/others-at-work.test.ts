import { rowReplay, type CommandRequest } from '@cartera/backend';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { freshDatabase } from '../../../../tests/postgres-server/fresh-database.js';
import { openServer, type OpenDatabase } from '../server/index.js';
import type { Database } from '../sql/index.js';
import { bytesOf, COMMANDS, deskOn, fillBooks, linesOf, piecesOf, RULES } from './books.fixture.js';
import { inSnapshot, readEntryPages } from './index.js';

const [OPENING] = COMMANDS as readonly [CommandRequest];
const HOW = { cartera: '0.1.0', at: '2026-03-02T20:00:00Z' };
const replay = rowReplay({ ...RULES, clock: () => HOW.at });
let url: string;
let books: OpenDatabase;
let bytes: Buffer;
const open: OpenDatabase[] = [];
let tenants = 0;
let target: OpenDatabase;

/** Books of one tenant, over connections of their own. */
async function connected(tenant: string): Promise<OpenDatabase> {
  const database = await openServer(url, { tenant });
  open.push(database);
  return database;
}

beforeAll(async () => {
  url = await freshDatabase(inject('postgresUrl'));
  books = await connected('ours');
  await fillBooks(books.store);
  bytes = await bytesOf(books.upkeep.backup(HOW));
});
beforeEach(async () => {
  tenants += 1;
  target = await connected(`target-${tenants}`);
});
afterAll(async () => {
  await Promise.all(open.map((database) => database.close()));
});

const entriesIn = async (database: OpenDatabase): Promise<number> =>
  linesOf(await bytesOf(database.upkeep.backup(HOW))).filter((line) => line.startsWith('{"entry"')).length;

test('a backup is as of one moment: what others commit while it is read is not in it, and nobody waits', async () => {
  const desk = deskOn(books.store);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url }) }) });
  const counts: number[] = [];
  const twice = inSnapshot(db, 'ours', async function* (trx) {
    for (let pass = 0; pass < 2; pass += 1) for await (const { entries } of readEntryPages(trx)) yield entries.length;
  });
  for await (const count of twice) {
    counts.push(count);
    const text = { text: `meanwhile ${count}` };
    await desk.submit(
      { kind: 'log-note', stream: 'account/ACME', on: '2026-03-02', facts: text },
      { idempotencyKey: `meanwhile-${counts.length}` },
    );
  }
  await db.destroy();
  expect(counts).toEqual([14, 14]);
  expect(await entriesIn(books)).toBe(16);
});

test('nothing can be written where books are read for a backup', async () => {
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url }) }) });
  const writing = inSnapshot(db, 'ours', async function* (trx) {
    const { sql } = await import('kysely');
    yield await sql`update cartera.stream set moved = moved + 1000`.execute(trx);
  });
  await expect(writing.next()).rejects.toMatchObject({ code: 'store.read_only' });
  await db.destroy();
});

test('a restore whose connection the server ends leaves nothing, and can be asked again', async () => {
  const dying = async function* () {
    yield* piecesOf(bytes.subarray(0, bytes.length - 30), 200);
    await books.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`,
    );
    yield bytes.subarray(bytes.length - 30);
  };
  await expect(target.upkeep.restore(dying())).rejects.toMatchObject({ code: 'store.unavailable' });
  expect(await entriesIn(target)).toBe(0);
  expect(await target.upkeep.restore(piecesOf(bytes))).toMatchObject({ entries: 14 });
});

test('of two restores into the same books at once one is done, the other is refused', async () => {
  const other = await connected(`target-${tenants}`);
  const ends = await Promise.allSettled([target.upkeep.restore(piecesOf(bytes)), other.upkeep.restore(piecesOf(bytes))]);
  expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(ends.find((end) => end.status === 'rejected')?.reason).toMatchObject({ code: 'store.not_empty' });
  expect(await target.upkeep.verify({ replay })).toMatchObject({ entries: 14, found: 0 });
});

test('whoever writes into the books while they are restored does so before, and the restore is refused, or behind it', async () => {
  const desk = deskOn((await connected(`target-${tenants}`)).store);
  let writing: Promise<unknown> | undefined;
  const slow = async function* () {
    yield bytes.subarray(0, 400);
    // The same account as one of the backup's, and one that only this desk knows.
    writing = Promise.all(
      [OPENING, { ...OPENING, stream: 'account/LATE' } as CommandRequest].map(async (command, n) =>
        desk.submit(command, { idempotencyKey: `late-${n}` }),
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    yield bytes.subarray(400);
  };
  const restored = await target.upkeep.restore(slow()).then(
    () => 'done',
    (error: unknown) => (error as { code: string }).code,
  );
  await writing;
  const report = await target.upkeep.verify({ replay });
  expect(report).toMatchObject({ found: 0 });
  // Behind it: one account is open already, the other one is new. Before it: both are.
  expect([restored, report.entries]).toEqual(restored === 'done' ? ['done', 15] : [expect.stringMatching(/^store\./), 2]);
});
