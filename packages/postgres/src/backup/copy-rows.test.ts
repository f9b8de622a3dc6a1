import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { freshDatabase } from '../../../../tests/postgres-server/fresh-database.js';
import { openServer, type OpenDatabase } from '../server/index.js';
import { bytesOf, fillBooks, piecesOf } from './books.fixture.js';

const HOW = { cartera: '0.1.0', at: '2026-03-02T20:00:00Z' };
/** What the text form of COPY has its own meaning for. */
const AWKWARD = 'tab\t, line\n, return\r, \\N, \\., end\\';
const STREAM = `account/${AWKWARD}` as const;

let url: string;
let owner: OpenDatabase;
let bytes: Buffer;
const open: OpenDatabase[] = [];

/** Books of one tenant as a login sees them. */
async function booksOf(tenant: string, login?: string): Promise<OpenDatabase> {
  const address = new URL(url);
  if (login !== undefined) [address.username, address.password] = [login, 'secret'];
  const database = await openServer(address.href, { tenant });
  open.push(database);
  return database;
}

/** Who wrote entries since it was asked last. */
async function writers(): Promise<readonly unknown[]> {
  const { rows } = await owner.query('delete from public.wrote returning name');
  return [...new Set(rows.map((row) => (row as { name: string }).name))];
}

beforeAll(async () => {
  url = await freshDatabase(inject('postgresUrl'));
  owner = await booksOf('ours');
  await fillBooks(owner.store);
  const entry = { id: `${AWKWARD}/1`, kind: 'note-logged', v: 1, on: '2026-03-02', by: AWKWARD, facts: { text: AWKWARD }, postings: [] };
  await owner.store.commit([{ stream: STREAM, entries: [entry] }], { idempotencyKey: AWKWARD, request: AWKWARD, at: HOW.at });
  bytes = await bytesOf(owner.upkeep.backup(HOW));
  await owner.query(`
    create table public.wrote (name text);
    grant insert on public.wrote to public;
    create function public.note_writer() returns trigger language plpgsql as $$ begin insert into public.wrote values (current_user); return null; end $$;
    create trigger note_writer after insert on cartera.entry for each statement execute function public.note_writer()`);
});
afterAll(async () => {
  await Promise.all(open.map((database) => database.close()));
});

async function sameAsOurs(tenant: string): Promise<void> {
  const restored = await booksOf(tenant);
  expect(await bytesOf(restored.upkeep.backup(HOW)).then((all) => all.length)).toBeGreaterThan(0);
  for (const stream of ['account/ACME', 'account/Ñandú', STREAM] as const)
    expect(await restored.store.load(stream)).toEqual(await owner.store.load(stream));
  expect(await restored.store.find(AWKWARD)).toEqual(await owner.store.find(AWKWARD));
}

describe('a restore', () => {
  test('goes by COPY where the login has the tables, whatever the text', async () => {
    const target = await booksOf('copied');
    expect(await target.upkeep.restore(piecesOf(bytes))).toMatchObject({ streams: 4 });
    expect(await writers()).toEqual([decodeURIComponent(new URL(url).username)]);
    await sameAsOurs('copied');
  });

  test('leaves other tenants as they are, their counter of moves too', async () => {
    const others = `select t.*, (select count(*) from cartera.entry e where e.tenant = t.tenant)::integer as entries from cartera.tenant t where tenant = 'ours'`;
    const { rows: before } = await owner.query(others);
    await (await booksOf('beside')).upkeep.restore(piecesOf(bytes));
    expect((await owner.query(others)).rows).toEqual(before);
    await writers();
  });

  test('of a login that owns nothing goes as the application’s role', async () => {
    await owner.query(`create role restoring_login login password 'secret' in role cartera_app`);
    const target = await booksOf('inserted', 'restoring_login');
    expect(await target.upkeep.restore(piecesOf(bytes))).toMatchObject({ streams: 4 });
    expect(await writers()).toEqual(['cartera_app']);
    await sameAsOurs('inserted');
    await target.close();
    open.splice(open.indexOf(target), 1);
    await owner.query('drop role restoring_login');
  });

  test('goes as the application’s role where the tables’ policies hold for their owner, too', async () => {
    await owner.query('alter table cartera.posting force row level security');
    const target = await booksOf('forced');
    await target.upkeep.restore(piecesOf(bytes));
    expect(await writers()).toEqual(['cartera_app']);
    await sameAsOurs('forced');
    await owner.query('alter table cartera.posting no force row level security');
  });

  test('that is refused in the middle of a COPY says so and writes nothing', async () => {
    await owner.query(`
      create function public.no_room() returns trigger language plpgsql as $$ begin raise exception 'no room' using errcode = '53100'; end $$;
      create trigger no_room before insert on cartera.posting for each row when (new.item_id = 'F-2') execute function public.no_room()`);
    const target = await booksOf('refused');
    await expect(target.upkeep.restore(piecesOf(bytes))).rejects.toMatchObject({ code: 'store.full' });
    await owner.query('drop trigger no_room on cartera.posting');
    expect(await target.upkeep.restore(piecesOf(bytes))).toMatchObject({ streams: 4 });
    await sameAsOurs('refused');
  });
});
