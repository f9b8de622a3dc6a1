import { deepStrictEqual, equal } from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { pipeline } from 'node:stream/promises';
import { createBatchWriter } from '@cartera/backend';
import { openServer } from '@cartera/postgres';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { Readable } from 'node:stream';
import { emptyDatabase } from '../postgres-server/empty-database.mjs';
import { count, table } from './report.mjs';

const INVOICES = 12;
const BATCH = 1000;
const AT = '2026-03-31T18:00:00Z';
const calendar = { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2020-01-01', through: '2035-12-31' };
const TABLES = ['request', 'entry', 'posting', 'stream', 'summary'];

/** Accounts of twelve invoices through the batch writer, decided, chained and evaluated, beside COPY of the very rows it left into tables of the same shape, keys and indexes. */
export async function ingestOnServer(server, { accounts }) {
  const url = await emptyDatabase(server);
  const { store, close } = await openServer(url);
  const writer = createBatchWriter(store, {
    caller: { id: 'import', role: 'clerk' },
    policies: [],
    references: { calendar },
    clock: () => AT,
  });
  const started = performance.now();
  for (const batch of batchesOf(commands(accounts))) {
    const outcomes = await writer.submit(batch);
    equal(outcomes.filter(({ status }) => status !== 'accepted').length, 0);
  }
  const ours = performance.now() - started;
  await close();
  const raw = await rawCopy(url);
  const entries = accounts * (INVOICES + 1);
  const line = (words, time) => [words, `${((100 * raw) / time).toFixed(0)} %`, count((1000 * entries) / time), (time / 1000).toFixed(1)];
  return table(
    [
      `${count(entries)} entries of ${count(accounts)} accounts, with postings, digests and rows of the worklist`,
      'of raw COPY',
      'entries/s',
      's',
    ],
    [line('COPY of the same rows', raw), line('batch writer', ours)],
  );
}

function* commands(accounts) {
  for (let n = 0; n < accounts; n += 1) {
    const stream = `account/${n}`;
    const facts = { customer: { name: `Cliente ${n}` } };
    yield { id: `o-${n}`, kind: 'open-account', stream, on: '2026-01-01', by: 'import', facts };
    for (let m = 0; m < INVOICES; m += 1) {
      const total = { amount: 10_000 + n + m, currency: 'MXN' };
      const instalments = [{ number: 1, dueOn: `2026-0${1 + (m % 6)}-28`, amount: total }];
      yield {
        id: `f-${n}-${m}`,
        kind: 'record-invoice',
        stream,
        on: '2026-01-02',
        by: 'import',
        facts: { itemId: `F-${n}-${m}`, total, instalments },
      };
    }
  }
}

function* batchesOf(all) {
  let batch = [];
  for (const each of all) {
    batch.push(each);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Milliseconds of COPY in one transaction; the rows are taken out before the clock runs. */
async function rawCopy(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const texts = {};
  for (const name of TABLES) texts[name] = await Array.fromAsync(client.query(copyTo(`copy cartera.${name} to stdout`)));
  await client.query('create schema raw');
  for (const name of TABLES) await client.query(`create table raw.${name} (like cartera.${name} including all)`);
  const started = performance.now();
  await client.query('begin');
  for (const name of TABLES) await pipeline(Readable.from(texts[name]), client.query(copyFrom(`copy raw.${name} from stdin`)));
  await client.query('commit');
  const time = performance.now() - started;
  for (const name of TABLES) {
    const sum = async (schema) =>
      (await client.query(`select count(*)::int as n, sum(hashtext(t::text))::text as sum from ${schema}.${name} t`)).rows;
    deepStrictEqual(await sum('raw'), await sum('cartera'), name);
  }
  await client.end();
  return time;
}
