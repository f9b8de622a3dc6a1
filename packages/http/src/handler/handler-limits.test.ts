import { createBackend, type Backend } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { fault } from '@cartera/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createHandler } from './index.js';

const references = { calendar: { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2000-01-01', through: '2099-12-31' } };
const OPENING = JSON.stringify({ kind: 'open-account', stream: 'account/ACME', on: '2026-03-02', facts: { customer: { name: 'ACME' } } });

function books(store = createMemoryStore()): Backend {
  return createBackend(store, { caller: { id: 'ana', role: 'clerk' }, policies: [], references, clock: () => '2026-03-02T18:00:00Z' });
}

/** A body in pieces, each after its milliseconds; what says how it ended. */
function trickle(pieces: readonly (readonly [afterMs: number, text: string])[], headers: Record<string, string> = {}) {
  const left = [...pieces];
  const seen = { cancelled: false };
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const [afterMs, text] = left.shift() ?? [0, undefined];
      if (afterMs > 0) await new Promise((resolve) => setTimeout(resolve, afterMs));
      if (seen.cancelled) return;
      if (text === undefined) controller.close();
      else controller.enqueue(new TextEncoder().encode(text));
    },
    cancel: () => {
      seen.cancelled = true;
    },
  });
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'k-1', ...headers },
    body,
    duplex: 'half',
  };
  return { request: new Request('http://books.example/commands', init), seen };
}

const read = async (response: Response | Promise<Response>) => {
  const { status, body } = await Promise.resolve(response).then(async (each) => ({
    status: each.status,
    body: (await each.json()) as object,
  }));
  return { ...body, status };
};
const never = (): Promise<never> => new Promise(() => undefined);
const view = new Request('http://books.example/views/aging');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0); // a clock that is left running keeps a process alive
  vi.useRealTimers();
});

describe('time', () => {
  test('a body that trickles in is given up on, and no more of it is read', async () => {
    const { request, seen } = trickle(OPENING.split('').map((letter) => [1000, letter] as const));
    const answer = createHandler(() => books())(request);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(seen.cancelled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await read(answer)).toMatchObject({ status: 408, code: 'http.body_too_slow', facts: { timeoutMs: 10_000 } });
    expect(seen.cancelled).toBe(true);
    await vi.runAllTimersAsync();
  });

  test('a slow body that arrives in time is read', async () => {
    const { request } = trickle([
      [4_000, OPENING.slice(0, 20)],
      [4_000, OPENING.slice(20)],
    ]);
    const answer = createHandler(() => books())(request);
    await vi.advanceTimersByTimeAsync(8_000);
    expect((await answer).status).toBe(200);
  });

  test.each([
    ['a backend that hangs', () => ({ capabilities: never, submit: never, view: never })],
    ['a backendFor that hangs', never],
  ])('%s is answered for, and told to stop', async (_what, backendFor) => {
    const handler = createHandler(backendFor, { timeoutMs: 500 });
    const answers = [handler(view), handler(trickle([[0, OPENING]]).request)];
    await vi.advanceTimersByTimeAsync(500);
    for (const answer of answers)
      expect(await read(answer)).toMatchObject({ status: 504, code: 'http.timeout', facts: { timeoutMs: 500 } });
  });

  test('the backend’s signal is aborted then; what it says of it is not what is answered', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const obedient = (signal: AbortSignal | undefined) => {
      signals.push(signal);
      return new Promise<never>((_resolve, reject) => signal?.addEventListener('abort', () => reject(fault('backend.aborted'))));
    };
    const handler = createHandler(
      () => ({ ...books(), submit: (_command, how) => obedient(how.signal), view: (_name, _query, how) => obedient(how?.signal) }),
      { timeoutMs: 500 },
    );
    const answers = [handler(view), handler(trickle([[0, OPENING]]).request)];
    await vi.advanceTimersByTimeAsync(500);
    for (const answer of answers) expect(await read(answer)).toMatchObject({ status: 504, code: 'http.timeout' });
    expect(signals.map((signal) => signal?.aborted)).toEqual([true, true]);
  });

  test('what was committed before the time was over is there when the same key asks again', async () => {
    const store = createMemoryStore();
    const slow: typeof store = {
      ...store,
      commit: async (...commit) => {
        const written = await store.commit(...commit);
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        return written;
      },
    };
    const handler = createHandler(() => books(slow), { timeoutMs: 500 });
    const first = handler(trickle([[0, OPENING]]).request);
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await first).status).toBe(504);
    expect(await read(handler(trickle([[0, OPENING]]).request))).toMatchObject({ status: 200, ok: true, version: 1 });
    expect((await store.load('account/ACME')).entries).toHaveLength(1);
  });

  test('who leaves is not waited for', async () => {
    const leaving = new AbortController();
    const answer = createHandler(() => ({ capabilities: never, submit: never, view: never }))(
      new Request(view, { signal: leaving.signal }),
    );
    await vi.advanceTimersByTimeAsync(10);
    leaving.abort();
    expect(await read(answer)).toMatchObject({ status: 499, code: 'backend.aborted' });
  });
});

describe('a Content-Length', () => {
  test.each([
    ['more than comes', String(OPENING.length + 1), 400, 'http.length_differs'],
    ['less than comes', '5', 400, 'http.length_differs'],
    ['no number', 'many', 400, 'http.length_differs'],
    ['below zero', '-1', 400, 'http.length_differs'],
    ['too much', '1048577', 413, 'http.body_too_large'],
  ])('of %s is refused, and nothing is written', async (_what, length, status, code) => {
    const store = createMemoryStore();
    const { request } = trickle([[0, OPENING]], { 'Content-Length': length });
    expect(await read(createHandler(() => books(store))(request))).toMatchObject({ status, code });
    expect((await store.load('account/ACME')).entries).toEqual([]);
  });

  test('that is true passes', async () => {
    const { request } = trickle([[0, OPENING]], { 'Content-Length': String(OPENING.length) });
    expect((await createHandler(() => books())(request)).status).toBe(200);
  });
});

test('a backend that answers nothing is a fault of the far end, not an empty answer', async () => {
  const empty = (): Promise<never> => Promise.resolve(undefined as never);
  const handler = createHandler(() => ({ capabilities: empty, submit: empty, view: empty }));
  for (const request of [view, new Request('http://books.example/capabilities'), trickle([[0, OPENING]]).request])
    expect(await read(handler(request))).toMatchObject({ status: 500, code: 'http.internal' });
});
