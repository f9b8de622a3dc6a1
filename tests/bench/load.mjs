import { deepStrictEqual } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { createBatchWriter, runDay } from '@cartera/backend';
import { openServer } from '@cartera/postgres';
import { startPostgres } from '../postgres-server/start-postgres.mjs';
import { dice } from './measure.mjs';
import { ms, table } from './report.mjs';

export const title = 'A server under a load of reads and commands, PostgreSQL that keeps what it committed';

const BIN = fileURLToPath(new URL('../../packages/server/bin/cartera.js', import.meta.url));
const TODAY = '2026-03-31';
const CALLERS = 16;
const BATCH = 1000;
const calendar = { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2020-01-01', through: '2035-12-31' };
const rules = { policies: [], references: { calendar }, clock: () => `${TODAY}T18:00:00Z` };

/** Of a hundred requests so many of each kind; three of four only read. */
const MIX = { worklist: 35, position: 25, statement: 15, note: 15, payment: 10 };

/**
 * Callers that ask the next thing as soon as the last is answered, over HTTP, of one `cartera serve` and of two on one database: pages of the worklist (three of four the first, else at any depth), positions,
 * statements, notes and payments. Callers, servers and database share this machine's cores. Afterwards every command that was answered is in the books, and no other.
 */
export async function run({ full }) {
  const [accounts, seconds] = full ? [100_000, 20] : [1000, 2];
  const database = await startPostgres({ fsync: true });
  try {
    await fill(database.url, accounts);
    const lines = [];
    for (const servers of [1, 2]) {
      const told = await underLoad(database.url, { accounts, seconds, servers });
      lines.push(...told);
    }
    const head = ['of', 'requests/s', 'p50', 'p95', 'p99, ms'];
    return `${accounts} accounts, ${CALLERS} callers at once, ${seconds} s.\n\n${table(head, lines)}`;
  } finally {
    await database.stop();
  }
}

/** Accounts of three entries and a row: opened, billed, and two of three of them late. */
async function fill(url, accounts) {
  const { store, close } = await openServer(url);
  const { summaries: _rows, ...rowless } = store;
  const writer = createBatchWriter(rowless, { ...rules, caller: { id: 'bench', role: 'system' } });
  for (let from = 0; from < accounts; from += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, accounts - from) }, (_, n) => from + n);
    for (const outcome of await writer.submit(numbers.flatMap(commandsOf)))
      if (outcome.status !== 'accepted') throw new Error(outcome.status);
  }
  await runDay(store, { ...rules, on: TODAY });
  await close();
}

function commandsOf(n) {
  const at = { stream: `account/C${n}`, on: '2026-03-01', by: 'bench' };
  const total = { amount: 100_000 + n, currency: 'MXN' };
  const instalments = [
    { number: 1, dueOn: n % 3 === 0 ? '2026-04-30' : `2026-03-${String(2 + (n % 28)).padStart(2, '0')}`, amount: total },
  ];
  return [
    { ...at, id: `o-${n}`, kind: 'open-account', facts: { customer: { name: `Cliente ${n}` } } },
    { ...at, id: `i-${n}`, kind: 'record-invoice', facts: { itemId: `F-${n}`, total, instalments } },
    { ...at, id: `n-${n}`, kind: 'log-note', facts: { text: 'Llamar el lunes' } },
  ];
}

async function underLoad(url, { accounts, seconds, servers }) {
  const started = await Promise.all(Array.from({ length: servers }, () => serve(url)));
  const ask = asker(started, { accounts, run: `${servers}-${Date.now()}` });
  await callers(ask, 1); // caches and compiled code, not counted
  const answers = await callers(ask, seconds);
  await Promise.all(started.map(({ stop }) => stop()));
  await checkBooks(url, ask.accepted);
  const kinds = Object.keys(MIX).map((kind) => [kind, answers.filter((answer) => answer.kind === kind)]);
  return [['all', answers], ...kinds].map(([kind, some]) => {
    const times = some.map(({ time }) => time).toSorted((a, b) => a - b);
    const share = (part) => ms(times[Math.min(times.length - 1, Math.floor(times.length * part))]);
    return [
      `${servers === 1 ? '1 server' : `${servers} servers`}: ${String(kind)}`,
      String(Math.round(some.length / seconds)),
      share(0.5),
      share(0.95),
      share(0.99),
    ];
  });
}

async function serve(url) {
  const args = [BIN, 'serve', '--json', '--port', '0', '--no-sample', '--as-of', TODAY, '--log-level', 'error'];
  const child = spawn(process.execPath, args, { env: { ...process.env, DATABASE_URL: url }, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const api = await new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => line.startsWith('{') && resolve(JSON.parse(line).api));
    child.once('exit', () => reject(new Error('the server ended before it said where it is')));
  });
  return { api, stop: () => (child.kill('SIGTERM'), ended) };
}

/** Asks one thing of the next server: which, the dice say. */
function asker(servers, { accounts, run: name }) {
  const roll = dice();
  const accepted = [];
  let count = 0;
  const kinds = Object.entries(MIX).flatMap(([kind, share]) => Array.from({ length: share }, () => kind));
  const ask = async () => {
    const [n, kind, { api }] = [roll(accounts), kinds[roll(kinds.length)], servers[count % servers.length]];
    count += 1;
    const key = `${name}-${count}`;
    const stream = encodeURIComponent(`account/C${n}`);
    const reads = {
      worklist: `worklist?limit=50&skip=${roll(4) === 0 ? 50 * roll(Math.max(1, Math.floor((accounts * 0.6) / 50))) : 0}`,
      position: `position?stream=${stream}`,
      statement: `statement?stream=${stream}&from=2026-03-01&to=${TODAY}`,
    };
    const start = performance.now();
    const answer = await (kind in reads ? fetch(`${api}/views/${reads[kind]}`) : submit(api, commandOf(kind, n, key), key));
    await answer.text();
    if (answer.status !== 200) throw new Error(`${kind}: ${answer.status}`);
    if (!(kind in reads)) accepted.push(key);
    return { kind, time: performance.now() - start };
  };
  return Object.assign(ask, { accepted });
}

function commandOf(kind, n, key) {
  const at = { stream: `account/C${n}`, on: TODAY };
  if (kind === 'note') return { ...at, kind: 'log-note', facts: { text: 'Promete pagar el viernes' } };
  return {
    ...at,
    kind: 'record-payment',
    facts: { paymentId: key, amount: { amount: 100, currency: 'MXN' }, method: 'transfer', apply: 'by-policy' },
  };
}

const submit = (api, command, key) =>
  fetch(`${api}/commands`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify(command),
  });

async function callers(ask, seconds) {
  const until = performance.now() + seconds * 1000;
  const answers = [];
  const caller = async () => {
    while (performance.now() < until) answers.push(await ask());
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  return answers;
}

/** Every command that was answered is in the books, once, and none that was not. */
async function checkBooks(url, accepted) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const [run] = accepted[0].split('-').slice(0, 1);
  const { rows } = await client.query('select key from cartera.request where key like $1', [`${run}-%`]);
  await client.end();
  deepStrictEqual(new Set(rows.map(({ key }) => key)), new Set(accepted));
}
