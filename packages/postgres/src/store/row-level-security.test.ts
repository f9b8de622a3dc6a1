import type { Store } from '@cartera/backend';
import type { EntryDraft, WorkItem } from '@cartera/core';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { freshDatabase } from '../../../../tests/postgres-server/fresh-database.js';
import { openEmbedded } from '../pglite/index.js';
import { openServer, type OpenDatabase } from '../server/index.js';

/** Runs one statement: its rows, or how many it touched. */
type Run = (text: string, values?: readonly unknown[]) => Promise<{ readonly rows: readonly object[]; readonly touched: number }>;

/** A database with the books of `ours` and of `theirs`. */
interface Engine {
  readonly database: OpenDatabase;
  /** As the application's role, of a tenant or of none; undone afterwards. */
  readonly asApplication: <T>(tenant: string | undefined, work: (run: Run) => Promise<T>) => Promise<T>;
  /** As who owns the database. */
  readonly asOwner: Run;
  readonly close: () => Promise<void>;
}

const ROLE = 'set local role cartera_app';
const SET_TENANT = `select set_config('cartera.tenant', $1, true)`;

const ENGINES: Readonly<Record<string, () => Promise<Engine>>> = {
  async pglite() {
    const pglite = await PGlite.create();
    const database = await openEmbedded(pglite, { tenant: 'ours' });
    const ran = (result: { rows: unknown[]; affectedRows?: number }) => ({
      rows: result.rows as object[],
      touched: result.affectedRows ?? 0,
    });
    return {
      database,
      asOwner: async (text, values) => ran(await pglite.query(text, values && [...values])),
      asApplication: async (tenant, work) =>
        pglite.transaction(async (trx) => {
          await trx.exec(ROLE);
          if (tenant !== undefined) await trx.query(SET_TENANT, [tenant]);
          const result = await work(async (text, values) => ran(await trx.query(text, values && [...values])));
          await trx.rollback();
          return result;
        }),
      close: database.close,
    };
  },
  async postgresql() {
    const url = await freshDatabase(inject('postgresUrl'));
    const database = await openServer(url, { tenant: 'ours' });
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const run: Run = async (text, values) => {
      const { rows, rowCount } = await client.query<object>(text, values && [...values]);
      return { rows, touched: rowCount ?? 0 };
    };
    return {
      database,
      asOwner: run,
      async asApplication(tenant, work) {
        await client.query(`begin; ${ROLE}`);
        try {
          if (tenant !== undefined) await run(SET_TENANT, [tenant]);
          return await work(run);
        } finally {
          await client.query('rollback');
        }
      },
      async close() {
        await client.end();
        await database.close();
      },
    };
  },
};

const AT = '2026-03-02T18:00:00Z';
const amount = { amount: 10_000, currency: 'MXN' };
const debt: EntryDraft = {
  id: 'k/1',
  kind: 'invoice-recorded',
  v: 1,
  on: '2026-03-02',
  by: 'ana',
  facts: {},
  postings: [{ itemId: 'F-1', instalment: 1, component: 'principal', amount, on: '2026-03-02' }],
};
const row: WorkItem = {
  stream: 'account/A',
  version: 1,
  customerId: 'A',
  name: 'A',
  asOf: '2026-03-02',
  evaluatedOn: '2026-03-02',
  toCollect: [amount],
  withPromise: false,
  searchText: 'a',
  points: 5,
  because: [],
};

async function fill(store: Store): Promise<void> {
  await store.commit([{ stream: 'account/A', entries: [debt] }], { idempotencyKey: 'k', request: 'r', at: AT });
  // Twice, so that what keeps former rows has one, too.
  await store.summaries?.put([row]);
  await store.summaries?.put([row]);
}

/** What a connection is told that did not say whose it is, or said something else. */
const NOT_OURS = [undefined, '', 'nobody', "ours' or true --", 'OURS', 'ours '];
const REFUSED = { code: '42501' };

describe.each(Object.entries(ENGINES))('on %s', (_name, open) => {
  let engine: Engine;
  let tables: readonly string[];
  /** Everything of both tenants, to see that nothing moved. */
  const all = async (owners = 'true') => {
    const found: (readonly object[])[] = [];
    for (const table of tables)
      found.push((await engine.asOwner(`select t::text from cartera.${table} t where ${owners} order by 1`)).rows);
    return found;
  };

  beforeAll(async () => {
    engine = await open();
    for (const tenant of ['ours', 'theirs']) await fill(engine.database.storeOf(tenant));
    const { rows } = await engine.asOwner(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'cartera' and c.relkind in ('r', 'p', 'v', 'm', 'f') order by 1`,
    );
    tables = rows.map((each) => (each as { readonly name: string }).name);
  });
  afterAll(() => engine.close());

  /** For every table, one after the other: a table that comes later is among them. */
  async function ofEach(work: (table: string) => Promise<void>): Promise<void> {
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) await work(table);
  }

  test('every table has rows of both tenants here, is under row-level security, and has a policy by tenant for every verb', async () => {
    await ofEach(async (table) => {
      const { rows } = await engine.asOwner(`select distinct tenant from cartera.${table} order by 1`);
      expect(rows, table).toEqual([{ tenant: 'ours' }, { tenant: 'theirs' }]);
      const rules = await engine.asOwner(
        `select c.relrowsecurity as on, p.polcmd::text as verb, pg_get_expr(p.polqual, p.polrelid) as rule, pg_get_expr(p.polwithcheck, p.polrelid) as written
         from pg_class c left join pg_policy p on p.polrelid = c.oid where c.oid = $1::regclass`,
        [`cartera.${table}`],
      );
      expect(rules.rows, table).toEqual([
        { on: true, verb: '*', rule: `(tenant = NULLIF(current_setting('cartera.tenant'::text, true), ''::text))`, written: null },
      ]);
    });
  });

  test('the application’s role owns nothing, passes by no policy, and is nobody else', async () => {
    const owned = `select count(*)::int as n from pg_class where relowner = 'cartera_app'::regrole`;
    expect((await engine.asOwner(owned)).rows).toEqual([{ n: 0 }]);
    const rights = `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin,
      (select count(*)::int from pg_auth_members where member = 'cartera_app'::regrole) as others from pg_roles where rolname = 'cartera_app'`;
    expect((await engine.asOwner(rights)).rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolcanlogin: false, others: 0 },
    ]);
    const everybody = `select count(*)::int as n from information_schema.role_table_grants where table_schema = 'cartera' and grantee = 'PUBLIC'`;
    expect((await engine.asOwner(everybody)).rows).toEqual([{ n: 0 }]);
  });

  test('reading: its own rows, and nothing where no tenant was said or another', async () => {
    await ofEach(async (table) => {
      const own = await engine.asApplication('ours', (run) => run(`select distinct tenant from cartera.${table}`));
      expect(own.rows, table).toEqual([{ tenant: 'ours' }]);
      for (const tenant of NOT_OURS)
        expect((await engine.asApplication(tenant, (run) => run(`select * from cartera.${table}`))).rows, table).toEqual([]);
    });
  });

  test('writing: no row of another tenant, none where no tenant was said, and no row moves to somebody else', async () => {
    const before = await all();
    await ofEach(async (table) => {
      const put = (owner: string) =>
        `insert into cartera.${table} select (jsonb_populate_record(null::cartera.${table}, to_jsonb(t) || jsonb_build_object('tenant', '${owner}'))).*
         from (select * from jsonb_populate_recordset(null::cartera.${table}, $1::jsonb)) t`;
      const sample = await engine.asOwner(`select jsonb_agg(to_jsonb(t))::text as rows from cartera.${table} t where tenant = 'ours'`);
      const values = [(sample.rows[0] as { readonly rows: string }).rows];
      for (const tenant of ['ours', ...NOT_OURS])
        for (const owner of ['theirs', 'third', ''])
          for (const how of ['', ' on conflict do nothing'])
            await expect(
              engine.asApplication(tenant, (run) => run(`${put(owner)}${how}`, values)),
              `${table} ${String(tenant)} → ${owner}${how}`,
            ).rejects.toMatchObject(REFUSED);
      // The same statement is good for oneself.
      expect((await engine.asApplication('third', (run) => run(put('third'), values))).touched, table).toBeGreaterThan(0);
      await expect(
        engine.asApplication('ours', (run) => run(`update cartera.${table} set tenant = 'theirs'`)),
        table,
      ).rejects.toMatchObject(REFUSED);
    });
    expect(await all()).toEqual(before);
  });

  test('changing and deleting: nobody else’s rows are found, and what is written once is never changed', async () => {
    const before = await all();
    await ofEach(async (table) => {
      for (const tenant of ['ours', ...NOT_OURS])
        for (const act of [
          `update cartera.${table} set tenant = tenant where tenant = 'theirs'`,
          `delete from cartera.${table} where tenant = 'theirs'`,
        ]) {
          const touched = await engine
            .asApplication(tenant, (run) => run(act))
            .then(
              (done) => done.touched,
              (error: unknown) => (error as { code?: string }).code,
            );
          expect([0, '42501'], `${table}: ${act}`).toContain(touched);
        }
      if (['entry', 'posting', 'request'].includes(table))
        for (const act of [`update cartera.${table} set tenant = tenant`, `delete from cartera.${table}`, `truncate cartera.${table}`])
          await expect(
            engine.asApplication('ours', (run) => run(act)),
            act,
          ).rejects.toMatchObject(REFUSED);
      await expect(
        engine.asApplication('ours', (run) => run(`truncate cartera.${table}`)),
        table,
      ).rejects.toMatchObject(REFUSED);
    });
    expect(await all()).toEqual(before);
  });

  test('a conflict with another tenant’s row neither tells of it nor changes it', async () => {
    const before = await all();
    const takeOver = `insert into cartera.stream values ('theirs', 'account/A', 9, 'x', 'x', 99) on conflict (tenant, stream) do update set version = 9 returning *`;
    for (const tenant of ['ours', ...NOT_OURS])
      await expect(engine.asApplication(tenant, (run) => run(takeOver))).rejects.toMatchObject(REFUSED);
    // The same names in one's own books meet nothing of theirs.
    const own = `insert into cartera.stream values ('third', 'account/A', 9, 'x', 'x', 1) on conflict (tenant, stream) do update set version = 10 returning version`;
    expect((await engine.asApplication('third', (run) => run(own))).rows).toEqual([{ version: 9 }]);
    expect(await all()).toEqual(before);
  });

  test.each([
    [
      'a join',
      `select e.tenant, p.tenant from cartera.entry e join cartera.posting p on p.stream = e.stream where 'theirs' in (e.tenant, p.tenant)`,
    ],
    ['a lateral join', `select x.* from cartera.stream s, lateral (select * from cartera.entry e where e.tenant <> s.tenant) x`],
    [
      'a union under a name',
      `with every as (select tenant from cartera.entry union all select tenant from cartera.request) select * from every where tenant <> 'ours'`,
    ],
    [
      'a set of all rows',
      `select * from (select array_agg(distinct tenant) as tenants from cartera.entry) a where 'theirs' = any(tenants)`,
    ],
    ['SQL in a function', `select 1 where query_to_xml('select * from cartera.entry', true, false, '')::text like '%theirs%'`],
    ['what the planner knows of values', `select * from pg_stats where schemaname = 'cartera'`],
  ])('%s shows nothing of theirs', async (_what, text) => {
    await engine.asOwner('analyze cartera.entry');
    for (const tenant of ['ours', undefined, '']) expect((await engine.asApplication(tenant, (run) => run(text))).rows).toEqual([]);
  });

  test('a function of one’s own is not called with what one may not see, however cheap it says it is', async () => {
    await engine.asApplication('ours', async (run) => {
      await run(`create function pg_temp.tell(text) returns boolean language plpgsql cost 0.0001 as
        $$ begin if $1 <> 'ours' then raise exception 'saw %', $1; end if; return true; end $$`);
      expect((await run('select count(*)::int as n from cartera.entry where pg_temp.tell(tenant)')).rows).toEqual([{ n: 1 }]);
    });
  });

  test('neither the schema nor its versions can be changed', async () => {
    for (const act of [
      'create table cartera.mine (a int)',
      'alter table cartera.entry disable row level security',
      'drop policy own_tenant on cartera.entry',
      'drop table cartera.entry',
      `insert into public.cartera_migration (version, name) values (1000, 'later')`,
      'delete from public.cartera_migration',
    ])
      await expect(
        engine.asApplication('ours', (run) => run(act)),
        act,
      ).rejects.toMatchObject(REFUSED);
  });

  test('the same names, keys and ids of two tenants do not meet', async () => {
    const [ours, theirs] = ['ours', 'theirs'].map((tenant) => engine.database.storeOf(tenant)) as [Store, Store];
    const other = await theirs.load('account/A');
    const noted = { ...debt, id: 'n/1', postings: [] };
    await ours.commit([{ stream: 'account/A', entries: [noted] }], { idempotencyKey: 'n', request: 'r', at: AT });
    expect([await theirs.find('n'), await theirs.load('account/A')]).toEqual([undefined, other]);
    expect((await theirs.summaries?.page({}))?.rows).toEqual([row]);
  });

  test.each([
    "'; drop table cartera.entry; --",
    `x' or '1'='1`,
    '"quoted"',
    '$$; rollback; $$',
    '\\',
    `%_'"\\`,
    'null',
    ' ',
    'ours\t',
    'ñandú 日本 😀 \u202e',
    'n'.repeat(200),
    '😀'.repeat(100),
  ])('%j is a name like any other: it sees its own books and nobody’s else', async (tenant) => {
    const before = await all();
    const store = engine.database.storeOf(tenant);
    expect((await store.load('account/A')).entries).toEqual([]);
    await fill(store);
    expect((await store.load('account/A')).entries).toMatchObject([{ id: 'k/1' }]);
    expect((await store.summaries?.page({}))?.rows).toEqual([row]);
    const told: string[] = [];
    for await (const { stream } of store.changes?.() ?? []) told.push(stream);
    expect(told).toEqual(['account/A']);
    const own = `tenant = ${pg.escapeLiteral(tenant)}`;
    for (const rows of await all(own)) expect(rows).not.toEqual([]);
    expect(await all(`not ${own}`)).toEqual(before);
    for (const table of tables) await engine.asOwner(`delete from cartera.${table} where tenant = $1`, [tenant]);
  });

  test('what is no name is no tenant: nothing is opened under it', () => {
    for (const tenant of ['', 'x'.repeat(201), 'a\u0000b', '\ud800', undefined, 7])
      expect(() => engine.database.storeOf(tenant as string)).toThrow(
        expect.objectContaining({ code: 'store.tenant_invalid', path: 'tenant' }),
      );
  });
});

describe('a login that is granted the application’s role and owns nothing', () => {
  let url: string;
  let owner: pg.Client;
  const asClerk = (target: string): string => {
    const login = new URL(target);
    [login.username, login.password] = ['clerk_login', 'secret'];
    return login.href;
  };

  beforeAll(async () => {
    url = await freshDatabase(inject('postgresUrl'));
    owner = new pg.Client({ connectionString: url });
    await owner.connect();
    await owner.query(`create role clerk_login login password 'secret' in role cartera_app`);
  });
  afterAll(async () => {
    await owner.query('drop role clerk_login');
    await owner.end();
  });

  test('does the application’s work on a database that is up to date', async () => {
    const { store, close } = await openServer(asClerk(url), { tenant: 'acme' });
    let told = 0;
    const end = store.onMove?.(() => {
      told += 1;
    });
    await expect.poll(() => told).toBe(1);
    await fill(store);
    expect((await store.load('account/A')).entries).toMatchObject([{ id: 'k/1' }]);
    expect((await store.summaries?.page({}))?.rows).toEqual([row]);
    expect(await store.find('k')).toMatchObject({ request: 'r' });
    await expect.poll(() => told).toBeGreaterThan(1);
    end?.();
    await close();
  });

  test('may not bring an older one up to date, and says so; whoever owns it may', async () => {
    await owner.query('delete from public.cartera_migration where version = (select max(version) from public.cartera_migration)');
    const { rows } = await owner.query<{ version: number }>('select max(version) as version from public.cartera_migration');
    await expect(openServer(asClerk(url))).rejects.toMatchObject({ code: 'store.not_migrated', facts: { schema: rows[0]?.version } });
    await owner.query('revoke all on public.cartera_migration from cartera_app');
    await expect(openServer(asClerk(url))).rejects.toMatchObject({ code: 'store.not_migrated' });
  });
});
