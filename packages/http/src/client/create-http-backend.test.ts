import { createBackend, type Backend, type Caller, type CommandRequest, type Views } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { fault, type Posting } from '@cartera/core';
import { beforeEach, describe, expect, test } from 'vitest';
import { createHandler } from '../handler/index.js';
import { createHttpBackend } from './index.js';

const references = { calendar: { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2000-01-01', through: '2099-12-31' } };
const stream = 'account/ñ 日本&=#?/';
const on = '2026-03-02';
const total = { amount: 10_000, currency: 'MXN' };
const OPENING: CommandRequest = { kind: 'open-account', stream, on, facts: { customer: { name: 'Ferretería ñ' } } };
const INVOICE: CommandRequest = {
  kind: 'record-invoice',
  stream,
  on,
  facts: { itemId: 'F-1', total, instalments: [{ number: 1, dueOn: on, amount: total }] },
};
const note = (text: string): CommandRequest => ({ kind: 'log-note', stream, on, facts: { text } });

let store = createMemoryStore();
let clerk: Backend;

function backendFor(caller: Caller = { id: 'ana', role: 'clerk' }): Backend {
  return createBackend(store, { caller, policies: [], references, clock: () => '2026-03-02T18:00:00Z' });
}

/** The whole wire but the socket. */
function overHttp(backend: Backend): Backend {
  const handler = createHandler(() => backend);
  return createHttpBackend({ url: 'http://books.example/api/', fetch: async (input, init) => handler(new Request(input, init)) });
}

/** A client of something that always answers the same. */
function answeredBy(answer: (request: Request) => Response | Promise<Response>): Backend {
  return createHttpBackend({ url: 'http://books.example/api', fetch: async (input, init) => answer(new Request(input, init)) });
}

function isFrozenThrough(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozenThrough);
}

beforeEach(async () => {
  store = createMemoryStore();
  clerk = overHttp(backendFor());
  await clerk.submit(OPENING, { idempotencyKey: 'open' });
  await clerk.submit(INVOICE, { idempotencyKey: 'invoice' });
});

describe('commands', () => {
  test('what is submitted is there, once', async () => {
    const first = await clerk.submit(note('Llamar'), { idempotencyKey: 'n' });
    expect(first).toMatchObject({ ok: true, version: 3, receipt: { entryIds: ['n/1'] } });
    expect(await clerk.submit(note('Llamar'), { idempotencyKey: 'n' })).toEqual(first);
    expect(await clerk.submit(note('other'), { idempotencyKey: 'n' })).toMatchObject({ refusal: { code: 'entry.id_reused' } });
    expect(isFrozenThrough(first)).toBe(true);
    expect((await store.load(stream)).entries).toHaveLength(3);
  });

  test('a dry run says the same and writes nothing', async () => {
    const dry = await clerk.submit(note('Llamar'), { idempotencyKey: 'n', dryRun: true });
    expect((await store.load(stream)).entries).toHaveLength(2);
    expect(await clerk.submit(note('Llamar'), { idempotencyKey: 'n' })).toEqual(dry);
  });

  test('a refusal is an outcome, whole and frozen', async () => {
    const outcome = await clerk.submit(INVOICE, { idempotencyKey: 'again' });
    expect(outcome).toEqual(await backendFor().submit(INVOICE, { idempotencyKey: 'again' }));
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'item.exists', path: 'facts.itemId' } });
    expect(isFrozenThrough(outcome)).toBe(true);
    const denied = await overHttp(backendFor({ id: 'eva', role: 'auditor' })).submit(note('x'), { idempotencyKey: 'd' });
    expect(denied).toMatchObject({ ok: false, refusal: { code: 'access.denied' } });
  });

  test.each(['pago 0001/ñ', '日本 😀', "UTF-8''a", '%41', 'a  b', 'é', '\u200bñ\u200b', '"\\', '😀'.repeat(200), 'x'.repeat(200)])(
    'the key %j arrives as it is',
    async (idempotencyKey) => {
      expect(await clerk.submit(note('x'), { idempotencyKey })).toMatchObject({ receipt: { entryIds: [`${idempotencyKey}/1`] } });
      expect(await store.find(idempotencyKey)).toBeDefined();
    },
  );

  test.each(['', ' ', ' a', 'a ', '\ta', 'a\n', '\u00a0', 'a\u0000b', '\ud800', 'x'.repeat(201), '😀'.repeat(201), undefined, 7])(
    'the key %j is refused as it is near by',
    async (key) => {
      const idempotencyKey = key as string;
      const outcome = await clerk.submit(note('x'), { idempotencyKey });
      expect(outcome).toMatchObject({ ok: false, refusal: { code: 'command.key_invalid' } });
      expect(outcome).toEqual(await backendFor().submit(note('x'), { idempotencyKey }));
    },
  );

  test('a failure rejects with its code, and is never a refusal', async () => {
    const failing = overHttp({ ...backendFor(), submit: () => Promise.reject(fault('calendar.out_of_range', { through: on }, 'on')) });
    await expect(failing.submit(note('x'), { idempotencyKey: 'n' })).rejects.toMatchObject({
      code: 'calendar.out_of_range',
      path: 'on',
      facts: { through: on },
      retryable: false,
    });
    const broken = overHttp({ ...backendFor(), submit: () => Promise.reject(fault('store.unavailable')) });
    await expect(broken.submit(note('x'), { idempotencyKey: 'n' })).rejects.toMatchObject({ code: 'store.unavailable', retryable: true });
  });
});

const scheme = {
  basis: 'issued',
  buckets: [
    { fromDays: 1, throughDays: 30 },
    { fromDays: 31, throughDays: null },
  ],
} as const;
const at = { asOf: '2026-04-15', knownAt: '2026-03-02T18:00:00.000Z' };
const QUERIES: readonly { readonly [V in keyof Views]?: Views[V]['query'] }[] = [
  { position: { stream } },
  { position: { stream, ...at, open: true } },
  { statement: { stream, from: on, to: '2026-04-15' } },
  { statement: { stream, from: on, to: '2026-04-15', knownAt: at.knownAt, since: '2026-03-01T00:00:00Z', scheme } },
  { journal: { stream } },
  { journal: { stream, after: 1, limit: 1 } },
  { journal: { stream, after: Number.MAX_SAFE_INTEGER } },
  { promises: { stream, ...at } },
  { aging: {} },
  { aging: { ...at, scheme, stream } },
  { aging: { after: '[not JSON', limit: Number.MAX_SAFE_INTEGER } },
  { aging: { after: '{"a":1}' } },
  { aging: { after: '5' } },
  { worklist: {} },
  { worklist: { asOf: '2026-12-31', search: '104', skip: 1, limit: 1, filter: { withPromise: false, bucket: '1-30' }, order: 'name' } },
];

describe('views', () => {
  test.each(QUERIES)('%j: the same as near by, frozen', async (asked) => {
    for (const [name, query] of Object.entries(asked) as [keyof Views, never][]) {
      const view = await clerk.view(name, query);
      expect(view).toStrictEqual(await backendFor().view(name, query));
      expect(isFrozenThrough(view)).toBe(true);
    }
  });

  test('what is undefined is not asked', async () => {
    const query = { stream, asOf: undefined } as unknown as Views['position']['query'];
    expect(await clerk.view('position', query)).toEqual(await clerk.view('position', { stream }));
  });

  test.each<readonly [string, object]>([
    ['position', { stream: 'account/NOBODY' }],
    ['position', { stream, open: false }],
    ['position', { stream: ['account/A'] }],
    ['journal', { stream, limit: 1.5 }],
    ['journal', { stream, limit: Number.NaN }],
    ['journal', { stream, after: Number.MAX_SAFE_INTEGER + 1 }],
    ['journal', { stream, after: '' }],
    ['statement', { stream, from: on, to: null }],
    ['aging', { scheme: 'by-due' }],
    ['aging', { scheme: { basis: 'due', buckets: [] } }],
    ['aging', { colour: 'red' }],
    ['aging', { ['__proto__']: 'red' }],
    ['worklist', { order: 'mood' }],
    ['worklist', { filter: { withPromise: 'true' } }],
    ['worklist', { after: 'x' }],
    ['a/b?c', {}],
    ['../commands', {}],
  ])('%s %j rejects as near by', async (name, query) => {
    const near = await backendFor()
      .view(name as 'aging', query)
      .then(
        () => undefined,
        (error: unknown) => error as object,
      );
    expect(near).toBeDefined();
    const { code, path, facts } = near as { code: string; path?: string; facts: object };
    await expect(clerk.view(name as 'aging', query)).rejects.toMatchObject({
      code,
      facts,
      ...(path !== undefined && { path }),
      retryable: false,
    });
  });

  test('access.denied and the capabilities of a customer', async () => {
    const customer: Caller = { id: 'c', role: 'customer', streams: ['account/OTHER'] };
    await expect(overHttp(backendFor(customer)).view('position', { stream })).rejects.toMatchObject({ code: 'access.denied' });
    expect(await overHttp(backendFor(customer)).capabilities()).toEqual(await backendFor(customer).capabilities());
  });
});

describe('the way there', () => {
  test('no answer is backend.unreachable, worth another try', async () => {
    const cause = new TypeError('fetch failed');
    const away = createHttpBackend({
      url: 'http://nobody.example',
      fetch: () => Promise.reject(cause),
      retry: { sleep: async () => undefined },
    });
    const error = { code: 'backend.unreachable', retryable: true, cause };
    await expect(away.capabilities()).rejects.toMatchObject(error);
    await expect(away.view('aging', {})).rejects.toMatchObject(error);
    await expect(away.submit(OPENING, { idempotencyKey: 'k' })).rejects.toMatchObject(error);
  });

  test('an answer that breaks off is backend.unreachable, too', async () => {
    const broken = answeredBy(() => {
      const body = new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode('{"ok":')),
        pull: (controller) => controller.error(new Error('reset')),
      });
      return new Response(body, { headers: { 'Content-Type': 'application/json' } });
    });
    await expect(broken.view('aging', {})).rejects.toMatchObject({ code: 'backend.unreachable', retryable: true });
  });

  test('who gives up is told backend.aborted: before, while waiting, while the answer comes', async () => {
    await expect(clerk.view('aging', {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'backend.aborted' });
    await expect(clerk.submit(note('x'), { idempotencyKey: 'n', signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'backend.aborted',
    });
    expect(await store.find('n')).toBeUndefined();

    const waiting = new AbortController();
    const never = createHttpBackend({
      url: 'http://books.example',
      fetch: (_input, init) =>
        new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error))),
    });
    const asked = never.view('aging', {}, { signal: waiting.signal });
    setTimeout(() => waiting.abort(), 5);
    await expect(asked).rejects.toMatchObject({ code: 'backend.aborted' });

    const coming = new AbortController();
    const slow = answeredBy(() => {
      const body = new ReadableStream({
        start: (controller) => coming.signal.addEventListener('abort', () => controller.error(coming.signal.reason)),
      });
      setTimeout(() => coming.abort(), 5);
      return new Response(body);
    });
    await expect(slow.view('aging', {}, { signal: coming.signal })).rejects.toMatchObject({ code: 'backend.aborted' });
  });

  test.each([
    ['a page of a gateway', 502, '<html>Bad Gateway</html>', true],
    ['JSON of a gateway', 503, '{"code":"SERVICE_DOWN","message":"x"}', true],
    ['JSON of another', 404, '{"code":42}', false],
    ['a page instead of an answer', 200, '<!doctype html>', false],
    ['an empty answer', 200, '', false],
    ['a value that is none', 200, 'null', false],
    ['a text', 200, '"ok"', false],
    ['a sign-in page', 401, '<html>', false],
    ['a problem without a code', 422, '{"title":"no"}', false],
  ])('%s is backend.unexpected with its status', async (_what, status, body, retryable) => {
    const foreign = answeredBy(() => new Response(body, { status }));
    const error = { code: 'backend.unexpected', facts: { status }, retryable };
    await expect(foreign.view('aging', {})).rejects.toMatchObject(error);
    await expect(foreign.submit(OPENING, { idempotencyKey: 'k' })).rejects.toMatchObject(error);
  });

  test('another 200 is no outcome', async () => {
    const foreign = answeredBy(() => Response.json({ status: 'up' }));
    await expect(foreign.submit(OPENING, { idempotencyKey: 'k' })).rejects.toMatchObject({
      code: 'backend.unexpected',
      facts: { status: 200 },
    });
  });

  test('a code of a host comes through; facts that are none are left out', async () => {
    const host = answeredBy(() => Response.json({ code: 'erp.order-blocked', facts: 'no' }, { status: 422 }));
    expect(await host.submit(OPENING, { idempotencyKey: 'k' })).toEqual({ ok: false, refusal: { code: 'erp.order-blocked', facts: {} } });
  });

  test('headers are made anew for each request and do not displace those of the wire', async () => {
    const seen: (string | null)[][] = [];
    let made = 0;
    const backend = createHttpBackend({
      url: 'http://books.example/api',
      headers: async () => ({ Authorization: `Bearer ${(made += 1)}`, 'Content-Type': 'text/plain' }),
      fetch: (input, init) => {
        const { headers, url, method } = new Request(input, init);
        seen.push([method, url, headers.get('authorization'), method === 'POST' ? headers.get('content-type') : null]);
        return Promise.resolve(Response.json({ ok: true }));
      },
    });
    await backend.view('position', { stream: 'account/A B' });
    await backend.submit(OPENING, { idempotencyKey: 'k', dryRun: true });
    expect(seen).toEqual([
      ['GET', 'http://books.example/api/views/position?stream=account%2FA+B', 'Bearer 1', null],
      ['POST', 'http://books.example/api/commands?dryRun=true', 'Bearer 2', 'application/json'],
    ]);
  });
});

test('an amount as large as amounts can be arrives whole', async () => {
  const most = { amount: Number.MAX_SAFE_INTEGER, currency: 'JPY' };
  await clerk.submit(
    { kind: 'record-invoice', stream, on, facts: { itemId: 'F-2', total: most, instalments: [{ number: 1, dueOn: on, amount: most }] } },
    { idempotencyKey: 'most' },
  );
  const { entries } = await clerk.view('journal', { stream, after: 2 });
  expect(entries.flatMap(({ postings }): readonly Posting[] => postings).map(({ amount }) => amount)).toEqual([most]);
});
