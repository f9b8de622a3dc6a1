import { randomUUID } from 'node:crypto';
import { createMemoryStore } from '@cartera/backend/memory';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { freshDatabase } from '../../../../tests/postgres-server/fresh-database.js';
import { keepBooks, type KeepingParts } from './keep-books.js';
import type { OpenStore } from '../books/index.js';
import { openDayQueue } from '../days/index.js';
import { createMeters } from '../telemetry/index.js';
import { foldersOnDisk } from '../terminal/folders.js';

const query = async () => ({ rows: [] });

describe('without a queue', () => {
  const books: OpenStore = {
    store: createMemoryStore(),
    tenant: 'default',
    url: 'postgres://ana:secreto@127.0.0.1:9/none',
    query,
    close: async () => undefined,
  };
  let err = '';
  const parts: KeepingParts = {
    policies: [],
    asOf: undefined,
    shards: 4,
    meters: createMeters(),
    log: undefined,
    terminal: {
      out: () => undefined,
      err: (text) => void (err += text),
      isWatched: false,
      env: {},
      clock: () => '2026-06-01T12:00:00Z',
      stopped: new AbortController().signal,
      folders: foldersOnDisk,
    },
  };

  test('a server says so and runs the day by itself', async () => {
    const { day } = await keepBooks(books, parts);
    expect(day.hasRun()).toBe(true);
    expect(JSON.parse(err)).toMatchObject({ code: 'queue.unavailable' });
    expect(err).not.toContain('secreto');
    await day.end();
  });

  test('a worker is of no use', async () => {
    await expect(keepBooks(books, { ...parts, needsQueue: true })).rejects.toMatchObject({ code: 'queue.unavailable' });
  });
});

describe('a login that may little', () => {
  const login = `login_${randomUUID().slice(0, 8)}`;
  let admin: pg.Client;
  let own: URL;
  beforeAll(async () => {
    const url = await freshDatabase(inject('postgresUrl'));
    admin = new pg.Client({ connectionString: url });
    await admin.connect();
    await admin.query(`create role ${login} login password 'x'`);
    own = Object.assign(new URL(url), { username: login, password: 'x' });
  });
  afterAll(async () => {
    await admin.query(`drop owned by ${login}`);
    await admin.query(`drop role ${login}`);
    await admin.end();
  });
  const open = async () => openDayQueue({ tenant: 'default', policies: [], url: own.href, query, failed: () => undefined });

  test('has no queue where it may not make the schema; with a right to that it makes it, and needs the right no more', async () => {
    await expect(open()).rejects.toMatchObject({ code: 'queue.unavailable' });
    await admin.query(`grant create on database ${own.pathname.slice(1)} to ${login}`);
    await (await open()).close();
    await admin.query(`revoke create on database ${own.pathname.slice(1)} from ${login}`);
    const queue = await open();
    await queue.ask('2026-03-15', 2);
    expect(await queue.counts()).toEqual({ queued: 2, active: 0 });
    await queue.close();
  });
});
