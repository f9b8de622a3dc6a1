import { createMemoryStore } from '@cartera/backend/memory';
import { openServer, SCHEMA_VERSION } from '@cartera/postgres';
import { describe, expect, inject, test } from 'vitest';
import { freshDatabase } from '../../../../tests/postgres-server/fresh-database.js';
import { createApp } from './create-app.js';
import { startingApp } from './probes.js';
import { readinessOf, type Readiness, type ReadinessParts } from './readiness.js';
import { createMeters } from '../telemetry/index.js';

const LOCAL = { headers: { host: '127.0.0.1' } };
const answering = (version: unknown) => async () => ({ rows: [{ version }] });
const running = new AbortController().signal;
const parts: ReadinessParts = { query: answering(SCHEMA_VERSION), dayHasRun: () => true, stopping: running };

describe('ready', () => {
  const ready: Readiness = { ready: true, database: 'ok', schema: 'ok', day: 'ok', stopping: false };
  const failing = async () => Promise.reject(new Error('gone'));
  const CASES: readonly (readonly [string, Partial<ReadinessParts>, Partial<Readiness>])[] = [
    ['the database answers, the schema is ours, the day has run', {}, { ready: true }],
    ['not without a database', { query: failing }, { database: 'silent' }],
    ['not where it is silent', { query: () => new Promise(() => {}) }, { database: 'silent' }],
    ['not where a newer version was there', { query: answering(SCHEMA_VERSION + 1) }, { schema: 'other' }],
    ['not before the day has run', { dayHasRun: () => false }, { day: 'running' }],
    ['not while it is stopped', { stopping: AbortSignal.abort() }, { stopping: true }],
  ];
  test.each(CASES)('%s', async (_law, given, expected) => {
    expect(await readinessOf({ ...parts, ...given })).toEqual({ ...ready, ready: false, ...expected });
  });

  test('not where the tables were taken away, whatever version is told of', async () => {
    const { query, close } = await openServer(await freshDatabase(inject('postgresUrl')));
    expect(await readinessOf({ ...parts, query })).toEqual(ready);
    await query('drop schema cartera cascade');
    expect(await readinessOf({ ...parts, query })).toEqual({ ...ready, ready: false, schema: 'other' });
    await close();
  });

  test('is 503 where it is not, and says what is missing', async () => {
    const readiness = async () => readinessOf({ ...parts, dayHasRun: () => false });
    const app = createApp({
      store: createMemoryStore(),
      clock: () => '2026-06-01T12:00:00Z',
      portal: new Map(),
      sdk: new Map(),
      ready: readiness,
    });
    const answer = await app.request('http://127.0.0.1/ready', LOCAL);
    expect([answer.status, await answer.json()]).toEqual([503, { ...ready, ready: false, day: 'running' }]);
  });
});

test('while it starts it is up, not ready, and asks to come again', async () => {
  const app = startingApp({ meters: createMeters() });
  const ask = async (path: string) => app.request(`http://127.0.0.1${path}`, LOCAL);
  expect([(await ask('/health')).status, (await ask('/ready')).status, (await ask('/metrics')).status]).toEqual([200, 503, 200]);
  const api = await ask('/api/capabilities');
  expect([api.status, api.headers.get('Retry-After')]).toEqual([503, '2']);
  expect(await api.json()).toMatchObject({ status: 503, code: 'store.unavailable', facts: { issue: 'starting' } });
  expect((await app.request('http://127.0.0.1/health', { headers: { host: 'evil.example' } })).status).toBe(421);
});

test('numbers are in the usual text format, by pattern of the route, commands by kind and outcome', async () => {
  const meters = createMeters();
  const app = createApp({ store: createMemoryStore(), clock: () => '2026-06-01T12:00:00Z', portal: new Map(), sdk: new Map(), meters });
  await app.request('http://127.0.0.1/portal/ACME/api/views/position?stream=account%2FACME', LOCAL);
  await app.request('http://127.0.0.1/api/commands', {
    method: 'POST',
    headers: { host: '127.0.0.1', 'Content-Type': 'application/json', 'Idempotency-Key': 'k' },
    body: JSON.stringify({ kind: 'no-such-kind', stream: 'account/ACME', on: '2026-05-30', facts: {} }),
  });
  const answer = await app.request('http://127.0.0.1/metrics', LOCAL);
  expect(answer.headers.get('Content-Type')).toMatch(/^text\/plain; version=0\.0\.4/);
  const text = await answer.text();
  expect(text).toContain('cartera_http_request_seconds_count{method="GET",route="/portal/:customer/api/views/position",status="404"} 1');
  expect(text).toContain('cartera_commands_total{kind="unknown",outcome="command.invalid",dry_run="false"} 1');
  expect(text).toMatch(/^cartera_open_watches 0$/m);
  expect(text).toMatch(/^process_cpu_seconds_total /m);
});

test('without counters there are no numbers', async () => {
  const app = createApp({ store: createMemoryStore(), clock: () => '2026-06-01T12:00:00Z', portal: new Map(), sdk: new Map() });
  expect((await app.request('http://127.0.0.1/metrics', LOCAL)).status).toBe(404);
});
