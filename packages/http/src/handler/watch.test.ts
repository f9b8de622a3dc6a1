import { createBackend, type Backend, type Caller, type StreamChange } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { fault } from '@cartera/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createHandler, type HandlerOptions } from './index.js';

const references = { calendar: { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2000-01-01', through: '2099-12-31' } };
const CLERK: Caller = { id: 'ana', role: 'clerk' };

let store = createMemoryStore();
let keys = 0;
const backendOf = (caller = CLERK): Backend =>
  createBackend(store, { caller, policies: [], references, clock: () => '2026-03-02T18:00:00Z' });

async function move(name: string): Promise<void> {
  keys += 1;
  const entry = { id: `${keys}/1`, kind: 'note-logged', v: 1, on: '2026-03-02', by: 'ana', facts: { text: 'x' }, postings: [] };
  await store.commit([{ stream: `account/${name}`, entries: [entry] }], {
    idempotencyKey: `${keys}`,
    request: 'r',
    at: '2026-03-02T18:00:00Z',
  });
}

/** Reads what comes, as text. */
function reading(response: Response) {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  const over = (async () => {
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) text += decoder.decode(read.value);
    return 'ended';
  })();
  return {
    over,
    text: () => text,
    events: () => [...text.matchAll(/^data: (.*)$/gm)].map(([, data = '']) => JSON.parse(data) as StreamChange),
    leave: async () => reader?.cancel(),
  };
}

const open = (path = '/api/watch', init: RequestInit = {}) => new Request(`http://books.example${path}`, init);
const passing = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function ask(handler: ReturnType<typeof createHandler>, request = open()): Promise<Response> {
  const answer = handler(request);
  return Promise.all([answer, passing(300)]).then(([response]) => response);
}

beforeEach(() => {
  store = createMemoryStore();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('GET …/watch', () => {
  test('is a stream of records, each with its cursor as id, and goes on until it is left; then nothing is left', async () => {
    await move('ñ');
    const response = await ask(createHandler(() => backendOf()));
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
      200,
      'text/event-stream',
      'no-store, no-transform',
    ]);
    const told = reading(response);
    await move('B');
    await passing(500);
    expect(told.text()).toMatch(
      /^retry: 1000\n\nid: (1\.\w+)\ndata: {"cursor":"\1","stream":"account\/ñ","version":1}\n\nid: (2\.\w+)\ndata: {"cursor":"\2","stream":"account\/B","version":1}\n\n$/,
    );
    await told.leave();
    await passing(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('says every 15 seconds that it lives, and the limit of time of an answer does not cut it', async () => {
    const told = reading(await ask(createHandler(() => backendOf(), { timeoutMs: 1_000 })));
    await passing(60_000);
    expect(told.text()).toBe(`retry: 1000\n\n${':\n\n'.repeat(4)}`);
    await move('A');
    await passing(200);
    expect(told.events()).toHaveLength(1);
    await told.leave();
  });

  test('goes on after a cursor; Last-Event-ID wins over the one in the address', async () => {
    const handler = createHandler(() => backendOf());
    for (const name of ['A', 'B', 'C']) await move(name);
    const all = reading(await ask(handler));
    await passing(0);
    await all.leave();
    const [first, second] = all.events();
    const namesAfter = async (request: Request) => {
      const told = reading(await ask(handler, request));
      await passing(0);
      await told.leave();
      return told.events().map(({ stream }) => stream);
    };
    const after = `/api/watch?after=${first?.cursor}`;
    expect(await namesAfter(open(after))).toEqual(['account/B', 'account/C']);
    expect(await namesAfter(open(after, { headers: { 'Last-Event-ID': second?.cursor ?? '' } }))).toEqual(['account/C']);
    expect(await namesAfter(open('/api/watch?after=now'))).toEqual(['account/C']);
    expect(await namesAfter(open(`/api/watch?streams=${encodeURIComponent('["account/A","account/C"]')}`))).toEqual([
      'account/A',
      'account/C',
    ]);
  });

  test.each([
    ['after', '/api/watch?after=7', {}],
    ['after', '/api/watch', { headers: { 'Last-Event-ID': "UTF-8''%E0" } }],
    ['streams', '/api/watch?streams=account/A', {}],
    ['streams', '/api/watch?streams=["ACME"]', {}],
    ['stream', '/api/watch?stream=account/A', {}],
  ])('is refused at %s: %s', async (path, address, init) => {
    const response = await ask(
      createHandler(() => backendOf()),
      open(address, init),
    );
    expect(await response.json()).toMatchObject({ status: 400, code: 'query.invalid', path });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a customer’s is of its own; what it may not see is 403', async () => {
    for (const name of ['A', 'B']) await move(name);
    const handler = createHandler(() => backendOf({ id: 'c', role: 'customer', streams: ['account/B'] }));
    const told = reading(await ask(handler));
    await passing(0);
    expect(told.events().map(({ stream }) => stream)).toEqual(['account/B']);
    await told.leave();
    expect((await ask(handler, open('/api/watch?streams=["account/A"]'))).status).toBe(403);
  });

  test('HEAD is its head, and leaves nothing open; a Backend without watch is 404', async () => {
    const handler = createHandler(() => backendOf(), { watchesMax: 1 });
    for (let n = 0; n < 3; n += 1) {
      const response = await ask(handler, open('/api/watch', { method: 'HEAD' }));
      expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([200, 'text/event-stream', '']);
    }
    const silent = Object.fromEntries(Object.entries(backendOf()).filter(([name]) => name !== 'watch')) as unknown as Backend;
    const answer = await ask(createHandler(() => silent));
    expect(await answer.json()).toMatchObject({ status: 404, code: 'view.not_available', path: 'watch' });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('no more are held open than there may be; who leaves makes room', async () => {
    const handler = createHandler(() => backendOf(), { watchesMax: 2 });
    const leaving = new AbortController();
    const one = reading(await ask(handler, open('/api/watch', { signal: leaving.signal })));
    const two = reading(await ask(handler));
    const refused = await ask(handler);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await refused.json()).toMatchObject({ code: 'http.too_many_watches', facts: { watchesMax: 2 } });
    leaving.abort();
    expect(await one.over).toBe('ended');
    const three = reading(await ask(handler));
    for (const each of [two, three]) await each.leave();
    await passing(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('ends when the handler is to stop, at once and cleanly', async () => {
    const stopping = new AbortController();
    const options: HandlerOptions = { stopping: stopping.signal };
    const handler = createHandler(() => backendOf(), options);
    const watches = await Promise.all(Array.from({ length: 20 }, async () => reading(await ask(handler))));
    stopping.abort();
    expect(new Set(await Promise.all(watches.map(({ over }) => over)))).toEqual(new Set(['ended']));
    expect(await reading(await ask(handler)).over).toBe('ended');
    await passing(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('what fails at the beginning is a status, what fails later is a last event', async () => {
    async function* failing(ms: number): AsyncGenerator<StreamChange> {
      if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
      if (ms >= 0) throw ms > 1_000 ? new Error('secret') : fault('store.unavailable');
      yield { cursor: '1', stream: 'account/A', version: 1 };
    }
    const over = (ms: number) => createHandler(() => ({ ...backendOf(), watch: () => failing(ms) }));
    expect((await ask(over(0))).status).toBe(503);
    for (const [ms, code] of [
      [400, 'store.unavailable'],
      [2_000, 'http.internal'],
    ] as const) {
      const told = reading(await ask(over(ms)));
      await passing(ms);
      expect(await told.over).toBe('ended');
      expect(told.text()).toContain('event: problem\ndata: {"type":"urn:cartera:');
      expect(told.text()).not.toContain('secret');
      expect(told.events()).toMatchObject([{ code }]);
    }
  });

  test('who left before it was answered holds nothing open', async () => {
    const handler = createHandler(
      async () => {
        await new Promise((resolve) => setTimeout(resolve, 5_000));
        return backendOf();
      },
      { timeoutMs: 1_000, watchesMax: 1 },
    );
    const late = handler(open());
    await passing(6_000);
    expect((await late).status).toBe(504);
    expect(vi.getTimerCount()).toBe(0);
    expect(
      (
        await ask(
          createHandler(() => backendOf()),
          open('/api/watch', { signal: AbortSignal.abort() }),
        )
      ).status,
    ).toBe(499);
  });
});
