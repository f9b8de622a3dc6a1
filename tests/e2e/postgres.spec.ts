import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createBackend, runDay, type CommandRequest, type Outcome, type Store } from '@cartera/backend';
import { DEFAULT_POLICY, type Entry, type Policy } from '@cartera/core';
import { openServer } from '@cartera/postgres';
import { expect, test } from '@playwright/test';
import pg from 'pg';
import { emptyDatabase } from '../postgres-server/empty-database.mjs';
import { running, type Running } from './processes.js';

/** 1 % a day, charged on the 15th, 16th and 17th. */
const POLICY: Policy = {
  ...DEFAULT_POLICY,
  id: 'with-interest',
  from: '2026-01-01',
  lateInterest: { rate: { perDay: '0.01' }, dayCount: { basis: 'actual/360' }, round: 'at-end', rounding: 'half-even' },
  interest: { chargeDaysOfMonth: [15, 16, 17] },
};
const ACCOUNTS = 60;
const NOW = '2026-03-14T18:00:00Z';
const SHARDS = 4;
const START = fileURLToPath(new URL('../../packages/server/scripts/start.mjs', import.meta.url));
const calendar = { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2020-01-01', through: '2035-12-31' } as const;

let dir: string;
let url: string;
let client: pg.Client;
let one: Running;
let other: Running;
let worker: Running;
const apis: string[] = [];

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'cartera-e2e-'));
  url = await emptyDatabase(process.env['CARTERA_TEST_DATABASE_URL'] ?? '');
  client = new pg.Client({ connectionString: url });
  await client.connect();
  await writeFile(join(dir, 'policies.json'), JSON.stringify([POLICY]));
  const rules = ['--policies', join(dir, 'policies.json'), '--shards', String(SHARDS), '--json'];
  const started = (...args: readonly string[]) => running({ url, now: NOW }, ...args, ...rules);
  [one, other] = [started('serve', '--port', '0', '--no-sample'), started('serve', '--port', '0', '--no-sample')];
  worker = started('worker');
  for (const { says } of [one, other]) apis.push((await says)['api'] ?? '');
  await worker.says;
});

test.afterAll(async () => {
  for (const { child } of [one, other, worker]) child.kill('SIGKILL');
  await Promise.all([one, other, worker].map(async ({ ended }) => ended));
  await client.end();
  await rm(dir, { recursive: true, force: true });
});

const opened = (n: number): CommandRequest => ({
  kind: 'open-account',
  stream: `account/A${n}`,
  on: '2026-03-02',
  facts: { customer: { name: `A${n}` } },
});
const billed = (n: number): CommandRequest => {
  const total = { amount: 10_000 + n, currency: 'MXN' };
  const facts = { itemId: `F-${n}`, total, instalments: [{ number: 1, dueOn: '2026-03-10', amount: total }] };
  return { kind: 'record-invoice', stream: `account/A${n}`, on: '2026-03-02', facts };
};
const note = (n: number): CommandRequest => ({ kind: 'log-note', stream: `account/A${n}`, on: '2026-03-14', facts: { text: 'Llamar' } });

async function submit(api: string, command: CommandRequest, key: string): Promise<Outcome> {
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key };
  const answer = await fetch(`${api}/commands`, { method: 'POST', headers, body: JSON.stringify(command) });
  expect(answer.status).toBe(200);
  return (await answer.json()) as Outcome;
}

async function view<T>(api: string, path: string): Promise<T> {
  return (await (await fetch(`${api}/views/${path}`)).json()) as T;
}

const entriesOf = async (api: string, n: number) =>
  (await view<{ entries: readonly Entry[] }>(api, `journal?stream=account%2FA${n}&limit=1000`)).entries;
const at = (n: number): string => apis[n % apis.length] ?? '';
const numbers = Array.from({ length: ACCOUNTS }, (_, n) => n);

/** What the books say of all accounts: kinds, days and amounts of entries in their order, and the worklist's rows. */
const sumOf = (entries: readonly Entry[]) => entries.map(({ kind, on, postings }) => [kind, on, postings.map(({ amount }) => amount)]);

test('what one server wrote the other shows at once', async () => {
  for (const n of numbers) expect((await submit(at(n), opened(n), `o-${n}`)).ok).toBe(true);
  for (const n of numbers) {
    expect((await submit(at(n), billed(n), `i-${n}`)).ok).toBe(true);
    const position = await view<{ instalments: readonly object[] }>(at(n + 1), `position?stream=account%2FA${n}`);
    expect(position.instalments).toMatchObject([{ itemId: `F-${n}`, open: { total: 10_000 + n } }]);
  }
});

test('a key sent to both at once is written once, and both say the same', async () => {
  for (const n of numbers.slice(0, 12)) {
    const outcomes = await Promise.all([0, 1, 0, 1].map(async (server) => submit(at(server), note(n), `both-${n}`)));
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect((await entriesOf(at(0), n)).filter(({ kind }) => kind === 'note-logged')).toHaveLength(1);
  }
});

/** The shards of a day that the processes' logs tell of. */
function shardsTold(on: string): readonly Readonly<Record<string, unknown>>[] {
  return [one, other, worker].flatMap(({ log }) => log).filter((line) => line['msg'] === 'day run' && line['on'] === on);
}

const chargesOn = async (on: string) =>
  Promise.all(
    numbers.map(async (n) => (await entriesOf(at(n), n)).filter((entry) => entry.kind === 'interest-charged' && entry.on === on).length),
  );

const isReady = async (server: number) => (await fetch(new URL('/ready', at(server)))).status === 200;

/** A day passes, for all of them. */
async function dayPasses(on: string, processes: readonly Running[]): Promise<void> {
  for (const { child } of processes) child.kill('SIGUSR2');
  await expect.poll(async () => (await view<{ evaluatedOn: string }>(at(0), 'worklist?limit=1')).evaluatedOn, { timeout: 10_000 }).toBe(on);
}

test('a day that passes is run once, over shards, by whoever is free; interest is charged once', async () => {
  await dayPasses('2026-03-15', [one, other, worker]);
  await expect.poll(() => shardsTold('2026-03-15').length, { timeout: 15_000 }).toBe(SHARDS);
  await expect.poll(async () => (await isReady(0)) && isReady(1), { timeout: 10_000 }).toBe(true);
  const told = shardsTold('2026-03-15');
  expect(new Set(told.map(({ shard }) => shard))).toEqual(new Set(['1/4', '2/4', '3/4', '4/4']));
  expect(told.reduce((sum, { evaluated }) => sum + Number(evaluated), 0)).toBe(ACCOUNTS);
  expect(new Set(await chargesOn('2026-03-15'))).toEqual(new Set([1]));
});

const jobs = async (state: string): Promise<number> =>
  (await client.query('select from pgboss.job where name like $1 and state = $2', ['day-%', state])).rowCount ?? 0;

test('the shard of a worker that is killed is finished by another within half a minute, and nothing happens twice', async () => {
  test.setTimeout(90_000);
  // Nobody can write a row, so that each of the three holds a shard when the worker is killed.
  await client.query('begin');
  await client.query('lock table cartera.summary in exclusive mode');
  for (const { child } of [one, other, worker]) child.kill('SIGUSR2');
  await expect.poll(async () => jobs('active'), { timeout: 15_000 }).toBe(3);
  worker.child.kill('SIGKILL');
  expect(await worker.ended).toBe('SIGKILL');
  await client.query('rollback');
  const start = Date.now();
  await expect.poll(async () => new Set(await chargesOn('2026-03-16')), { timeout: 40_000, intervals: [1000] }).toEqual(new Set([1]));
  expect(Date.now() - start).toBeLessThan(30_000);
  await expect.poll(async () => (await isReady(0)) && isReady(1), { timeout: 10_000 }).toBe(true);
  expect(new Set(shardsTold('2026-03-16').map(({ shard }) => shard)).size).toBe(SHARDS);
});

test('the figures are those of one process that did all of it alone', async () => {
  const alone = await openServer(url, { tenant: 'alone' });
  try {
    await sameAlone(alone.store);
    const backend = createBackend(alone.store, { ...rulesOf('2026-03-16T18:00:00Z'), caller: { id: 'staff', role: 'manager' } });
    for (const n of numbers) {
      const { entries } = await backend.view('journal', { stream: `account/A${n}`, limit: 1000 });
      expect(sumOf(await entriesOf(at(n), n))).toEqual(sumOf(entries));
    }
    const rows = await backend.view('worklist', { limit: 200, asOf: '2026-03-16' });
    const shared = await view<typeof rows>(at(0), 'worklist?limit=200&asOf=2026-03-16');
    expect(rows.total).toBe(ACCOUNTS);
    expect(shared).toEqual(rows);
  } finally {
    await alone.close();
  }
});

const rulesOf = (now: string) => ({ policies: [POLICY], references: { calendar }, clock: () => now });

async function sameAlone(store: Store): Promise<void> {
  const backend = createBackend(store, { ...rulesOf(NOW), caller: { id: 'staff', role: 'manager' } });
  for (const n of numbers) await backend.submit(opened(n), { idempotencyKey: `o-${n}` });
  for (const n of numbers) await backend.submit(billed(n), { idempotencyKey: `i-${n}` });
  for (const n of numbers.slice(0, 12)) await backend.submit(note(n), { idempotencyKey: `both-${n}` });
  for (const on of ['2026-03-15', '2026-03-16']) await runDay(store, { ...rulesOf(`${on}T18:00:00Z`), on });
}

test('a server that is stopped under load has answered every command that is in the books, and no other is', async () => {
  const answered: string[] = [];
  let sending = true;
  const senders = Array.from({ length: 12 }, async (_, sender) => {
    for (let n = 0; sending; n += 1) {
      const key = `load-${sender}-${n}`;
      const outcome = await submit(at(1), note(sender), key).catch(() => undefined);
      if (outcome?.ok) answered.push(key);
      else sending = false;
    }
  });
  await setTimeout(700);
  other.child.kill('SIGTERM');
  await Promise.all(senders);
  expect(await other.ended).toBe(0);
  const { rows } = await client.query<{ id: string }>("select id from cartera.entry where id like 'load-%'");
  expect(answered.length).toBeGreaterThan(20);
  expect(rows.map(({ id }) => id.replace(/\/1$/, '')).toSorted()).toEqual(answered.toSorted());
});

test('every command works on a database, for a tenant of its own', async () => {
  const there = await emptyDatabase(process.env['CARTERA_TEST_DATABASE_URL'] ?? '');
  const ran = async (...args: readonly string[]) => {
    const { says, ended } = running({ url: there }, ...args, '--tenant', 'norte');
    const [said, status] = await Promise.all([says, ended]);
    expect([args[0], status]).toEqual([args[0], 0]);
    return said;
  };
  await ran('sample', '--customers', '3', '--through', '2026-03-31', '--json');
  const days = ['--as-of', '2026-03-31', '--json'];
  const [aged, position, statement, list] = await Promise.all([
    ran('age', ...days),
    ran('position', 'GEN-000001', ...days),
    ran('statement', 'GEN-000001', '--from', '2026-01-01', '--to', '2026-03-31', '--json'),
    ran('worklist', ...days),
  ]);
  expect([aged, position]).toMatchObject([{ asOf: '2026-03-31' }, { stream: 'account/GEN-000001' }]);
  expect(statement['digest']).toMatch(/^[0-9a-f]{64}$/);
  expect(list).toMatchObject({ evaluatedOn: '2026-03-31' });
  expect(await ran('run-day', '--on', '2026-04-01', '--shard', '1/2', '--json')).toMatchObject({ on: '2026-04-01' });
  const facts = ['--on', '2026-03-31', '--facts', '{"text":"Llamar"}'];
  expect(await ran('submit', 'log-note', '--stream', 'account/GEN-000001', ...facts)).toMatchObject({ ok: true });
  expect(await ran('verify', '--json')).toMatchObject({ ok: true });
  const asked = async (tenant: string) => {
    const other = running({ url: there }, 'position', 'GEN-000001', ...days, '--tenant', tenant);
    expect(await other.ended).toBe(1);
    return other.log.map(({ code }) => code);
  };
  expect(await Promise.all(['default', "'; drop table cartera.entry; --", ''].map(asked))).toEqual([
    ['stream.unknown'],
    ['stream.unknown'],
    ['store.tenant_invalid'],
  ]);
});

test('npm start runs on a database', async () => {
  test.setTimeout(120_000); // it builds when a source changed since the last build
  const there = await emptyDatabase(process.env['CARTERA_TEST_DATABASE_URL'] ?? '');
  const product = running({ url: there, program: START }, '--json', '--port', '0', '--sample', '0', '--as-of', '2026-11-24');
  try {
    const { api = '', intranet } = await product.says;
    expect((await view<{ rows: readonly object[] }>(api, 'aging')).rows.length).toBeGreaterThan(20);
    expect((await fetch(intranet ?? '')).status).toBe(200);
    product.child.kill('SIGTERM');
    expect(await product.ended).toBe(0);
  } finally {
    product.child.kill('SIGKILL');
  }
});
