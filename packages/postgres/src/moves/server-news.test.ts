import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { StreamId } from '@cartera/core';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { freshDatabase } from '../../../../tests/postgres-server/fresh-database.js';
import { openServer, type OpenDatabase } from '../server/index.js';
import { createServerNews } from './server-news.js';

const AT = '2026-03-02T18:00:00Z';
let url: string;
let one: OpenDatabase;
let other: OpenDatabase;

beforeAll(async () => {
  url = await freshDatabase(inject('postgresUrl'));
  [one, other] = await Promise.all([openServer(url, { tenant: 'acme' }), openServer(url, { tenant: 'acme' })]);
});
afterAll(async () => {
  await Promise.all([one.close(), other.close()]);
});

let notes = 0;
async function note(database: OpenDatabase, stream: StreamId = 'account/A'): Promise<void> {
  notes += 1;
  const entry = { id: `n-${notes}/1`, kind: 'note-logged', v: 1, on: '2026-03-02', by: 'ana', facts: {}, postings: [] };
  await database.store.commit([{ stream, entries: [entry] }], { idempotencyKey: `n-${notes}`, request: 'r', at: AT });
}

function follow(database: OpenDatabase): { readonly told: () => number; readonly end: () => void } {
  let told = 0;
  const end = database.store.onMove?.(() => {
    told += 1;
  });
  return { told: () => told, end: () => end?.() };
}

async function listeners(): Promise<readonly number[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>(
    `select pid from pg_stat_activity where datname = current_database() and query ilike 'listen %'`,
  );
  await client.end();
  return rows.map(({ pid }) => pid);
}

test('another process’s commits and rows are told of soon, other tenants’ are not, and nobody listens for nobody', async () => {
  const theirs = await openServer(url, { tenant: 'theirs' });
  const following = follow(one);
  // Told once as soon as it listens: what moved before is not told of.
  await vi.waitFor(() => expect(following.told()).toBe(1));
  expect(await listeners()).toHaveLength(1);
  await note(other);
  await vi.waitFor(() => expect(following.told()).toBe(2));
  await note(theirs);
  await note(other, 'account/B');
  await vi.waitFor(() => expect(following.told()).toBe(3));
  following.end();
  await vi.waitFor(async () => expect(await listeners()).toEqual([]));
  await note(other);
  expect(following.told()).toBe(3);
  await theirs.close();
});

test('a connection that the server ends is made again, and whoever follows is told, as something may have moved meanwhile', async () => {
  const following = follow(one);
  await vi.waitFor(() => expect(following.told()).toBe(1));
  const [pid] = await listeners();
  await one.query('select pg_terminate_backend($1)', [pid]);
  await vi.waitFor(() => expect(following.told()).toBe(2), { timeout: 5000 });
  expect(await listeners()).not.toEqual([pid]);
  await note(other);
  await vi.waitFor(() => expect(following.told()).toBe(3));
  following.end();
});

test('a server that is not there yet is tried until it is', async () => {
  const server = new URL(url);
  const sockets = new Set<Socket>();
  const proxy: Server = createServer((socket) => {
    const far = connect(Number(server.port), server.hostname);
    for (const each of [socket, far]) sockets.add(each.on('error', () => {}));
    socket.pipe(far).pipe(socket);
  });
  await once(proxy.listen(0, '127.0.0.1'), 'listening');
  const { port } = proxy.address() as AddressInfo;
  await new Promise((done) => proxy.close(done));
  const target = new URL(url);
  target.port = String(port);
  const news = createServerNews(target.href);
  let told = 0;
  news.follow('acme', () => {
    told += 1;
  });
  await once(proxy.listen(port, '127.0.0.1'), 'listening');
  await vi.waitFor(() => expect(told).toBe(1), { timeout: 5000 });
  await note(other);
  await vi.waitFor(() => expect(told).toBe(2));
  await news.close();
  for (const socket of sockets) socket.destroy();
  await new Promise((done) => proxy.close(done));
});
