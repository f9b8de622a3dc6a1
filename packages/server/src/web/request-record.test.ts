import { createBackend } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import type { Hono } from 'hono';
import { beforeEach, describe, expect, test } from 'vitest';
import { createApp } from './create-app.js';
import { OPERATOR, REFERENCES } from '../books/index.js';
import { createLog, createMeters } from '../telemetry/index.js';

/** What may stand in no line and no number: name, tax id, telephone, document, key, note, id, tenant. */
const PERSONAL = [
  'Guadalupe',
  'GULG800101AB1',
  '5512345678',
  'FOLIO-77',
  'llave-secreta',
  'Llamar-por-la-tarde',
  'CLIENTE-9',
  'busca-esto',
];
const LOCAL = { host: '127.0.0.1' };

let lines: string[];
let app: Hono;
const records = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);
const meters = createMeters();

beforeEach(async () => {
  lines = [];
  const store = createMemoryStore();
  const clock = () => '2026-06-01T12:00:00Z';
  const backend = createBackend(store, { caller: OPERATOR, policies: [], references: REFERENCES, clock });
  const facts = { customer: { name: 'Guadalupe Ejemplo', taxId: 'GULG800101AB1', phones: ['5512345678'] } };
  const opened = await backend.submit(
    { kind: 'open-account', stream: 'account/CLIENTE-9', on: '2026-01-05', facts },
    { idempotencyKey: 'llave-secreta' },
  );
  if (!opened.ok) throw new Error(opened.refusal.code);
  const log = createLog({ level: 'debug', write: (line) => void lines.push(line) });
  app = createApp({ store, clock, portal: new Map(), sdk: new Map(), log, meters });
});

const get = async (path: string, headers: Readonly<Record<string, string>> = {}) =>
  app.request(`http://127.0.0.1${path}`, { headers: { ...LOCAL, ...headers } });
const submit = async (path: string, body: unknown, key = 'llave-secreta-2') =>
  app.request(`http://127.0.0.1${path}`, {
    method: 'POST',
    headers: { ...LOCAL, 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify(body),
  });

test('no line and no number has anything of a person, whatever is asked and wherever', async () => {
  const note = { kind: 'log-note', stream: 'account/CLIENTE-9', on: '2026-05-30', facts: { text: 'Llamar-por-la-tarde 5512345678' } };
  for (const api of ['/api', '/portal/CLIENTE-9/api']) {
    for (const view of ['position', 'journal', 'promises', 'promise-choices', 'work-item', 'statement', 'Guadalupe'])
      await get(`${api}/views/${view}?stream=account%2FCLIENTE-9&from=2026-01-01&to=2026-05-30`);
    await get(`${api}/views/worklist?search=busca-esto`);
    await get(`${api}/views/aging?Guadalupe=5512345678`);
    await get(`${api}/capabilities?busca-esto=1`);
    await get(`${api}/watch?streams=Guadalupe`);
    await get(`${api}/openapi.json`);
    await get(`${api}/Guadalupe`);
    await submit(`${api}/commands`, note);
    await submit(`${api}/commands`, { ...note, kind: 'Guadalupe', facts: { itemId: 'FOLIO-77' } });
    await submit(`${api}/commands`, 'Guadalupe', '');
  }
  for (const path of ['/', '/portal', '/portal/CLIENTE-9', '/portal/Guadalupe', '/intranet', '/intranet/Guadalupe', '/intranet/customers'])
    await get(path, { 'X-Request-Id': '5512345678', 'User-Agent': 'Guadalupe', Referer: 'http://127.0.0.1/portal/CLIENTE-9' });
  for (const path of ['/gallery/Guadalupe', '/assets/FOLIO-77', '/CLIENTE-9', '/health', '/ready', '/metrics?Guadalupe']) await get(path);
  await get('/portal/CLIENTE-9', { host: 'Guadalupe.example' });
  expect(lines.length).toBeGreaterThan(35);
  const { text } = await meters.text();
  expect(text).toContain('cartera_commands_total{kind="log-note",outcome="accepted",dry_run="false"}');
  for (const secret of PERSONAL) expect(`${lines.join('')}${text}`.toLowerCase()).not.toContain(secret.toLowerCase());
});

describe('a line', () => {
  test('has time, level, method, pattern, status, milliseconds and the id that the answer bears', async () => {
    const answer = await get('/portal/CLIENTE-9/api/views/position?stream=account%2FCLIENTE-9');
    expect(records()).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
        pid: process.pid,
        id: answer.headers.get('X-Request-Id'),
        method: 'GET',
        route: '/portal/:customer/api/views/position',
        status: 200,
        ms: expect.any(Number) as number,
        msg: 'request',
      },
    ]);
  });

  test('of a HEAD that is refused is like that of its GET, but for the code, which HEAD does not bear', async () => {
    for (const path of ['/api/views/aging?limit=x', '/portal/CLIENTE-9/api/views/worklist', '/api/none']) {
      const [whole, head] = [await app.request(path, { headers: LOCAL }), await app.request(path, { method: 'HEAD', headers: LOCAL })];
      expect([head.status, await head.text()]).toEqual([whole.status, '']);
      expect(records().at(-1)).toMatchObject({ method: 'HEAD', status: whole.status });
      expect(whole.status).toBeLessThan(500);
    }
  });

  test('has the code of what went wrong', async () => {
    await get('/api/views/position?stream=account%2FNADIE');
    await submit('/api/commands', { kind: 'void-entry', stream: 'account/CLIENTE-9', on: '2026-05-30', facts: {} });
    expect(records().map(({ route, status, code }) => [route, status, code])).toEqual([
      ['/api/views/position', 404, 'stream.unknown'],
      ['/api/commands', 422, 'command.invalid'],
    ]);
  });

  test.each([
    ['/nowhere', 'none', 404],
    ['/portal/CLIENTE-9/more', 'none', 404],
    ['/api/views/unheard-of', '/api/views/:view', 404],
    ['/portal', '/portal', 200],
  ])('%s is told as %s', async (path, route, status) => {
    await get(path);
    expect(records()).toMatchObject([{ route, status }]);
  });

  test('keeps the id that a proxy gave where it is a UUID, and no other', async () => {
    const id = '0b8f3a52-9c1d-4e60-8f21-7d5a4c3b2a10';
    const kept = await get('/portal', { 'X-Request-Id': id.toUpperCase() });
    const made = await get('/portal', { 'X-Request-Id': 'CLIENTE-9' });
    expect(kept.headers.get('X-Request-Id')).toBe(id);
    expect(made.headers.get('X-Request-Id')).toMatch(/^[0-9a-f]{8}-/);
    expect(records().map((record) => record['id'])).toEqual([id, made.headers.get('X-Request-Id')]);
  });

  test('of a probe is there at debug only', async () => {
    await get('/health');
    expect(records()).toMatchObject([{ level: 'debug', route: '/health' }]);
  });
});
