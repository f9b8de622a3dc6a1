import { openServer } from '@cartera/postgres';
import { openEmbedded } from '@cartera/postgres/pglite';
import { PGlite } from '@electric-sql/pglite';
import { expect, inject, test } from 'vitest';
import { freshDatabase } from '../postgres-server/fresh-database.js';
import { countedSalt } from './counted-salt.js';
import { simulate } from './simulate.js';

const SEED = 20260701;

// The same lives on the database of a data folder: one session, so that those who ask together wait for each other.
test('hundreds of steps on PGlite break no law', async () => {
  const pglite = await PGlite.create();
  let tenants = 0;
  const openBooks = async () => {
    tenants += 1;
    return (await openEmbedded(pglite, { tenant: `life-${tenants}`, salt: countedSalt() })).store;
  };
  try {
    const { steps, tally } = await simulate({ seed: SEED, steps: 100, openBooks });
    expect([steps >= 100, tally.has('process killed'), tally.has('watched')]).toEqual([true, true, true]);
  } finally {
    await pglite.close();
  }
}, 180_000);

// And on a server, where those who ask together are at work at the same time, on connections of their own.
test('hundreds of steps on PostgreSQL break no law, whoever is first', async () => {
  const url = await freshDatabase(inject('postgresUrl'));
  const opened: Awaited<ReturnType<typeof openServer>>[] = [];
  const openBooks = async () => {
    for (const each of opened.splice(0)) await each.close();
    const books = await openServer(url, { tenant: `life-${Math.floor(performance.now() * 1000)}` });
    opened.push(books);
    return books.store;
  };
  try {
    const { steps, tally } = await simulate({ seed: SEED, steps: 200, openBooks, atWill: true });
    expect([steps >= 200, tally.has('process killed'), tally.has('watched')]).toEqual([true, true, true]);
  } finally {
    for (const each of opened) await each.close();
  }
}, 180_000);
