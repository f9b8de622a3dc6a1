import { deepStrictEqual } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { createBackend } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { createHttpBackend } from '@cartera/http/client';
import { openEmbedded } from '@cartera/postgres/pglite';
import { invoiceByHand } from './command-by-hand.mjs';
import { inTurns } from './in-turns.mjs';
import { listen } from './listen.mjs';
import { ms, ratio, table } from './report.mjs';

export const title = 'One command: an invoice on an account of 100 entries';

const STREAM = 'account/ACME';
const SEEDED = 100;
const ROUNDS = 120;
const WARM_UP = 20;
const AT = '2026-03-31T18:00:00Z';
const calendar = { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2020-01-01', through: '2035-12-31' };

/**
 * `submit` through what may lie between a caller and its books, beside a transaction written by hand on the same embedded PostgreSQL, in the same tables, as the same
 * role and tenant: it asks for the key, reads the account's entries and postings, sees that the invoice is not there, chains the digest, and writes request, entry,
 * posting, stream and counter. Both leave the same rows, to the last digest.
 */
export async function run() {
  const pglite = await PGlite.create();
  const byHand = await openEmbedded(pglite, { tenant: 'by-hand', salt: () => 'salt' });
  const sql = await openEmbedded(pglite, { tenant: 'cartera', salt: () => 'salt' });
  const overWire = await openEmbedded(pglite, { tenant: 'wire', salt: () => 'salt' });
  const wire = await listen(backendOver(overWire.store));
  const memory = createMemoryStore({ salt: () => 'salt' });
  const stores = { byHand: byHand.store, pglite: sql.store, http: overWire.store, memory };
  for (const store of Object.values(stores)) await seed(backendOver(store));
  const sides = {
    byHand: (n) => invoiceByHand(pglite, { tenant: 'by-hand', stream: STREAM, at: AT, invoice: invoiceOf(n), key: `k-${n}`, sha256 }),
    pglite: submitter(backendOver(sql.store)),
    http: submitter(createHttpBackend({ url: wire.url })),
    memory: submitter(backendOver(memory)),
  };
  const times = await inTurns(sides, { first: SEEDED, warmUp: WARM_UP, rounds: ROUNDS });
  await wire.close();
  const journals = await Promise.all(Object.values(stores).map((store) => store.load(STREAM)));
  for (const journal of journals) deepStrictEqual(journal, journals[0]);
  const known = await Promise.all(Object.values(stores).map((store) => store.find(`k-${SEEDED + 1}`)));
  for (const one of known) deepStrictEqual(one, known[0]);
  await pglite.close();
  const row = (words, name) => [words, ratio(times[name] / times.byHand), ms(times[name])];
  return table(
    ['one command, from call to receipt', 'beside by hand', 'ms, median'],
    [row('by hand, PGlite', 'byHand'), row('PGlite', 'pglite'), row('HTTP on loopback, PGlite', 'http'), row('memory', 'memory')],
  );
}

const backendOver = (store) =>
  createBackend(store, { caller: { id: 'ana', role: 'clerk' }, policies: [], references: { calendar }, clock: () => AT });

/** The n-th invoice, as every side records it. */
function invoiceOf(n) {
  const total = { amount: 100_000 + n, currency: 'MXN' };
  return { itemId: `F-${n}`, total, instalments: [{ number: 1, dueOn: '2026-04-30', amount: total }] };
}

const command = (n) => ({ kind: 'record-invoice', stream: STREAM, on: '2026-03-31', facts: invoiceOf(n) });
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

function submitter(backend) {
  return async (n) => {
    const outcome = await backend.submit(command(n), { idempotencyKey: `k-${n}` });
    if (!outcome.ok) throw new Error(outcome.refusal.code);
  };
}

async function seed(backend) {
  const open = { kind: 'open-account', stream: STREAM, on: '2026-01-01', facts: { customer: { name: 'Ferretería La Central' } } };
  await backend.submit(open, { idempotencyKey: 'open' });
  for (let n = 1; n < SEEDED; n += 1) await submitter(backend)(n);
}
