import { deepStrictEqual } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createBackend } from '@cartera/backend';
import { createHttpBackend } from '@cartera/http/client';
import { openServer } from '@cartera/postgres';
import pg from 'pg';
import { emptyDatabase } from '../postgres-server/empty-database.mjs';
import { invoiceByHand } from './command-by-hand.mjs';
import { inTurns } from './in-turns.mjs';
import { listen } from './listen.mjs';
import { ms, table } from './report.mjs';

const STREAM = 'account/ACME';
const SEEDED = 100;
const ROUNDS = 150;
const WARM_UP = 40;
const AT = '2026-03-31T18:00:00Z';
const calendar = { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2020-01-01', through: '2035-12-31' };
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/**
 * An invoice on an account of 100 entries: `submit` directly and over HTTP on loopback, beside a transaction by hand through the same driver: the same reads, request, entry,
 * posting, row of the worklist, stream, counter and news, as the same role and tenant. The row is given to the hand ready-made: evaluating an account is no SQL.
 */
export async function commandOnServer(server) {
  const url = await emptyDatabase(server);
  const database = await openServer(url, { tenant: 'cartera' });
  const stores = Object.fromEntries(['byHand', 'direct', 'http'].map((name) => [name, database.storeOf(name, { salt: () => 'salt' })]));
  for (const store of Object.values(stores)) await seed(backendOver(store));
  const rows = await rowsToCome(database);
  const wire = await listen(backendOver(stores.http));
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  const hand = byPool(pool);
  const sides = {
    byHand: (n) =>
      invoiceByHand(hand, {
        tenant: 'byHand',
        stream: STREAM,
        at: AT,
        invoice: invoiceOf(n),
        key: `k-${n}`,
        sha256,
        besides: (trx) => writeRow(trx, 'byHand', rows[n - SEEDED]),
      }),
    direct: submitter(backendOver(stores.direct)),
    http: submitter(createHttpBackend({ url: wire.url })),
  };
  const times = await inTurns(sides, { first: SEEDED, warmUp: WARM_UP, rounds: ROUNDS });
  await wire.close();
  await pool.end();
  await sameRows(database);
  await database.close();
  const line = (words, name) => [words, `${Math.round((100 * times.byHand) / times[name])} %`, ms(times[name])];
  return table(
    ['one command, from call to receipt', 'of by hand', 'ms, median'],
    [line('by hand', 'byHand'), line('submit', 'direct'), line('HTTP on loopback', 'http')],
  );
}

const backendOver = (store) =>
  createBackend(store, { caller: { id: 'ana', role: 'clerk' }, policies: [], references: { calendar }, clock: () => AT });

function invoiceOf(n) {
  const total = { amount: 100_000 + n, currency: 'MXN' };
  return { itemId: `F-${n}`, total, instalments: [{ number: 1, dueOn: '2026-04-30', amount: total }] };
}

function submitter(backend) {
  return async (n) => {
    const command = { kind: 'record-invoice', stream: STREAM, on: '2026-03-31', facts: invoiceOf(n) };
    const outcome = await backend.submit(command, { idempotencyKey: `k-${n}` });
    if (!outcome.ok) throw new Error(outcome.refusal.code);
  };
}

async function seed(backend) {
  const open = { kind: 'open-account', stream: STREAM, on: '2026-01-01', facts: { customer: { name: 'Ferretería La Central' } } };
  await backend.submit(open, { idempotencyKey: 'open' });
  for (let n = 1; n < SEEDED; n += 1) await submitter(backend)(n);
}

/** The rows of the worklist that the commands of the race will write, from a run before it. */
async function rowsToCome(database) {
  const store = database.storeOf('before', { salt: () => 'salt' });
  const backend = backendOver(store);
  await seed(backend);
  const rows = [];
  for (let n = SEEDED; n < SEEDED + WARM_UP + ROUNDS; n += 1) {
    await submitter(backend)(n);
    const found = await database.query(`select to_jsonb(s) as columns, row::text as row from cartera.summary s where tenant = 'before'`);
    rows.push(found.rows[0]);
  }
  return rows;
}

/** One row of the worklist over the one before. */
async function writeRow(trx, tenant, { columns, row }) {
  await trx.query(
    `insert into cartera.summary select (jsonb_populate_record(null::cartera.summary, $1::jsonb || jsonb_build_object('tenant', $2::text, 'row', $3::json))).*
     on conflict (tenant, stream) do update set version = excluded.version, evaluated_on = excluded.evaluated_on, changes_on = excluded.changes_on, points_key = excluded.points_key,
       oldest_key = excluded.oldest_key, amount_key = excluded.amount_key, search = excluded.search, amounts = excluded.amounts, reasons = excluded.reasons, policy = excluded.policy, row = excluded.row`,
    [JSON.stringify(columns), tenant, row],
  );
  await trx.query(`select pg_notify('cartera_moved', $1)`, [tenant]);
}

/** A pool as the hand takes it: one transaction a connection. */
function byPool(pool) {
  return {
    async transaction(work) {
      const client = await pool.connect();
      try {
        await client.query('begin');
        await work(client);
        await client.query('commit');
      } catch (error) {
        await client.query('rollback');
        throw error;
      } finally {
        client.release();
      }
    },
  };
}

/** All sides left the same, to the last digest. */
async function sameRows(database) {
  for (const name of ['entry', 'posting', 'request', 'stream', 'summary']) {
    const of = async (tenant) =>
      (
        await database.query(
          `select (to_jsonb(t) - 'tenant' - 'amounts')::text as row from cartera.${name} t where tenant = $1 order by 1`,
          [tenant],
        )
      ).rows;
    const byHand = await of('byHand');
    for (const tenant of ['direct', 'http']) deepStrictEqual(await of(tenant), byHand, name);
  }
}
