import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { freshDatabase } from '../../../../tests/postgres-server/fresh-database.js';
import { asTenant } from './as-tenant.js';
import type { Database } from './database.types.js';

let db: Kysely<Database>;

beforeAll(async () => {
  const pool = new pg.Pool({ connectionString: await freshDatabase(inject('postgresUrl')), max: 2, pipeline: true });
  pool.on('connect', (client) => void client.on('error', () => {}));
  db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  await sql`insert into cartera.tenant (tenant, changes) values ('acme', 0), ('theirs', 0)`.execute(db);
});
afterAll(() => db.destroy());

test.each([false, true])(
  'what is asked once a transaction is over is refused, whoever has the connection by then (pipelined: %s)',
  async (pipelined) => {
    let late: (() => Promise<unknown>) | undefined;
    const failing = asTenant(db, 'acme', { pipelined })(async (trx) => {
      late = async () => sql`select * from cartera.tenant`.execute(trx);
      await sql`select 1/0`.execute(trx);
    });
    await expect(failing).rejects.toMatchObject({ code: 'store.unavailable' });
    await expect(late?.()).rejects.toMatchObject({ code: 'store.unavailable' });
    await asTenant(db, 'acme', { pipelined })(async (trx) => {
      late = async () => sql`select * from cartera.tenant`.execute(trx);
      trx.end();
    });
    await expect(late?.()).rejects.toMatchObject({ code: 'store.unavailable' });
  },
);

test('a transaction whose process stands still is undone by the server, and others of the tenant go on', async () => {
  const count = async (idleMilliseconds: number, wait: () => Promise<void>) =>
    asTenant(db, 'acme', { pipelined: true, idleMilliseconds })(async (trx) => {
      await sql`update cartera.tenant set changes = changes + 1`.execute(trx);
      await wait();
      return (await sql<{ changes: string }>`select changes::text from cartera.tenant`.execute(trx)).rows;
    });
  let goOn = (): void => {};
  let held = (): void => {};
  const holding = new Promise<void>((resolve) => (held = resolve));
  const still = count(50, async () => {
    held();
    await new Promise<void>((resolve) => (goOn = resolve));
  }).catch((error: unknown) => error);
  await holding;
  expect(await count(0, async () => {})).toEqual([{ changes: '1' }]);
  goOn();
  expect(await still).toMatchObject({ code: 'store.unavailable' });
});
