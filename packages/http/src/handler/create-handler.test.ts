import { createBackend, type Backend, type Caller } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { fault } from '@cartera/core';
import { beforeEach, describe, expect, test } from 'vitest';
import { createHandler } from './index.js';

const references = { calendar: { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2000-01-01', through: '2099-12-31' } };
const OPENING = { kind: 'open-account', stream: 'account/ACME', on: '2026-03-02', facts: { customer: { name: 'ACME' } } };

let store = createMemoryStore();
const backendFor = (caller: Caller): Backend =>
  createBackend(store, { caller, policies: [], references, clock: () => '2026-03-02T18:00:00Z' });
const clerk = createHandler(() => backendFor({ id: 'ana', role: 'clerk' }));

/** A backend whose every answer is an error. */
function failing(error: unknown): ReturnType<typeof createHandler> {
  const fail = async (): Promise<never> => {
    throw error;
  };
  return createHandler(() => ({ capabilities: fail, submit: fail, view: fail }));
}

const get = (path: string): Request => new Request(`http://books.example${path}`);

function post(path: string, body: unknown, headers: Record<string, string> = { 'Idempotency-Key': 'k-1' }): Request {
  const init = { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) };
  return new Request(`http://books.example${path}`, init);
}

async function problemIn(answer: Response | Promise<Response>): Promise<unknown> {
  const response = await answer;
  const body = (await response.json()) as { readonly status: number };
  expect([response.headers.get('content-type'), response.status]).toEqual(['application/problem+json', body.status]);
  expect(response.headers.get('cache-control')).toBe('no-store');
  return body;
}

beforeEach(async () => {
  store = createMemoryStore();
  await backendFor({ id: 'ana', role: 'clerk' }).submit(OPENING as never, { idempotencyKey: 'open' });
});

describe('routes', () => {
  test.each(['', '/', '/api', '/portal/ACME/api', '/views', '/a%2Fb/c'])('are known by their ends, under %j too', async (prefix) => {
    const base = prefix === '/' ? '' : prefix;
    expect((await clerk(get(`${base}/capabilities`))).status).toBe(200);
    expect((await clerk(get(`${base}/views/position?stream=account/ACME`))).status).toBe(200);
    expect((await clerk(post(`${base}/commands/`, { ...OPENING, stream: `account/B` }))).status).toBe(200);
  });

  test.each(['/', '/api', '/api/views', '/api/views/', '/api/views/a/b', '/api/command', '/api/commands/k-1'])(
    '%s is none of them',
    async (path) => {
      expect(await problemIn(clerk(get(path)))).toEqual({
        type: 'urn:cartera:http.not_found',
        title: 'http.not_found',
        status: 404,
        code: 'http.not_found',
        facts: {},
      });
    },
  );

  test.each([
    ['GET', '/api/commands', 'POST, OPTIONS'],
    ['HEAD', '/api/commands', 'POST, OPTIONS'],
    ['PUT', '/api/commands', 'POST, OPTIONS'],
    ['POST', '/api/views/position', 'GET, HEAD, OPTIONS'],
    ['DELETE', '/api/capabilities', 'GET, HEAD, OPTIONS'],
    ['POST', '/api/watch', 'GET, HEAD, OPTIONS'],
  ])('%s %s is answered with what is allowed', async (method, path, allow) => {
    const response = await clerk(new Request(`http://books.example${path}`, { method }));
    expect(response.headers.get('allow')).toBe(allow);
    if (method === 'HEAD') return expect([response.status, await response.text()]).toEqual([405, '']);
    return expect(await problemIn(response)).toMatchObject({ status: 405, code: 'http.method_not_allowed', facts: { allow } });
  });
});

describe('questions about a route', () => {
  test.each([
    ['/api/commands', 'POST, OPTIONS'],
    ['/api/views/position', 'GET, HEAD, OPTIONS'],
    ['/api/capabilities', 'GET, HEAD, OPTIONS'],
    ['/api/watch', 'GET, HEAD, OPTIONS'],
  ])('OPTIONS %s says what may be asked, to anybody, and asks nothing itself', async (path, allow) => {
    const closed = createHandler(() => Promise.reject(fault('access.denied')));
    const response = await closed(new Request(`http://books.example${path}`, { method: 'OPTIONS' }));
    expect([response.status, response.headers.get('allow'), await response.text()]).toEqual([204, allow, '']);
    expect((await closed(new Request('http://books.example/nowhere', { method: 'OPTIONS' }))).status).toBe(404);
  });

  test.each([
    ['/views/position?stream=account/ACME', 200],
    ['/views/position?stream=account/NOBODY', 404],
    ['/views/%E0%A4%A', 400],
    ['/nowhere', 404],
  ])('HEAD %s is GET without its body', async (path, status) => {
    const [head, whole] = [await clerk(new Request(`http://books.example${path}`, { method: 'HEAD' })), await clerk(get(path))];
    expect([head.status, await head.text(), [...head.headers]]).toEqual([status, '', [...whole.headers]]);
  });
});

describe('commands', () => {
  test('an accepted one is 200 with its outcome; a repeat gives the same', async () => {
    const note = { kind: 'log-note', stream: 'account/ACME', on: '2026-03-02', facts: { text: 'Llamar' } };
    const [first, again] = [await clerk(post('/api/commands', note)), await clerk(post('/api/commands', note))];
    expect([first.status, first.headers.get('content-type'), first.headers.get('cache-control')]).toEqual([
      200,
      'application/json',
      'no-store',
    ]);
    const outcome: unknown = await first.json();
    expect(outcome).toMatchObject({ ok: true, version: 2, receipt: { entryIds: ['k-1/1'], at: '2026-03-02T18:00:00Z' } });
    expect(await again.json()).toEqual(outcome);
  });

  test('a refusal is 422 with code, path and facts', async () => {
    expect(await problemIn(clerk(post('/api/commands', { ...OPENING, on: '2026-02-30' })))).toEqual({
      type: 'urn:cartera:command.invalid',
      title: 'command.invalid',
      status: 422,
      code: 'command.invalid',
      path: 'on',
      facts: expect.any(Object) as object,
    });
    expect(await problemIn(clerk(post('/api/commands', OPENING)))).toMatchObject({ status: 422, code: 'account.already_open' });
    const denied = createHandler(() => backendFor({ id: 'eva', role: 'auditor' }));
    expect(await problemIn(denied(post('/api/commands', OPENING)))).toMatchObject({ status: 422, code: 'access.denied' });
  });

  test('a dry run writes nothing', async () => {
    const dry = await clerk(post('/api/commands?dryRun=true', { ...OPENING, stream: 'account/B' }));
    expect(await dry.json()).toMatchObject({ ok: true, version: 1 });
    expect((await store.load('account/B')).entries).toEqual([]);
    expect(await problemIn(clerk(post('/api/commands?dryRun=maybe', OPENING)))).toMatchObject({ status: 400, path: 'dryRun' });
  });

  test.each(['dryrun=true', 'dry_run=true', 'dryRun=true&dryRun=false', 'dryRun=true&colour=red', '__proto__=1'])(
    'a question mark with %s never writes',
    async (query) => {
      const problem = await problemIn(clerk(post(`/api/commands?${query}`, { ...OPENING, stream: 'account/B' })));
      expect(problem).toMatchObject({
        status: 400,
        code: 'query.invalid',
        facts: { issue: expect.stringMatching(/^(repeated|unknown_field)$/) as string },
      });
      expect((await store.load('account/B')).entries).toEqual([]);
    },
  );

  test('a key of 10 KB is refused as such, not read and not echoed', async () => {
    const key = 'k'.repeat(10_240);
    for (const sent of [key, `UTF-8''${'%C3%B1'.repeat(1700)}`]) {
      const response = await clerk(post('/api/commands', OPENING, { 'Idempotency-Key': sent }));
      const text = await response.clone().text();
      expect(text.length).toBeLessThan(300);
      expect(await problemIn(response)).toMatchObject({
        status: 422,
        code: 'command.key_invalid',
        path: 'idempotencyKey',
        facts: { lengthMax: 200 },
      });
    }
  });

  test('a key is needed, and one that is none is refused', async () => {
    expect(await problemIn(clerk(post('/api/commands', OPENING, {})))).toMatchObject({ status: 400, code: 'http.key_missing' });
    for (const key of ['', "UTF-8''%", "UTF-8''%20a"])
      expect(await problemIn(clerk(post('/api/commands', OPENING, { 'Idempotency-Key': key })))).toMatchObject({
        status: 422,
        code: 'command.key_invalid',
      });
  });

  test.each([
    [415, 'http.content_type', new Request('http://h/commands', { method: 'POST', headers: { 'Idempotency-Key': 'k' }, body: '{}' })],
    [413, 'http.body_too_large', post('/commands', 'x'.repeat(1_048_576))],
    [400, 'http.body_too_deep', post('/commands', JSON.parse('['.repeat(33) + ']'.repeat(33)))],
    [422, 'command.invalid', post('/commands', null)],
    [422, 'command.invalid', post('/commands', [])],
  ])('%i %s', async (status, code, request) => {
    expect(await problemIn(clerk(request))).toMatchObject({ status, code });
  });
});

describe('views', () => {
  test.each([
    [404, 'stream.unknown', '/views/position?stream=account/NOBODY'],
    [404, 'view.not_available', '/views/nothing'],
    [404, 'view.not_available', '/views/constructor'],
    [400, 'query.invalid', '/views/position?stream=account/ACME&asOf=2026-02-30'],
    [400, 'query.invalid', '/views/position?stream=account/ACME&stream=account/B'],
    [400, 'query.invalid', '/views/aging?scheme=%7B'],
    [400, 'query.invalid', '/views/aging?limit=1e3'],
    [400, 'query.invalid', '/views/aging?__proto__=%7B%22asOf%22%3A%222026-01-01%22%7D'],
    [400, 'query.invalid', '/capabilities?all=true'],
    [400, 'http.url_invalid', '/views/%E0%A4%A?stream=account/ACME'],
    [400, 'http.url_invalid', '/portal/%ZZ/views/position?stream=account/ACME'],
    [400, 'http.url_invalid', '/views/position?stream=account/%'],
    [400, 'http.url_invalid', '/views/position?stream=account/ACME%FF'],
    [404, 'view.not_available', '/views/..%2Fcommands'],
    [404, 'view.not_available', '/views/%00'],
    [414, 'http.url_too_long', `/views/position?stream=account/${'A'.repeat(8192)}`],
    [422, 'aging.scheme_invalid', '/views/aging?scheme=%7B%22basis%22%3A%22due%22%2C%22buckets%22%3A%5B%5D%7D'],
  ])('%i %s: %s', async (status, code, path) => {
    expect(await problemIn(clerk(get(path)))).toMatchObject({ status, code, type: `urn:cartera:${code}`, title: code });
  });

  test('403 access.denied, whether or not there is such a stream', async () => {
    const customer = createHandler(() => backendFor({ id: 'c', role: 'customer', streams: ['account/OTHER'] }));
    const [there, nowhere] = [get('/views/position?stream=account/ACME'), get('/views/position?stream=account/NOBODY')];
    const denied = await problemIn(customer(there));
    expect(denied).toMatchObject({ status: 403, code: 'access.denied', path: 'stream' });
    expect(await problemIn(customer(nowhere))).toEqual(denied);
  });
});

describe('failures', () => {
  const requests = [get('/capabilities'), get('/views/aging'), post('/commands', OPENING)];
  const secret = 'postgres://ana:s3cret@db.internal';

  test.each([
    ['an error of nobody', new Error(secret)],
    ['a code of the system', Object.assign(new Error(secret), { code: 'ECONNREFUSED', facts: { secret } })],
    ['a code like ours, without facts', Object.assign(new Error(secret), { code: 'db.internal' })],
    ['a code with more in it', Object.assign(new Error(), { code: `db.x ${secret}`, facts: {} })],
    ['no error at all', { code: 'store.unavailable', facts: { secret } }],
    ['nothing', undefined],
  ])('%s is 500 and says nothing', async (_what, error) => {
    for (const request of requests)
      expect(await problemIn(failing(error)(request.clone()))).toEqual({
        type: 'urn:cartera:http.internal',
        title: 'http.internal',
        status: 500,
        code: 'http.internal',
        facts: {},
      });
  });

  test.each([
    [503, 'store.unavailable'],
    [507, 'store.full'],
    [500, 'store.read_only'],
    [503, 'references.unavailable'],
    [499, 'backend.aborted'],
  ])('%i %s, without its cause', async (status, code) => {
    const error = Object.assign(fault(code), { cause: new Error(secret) });
    for (const request of requests)
      expect(await problemIn(failing(error)(request.clone()))).toEqual({
        type: `urn:cartera:${code}`,
        title: code,
        status,
        code,
        facts: {},
      });
  });

  test('what a command fails with is never taken for a refusal', async () => {
    const handler = failing(fault('calendar.out_of_range', { through: '2026-12-31' }));
    expect((await handler(post('/commands', OPENING))).status).toBe(500);
    expect((await handler(get('/views/aging'))).status).toBe(422);
  });

  test('what backendFor throws is answered alike', async () => {
    const nobody = createHandler(() => Promise.reject(fault('access.denied')));
    expect(await problemIn(nobody(get('/capabilities')))).toMatchObject({ status: 403, code: 'access.denied' });
    const broken = createHandler(() => {
      throw new Error(secret);
    });
    expect(await problemIn(broken(get('/capabilities')))).toMatchObject({ status: 500, code: 'http.internal' });
  });

  test('who gives up is answered 499, for whoever reads the logs', async () => {
    const gone = AbortSignal.abort();
    const request = new Request('http://h/views/position?stream=account/ACME', { signal: gone });
    expect(await problemIn(clerk(request))).toMatchObject({ status: 499, code: 'backend.aborted' });
  });
});
