import { createBackend, type Store } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { fault, type StreamId } from '@cartera/core';
import type { Hono } from 'hono';
import { beforeAll, describe, expect, test } from 'vitest';
import { createApp } from './create-app.js';
import type { FileShelf } from './file-shelf.js';
import { OPERATOR, REFERENCES } from '../books/index.js';
import { createLog } from '../telemetry/index.js';

const CUSTOMERS = [
  ['ACME', 'Ferretería <b>"La & Central"</b>'],
  ['Ñandú / Sur 100%', 'Ñandú del Sur'],
] as const;
const shelf = (name: string, body: string, type: string): FileShelf => new Map([[name, { body: new TextEncoder().encode(body), type }]]);

let app: Hono;

beforeAll(async () => {
  const store = createMemoryStore();
  const clock = () => '2026-06-01T12:00:00Z';
  const backend = createBackend(store, { caller: OPERATOR, policies: [], references: REFERENCES, clock });
  for (const [id, name] of CUSTOMERS) {
    const stream: StreamId = `account/${id}`;
    await backend.submit(
      { kind: 'open-account', stream, on: '2026-01-05', facts: { customer: { name } } },
      { idempotencyKey: `open ${id}` },
    );
    const instalments = [{ number: 1, dueOn: '2026-03-31', amount: { amount: 10_000, currency: 'MXN' } }];
    const facts = { itemId: `${id}-1`, total: { amount: 10_000, currency: 'MXN' }, instalments };
    await backend.submit({ kind: 'record-invoice', stream, on: '2026-03-01', facts }, { idempotencyKey: `bill ${id}` });
  }
  app = createApp({
    store,
    clock,
    businessDate: () => '2026-04-30',
    portal: shelf('index.html', '<!doctype html><title>Su cuenta</title>', 'text/html; charset=utf-8'),
    intranet: new Map([
      ...shelf('index.html', '<!doctype html><title>Cobranza</title>', 'text/html; charset=utf-8'),
      ...shelf('aging.html', '<!doctype html><title>Antigüedad</title>', 'text/html; charset=utf-8'),
    ]),
    sdk: new Map([
      ...shelf('cartera-elements.js', 'export {};', 'text/javascript; charset=utf-8'),
      [
        'cartera-elements-Cc7CUnYs.js',
        { body: new TextEncoder().encode('export {};'), type: 'text/javascript; charset=utf-8', lasting: true },
      ],
    ]),
    gallery: shelf('index.html', '<!doctype html><title>Elementos</title>', 'text/html; charset=utf-8'),
  });
});

const get = async (path: string, headers: Readonly<Record<string, string>> = {}) =>
  app.request(`http://127.0.0.1:4180${path}`, { headers: { host: '127.0.0.1:4180', ...headers } });
const post = async (path: string, body: unknown) =>
  app.request(`http://127.0.0.1:4180${path}`, {
    method: 'POST',
    headers: { host: 'localhost:4180', 'Content-Type': 'application/json', 'Idempotency-Key': JSON.stringify(body) },
    body: JSON.stringify(body),
  });
const position = (stream: string) => `/views/position?stream=${encodeURIComponent(stream)}&asOf=2026-04-30`;

describe('every answer', () => {
  test.each([
    '/portal',
    '/portal/ACME',
    '/portal/NOBODY',
    '/intranet',
    '/intranet/aging',
    '/nowhere',
    `/api${position('account/ACME')}`,
    '/assets/cartera-elements.js',
    '/assets/none.js',
  ])('%s allows nothing inline, nothing from elsewhere, no guessing of types', async (path) => {
    const { headers } = await get(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toMatch(/^no-(store|cache)$/);
  });

  test.each(['evil.example', 'evil.example:4180', '127.0.0.1.evil.example', 'localhost.evil.example', '10.0.0.7:4180', ''])(
    'to the host %j is none: 421',
    async (host) => {
      const answer = await get('/portal', { host });
      expect([answer.status, answer.headers.get('content-type')]).toEqual([421, 'application/problem+json']);
      const title = 'http.host_not_local';
      expect(await answer.json()).toEqual({ type: `urn:cartera:${title}`, title, status: 421, code: 'http.host_not_local', facts: {} });
    },
  );

  test.each(['127.0.0.1', '127.0.0.1:4180', 'localhost:4180', '[::1]:4180'])('to the host %s is given', async (host) => {
    expect((await get('/portal', { host })).status).toBe(200);
  });
});

describe('pages', () => {
  test('the root leads to the intranet, or to the portal where there is none', async () => {
    const root = await get('/');
    expect([root.status, root.headers.get('location')]).toEqual([302, '/intranet']);
    const alone = createApp({ store: createMemoryStore(), clock: () => '2026-06-01T12:00:00Z', portal: new Map(), sdk: new Map() });
    const there = await alone.request('http://127.0.0.1/', { headers: { host: '127.0.0.1' } });
    expect(there.headers.get('location')).toBe('/portal');
    expect((await alone.request('http://127.0.0.1/intranet', { headers: { host: '127.0.0.1' } })).status).toBe(404);
  });

  test('the intranet has its pages by name, and what customers are called', async () => {
    expect(await (await get('/intranet')).text()).toContain('Cobranza');
    expect(await (await get('/intranet/aging')).text()).toContain('Antigüedad');
    for (const path of ['/intranet/none', '/intranet/..%2Fpackage', '/intranet-assets/none.js']) expect((await get(path)).status).toBe(404);
    expect(await (await get('/intranet/customers')).json()).toEqual(Object.fromEntries(CUSTOMERS));
  });

  test('the list of customers names each as text', async () => {
    const list = await (await get('/portal')).text();
    expect(list).toContain('<html lang="es-MX">');
    expect(list).toContain('<a href="/portal/ACME">Ferretería &lt;b&gt;&quot;La &amp; Central&quot;&lt;/b&gt;</a>');
    expect(list).toContain(`<a href="/portal/${encodeURIComponent('Ñandú / Sur 100%')}">Ñandú del Sur</a>`);
  });

  test.each(CUSTOMERS)("%s has the portal's page", async (id) => {
    const answer = await get(`/portal/${encodeURIComponent(id)}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Su cuenta');
  });

  test.each(['/portal/NOBODY', '/portal/acme', '/portal/%00', '/portal/..%2FACME', '/nowhere', '/portal/ACME/more'])(
    '%s is not found, said in plain words',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('No encontramos esta cuenta');
    },
  );

  test('what cannot be shown says so by its code, to a person as a page, and what the database said of it is told to nobody', async () => {
    const lines: string[] = [];
    const gone = Object.assign(fault('store.unavailable', { issue: 'login_refused' }), { cause: new Error('Key (Guadalupe) exists') });
    const store: Store = {
      ...createMemoryStore(),
      load: () => Promise.reject(gone),
      changes: () => {
        throw new TypeError('Guadalupe');
      },
    };
    const log = createLog({ level: 'debug', write: (line) => void lines.push(line) });
    const alone = createApp({ store, clock: () => '2026-06-01T12:00:00Z', portal: new Map(), sdk: new Map(), log });
    const ask = async (path: string, accept: string) => {
      const answer = await alone.request(path, { headers: { host: '127.0.0.1', accept } });
      return [answer.status, await answer.text()] as const;
    };
    const [status, page] = await ask('/portal/ACME', 'text/html,*/*');
    expect([status, page]).toEqual([503, expect.stringContaining('no está disponible')]);
    const [failed, problem] = await ask('/intranet/customers', '*/*');
    expect([failed, JSON.parse(problem)]).toEqual([500, expect.objectContaining({ status: 500, code: 'http.internal' })]);
    expect((await ask('/portal/%00', '*/*'))[0]).toBe(404);
    expect(lines.join('') + page + problem).not.toContain('Guadalupe');
    expect(lines.join('')).toContain('store.unavailable');
  });

  test('the gallery has its pages and nothing beside them', async () => {
    const door = await get('/gallery');
    expect([door.status, door.headers.get('location')]).toEqual([302, '/gallery/index.html']);
    expect(await (await get('/gallery/index.html')).text()).toContain('Elementos');
    expect((await get('/gallery/..%2Fpackage.json')).status).toBe(404);
  });

  test('a file that the browser has is not sent again', async () => {
    const { headers } = await get('/assets/cartera-elements.js');
    expect(headers.get('cache-control')).toBe('no-cache');
    const again = await get('/assets/cartera-elements.js', { 'if-none-match': headers.get('etag') ?? '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get('/assets/cartera-elements-Cc7CUnYs.js')).headers.get('cache-control')).toContain('immutable');
  });

  test('what is not on a shelf cannot be asked for', async () => {
    expect((await get('/assets/cartera-elements.js')).headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    for (const path of [
      '/assets/..%2Fpackage.json',
      '/assets/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
      '/portal-assets/..%5Cindex.html',
      '/assets/__proto__',
      '/assets/../package.json',
      '/portal-assets/portal.js',
    ])
      expect((await get(path)).status).toBe(404);
  });
});

describe('the Backend of staff', () => {
  test('answers views and commands', async () => {
    const answer = await get(`/api${position('account/ACME')}`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      stream: 'account/ACME',
      asOf: '2026-04-30',
      instalments: [{ itemId: 'ACME-1', open: { total: 10_000 } }],
    });
    const note = { kind: 'log-note', stream: 'account/ACME', on: '2026-04-30', facts: { text: 'Llamar' } };
    expect(await (await post('/api/commands', note)).json()).toMatchObject({ ok: true });
    const refused = await post('/api/commands', { ...note, kind: 'void-entry', facts: { entryId: 'nope', reason: 'x' } });
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ code: expect.stringMatching(/^[a-z]+\.[a-z_]+$/) });
  });

  test('has the business date of the server', async () => {
    expect(await (await get('/api/views/aging')).json()).toMatchObject({ asOf: '2026-04-30', totals: [{ total: 20_000 }] });
  });

  test.each(['/api/views/none', '/api/nowhere', '/api/views/position', '/api/views/position?stream=account%2FACME&asOf=2026-02-31'])(
    '%s is a problem with a code',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(await answer.json()).toMatchObject({ code: expect.stringMatching(/^[a-z]+\.[a-z_]+$/) });
    },
  );
});

describe("a customer's Backend", () => {
  test.each(CUSTOMERS)('%s sees its own account', async (id) => {
    const answer = await get(`/portal/${encodeURIComponent(id)}/api${position(`account/${id}`)}`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ stream: `account/${id}`, instalments: [{ open: { total: 10_000 } }] });
  });

  test.each([
    position('account/ACME'),
    '/views/aging',
    '/views/statement?stream=account%2FACME&from=2026-01-01&to=2026-04-30',
    '/views/journal?stream=account%2FACME',
  ])('sees no other: %s', async (path) => {
    const answer = await get(`/portal/${encodeURIComponent('Ñandú / Sur 100%')}/api${path}`);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await answer.text()).not.toContain('ACME-1');
  });

  test('writes for no other', async () => {
    const note = { kind: 'log-note', stream: 'account/ACME', on: '2026-04-30', facts: { text: 'x' } };
    const answer = await post(`/portal/${encodeURIComponent('Ñandú / Sur 100%')}/api/commands`, note);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });
});

test('a slash at the end of an address leads to the address without it, with what was asked', async () => {
  const led = await Promise.all(['/portal/', '/portal/ACME/?lang=en'].map(async (path) => (await get(path)).headers.get('Location')));
  expect(led).toEqual(['http://127.0.0.1:4180/portal', 'http://127.0.0.1:4180/portal/ACME?lang=en']);
});
