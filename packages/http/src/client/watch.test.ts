import type { StreamChange, WatchQuery } from '@cartera/backend';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createHttpBackend, type HttpBackendOptions } from './index.js';

type Given = (request: Request) => Response | Promise<Response>;

const record = (count: number, stream = 'account/A') =>
  `id: ${count}.ab\ndata: {"cursor":"${count}.ab","stream":"${stream}","version":${count}}\n\n`;
const html: Given = () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } });
const gateway =
  (status: number, headers: Record<string, string> = {}): Given =>
  () =>
    new Response('<html>', { status, headers });
const problem =
  (status: number, code: string, path?: string): Given =>
  () =>
    Response.json({ code, path, status, facts: {} }, { status });
const lost: Given = () => Promise.reject(new TypeError('fetch failed'));
const silent: Given = ({ signal }) =>
  new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new DOMException('left', 'AbortError'))));

/** A stream of these pieces, which then ends, breaks, or stays open. */
function events(pieces: readonly string[], then: 'ends' | 'breaks' | 'stays' = 'ends'): Given {
  return () => {
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const piece = pieces[given];
        given += 1;
        if (piece !== undefined) controller.enqueue(new TextEncoder().encode(piece));
        else if (then === 'breaks') controller.error(new TypeError('terminated'));
        else if (then === 'ends') controller.close();
        else await new Promise(() => undefined);
      },
    });
    let given = 0;
    return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
  };
}

/** Watches a far end that gives these answers in turn. */
function watching(given: readonly Given[], query: WatchQuery = {}, options: Partial<HttpBackendOptions> = {}) {
  const requests: Request[] = [];
  const told: StreamChange[] = [];
  const leaving = new AbortController();
  const backend = createHttpBackend({
    url: 'http://books.example/api',
    fetch: async (input, init) => {
      const request = new Request(input, init);
      requests.push(request);
      return (given[requests.length - 1] ?? silent)(request);
    },
    ...options,
    retry: { random: () => 0.5, ...options.retry },
  });
  const run = async () => {
    for await (const change of backend.watch?.(query, { signal: leaving.signal }) ?? []) told.push(change);
  };
  const over = run().then(
    () => 'ended',
    (error: unknown) => {
      const { code, path, facts, retryable } = error as { code: string; path?: string; facts: object; retryable?: boolean };
      return { code, ...(path !== undefined && { path }), facts, retryable };
    },
  );
  return {
    over,
    versions: () => told.map(({ version }) => version),
    asked: () => requests.map(({ url, headers }) => [url.slice('http://books.example/api/watch'.length), headers.get('last-event-id')]),
    requests,
    leave: () => leaving.abort(),
  };
}

beforeEach(async () => {
  await import('./watch-far.js');
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
const passing = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a watch over HTTP', () => {
  test('goes on after the last record that came whole, whatever breaks; ends without an error when it is left', async () => {
    const { versions, asked, over, leave } = watching([
      events([record(1), record(2).slice(0, 30), record(2).slice(30), record(3).slice(0, -1)]),
      events([record(3), 'id: 9.ab\nda'], 'breaks'),
      lost,
      gateway(502),
      html,
      events([record(4)], 'stays'),
    ]);
    await passing(20_000);
    expect(versions()).toEqual([1, 2, 3, 4]);
    expect(asked()).toEqual([['', null], ...[2, 3, 3, 3, 3].map((id) => ['', `${id}.ab`])]);
    leave();
    expect(await over).toBe('ended');
    await passing(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('waits longer each time, and asks for the headers anew each time', async () => {
    let token = 0;
    const { requests, asked, leave } = watching(
      [lost, lost, lost, lost, lost, lost],
      {},
      { headers: () => ({ Authorization: `Bearer ${(token += 1)}` }) },
    );
    const sent: number[] = [];
    for (let ms = 0; ms < 10_000; ms += 25) {
      await passing(25);
      while (sent.length < asked().length) sent.push(ms);
    }
    expect(sent.map((ms, n) => ms - (sent[n - 1] ?? 0))).toEqual([0, 100, 250, 500, 1_000, 2_000, 2_000]);
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `Bearer ${n}`));
    leave();
  });

  test('says when the way is open, and when it broke', async () => {
    const said: boolean[] = [];
    const given = [events([record(1)]), lost, lost, events(['retry: 1000\n\n'], 'stays')];
    const leaving = new AbortController();
    const backend = createHttpBackend({
      url: 'http://books.example/api',
      fetch: async (input, init) => (given.shift() ?? silent)(new Request(input, init)),
      retry: { random: () => 0.5 },
    });
    const changes = backend.watch?.({}, { signal: leaving.signal, connected: (isConnected) => said.push(isConnected) });
    const told = changes?.[Symbol.asyncIterator]();
    await told?.next();
    expect(said).toEqual([true]);
    void told?.next();
    await passing(2_000);
    expect(said).toEqual([true, false, false, false, true]);
    leaving.abort();
  });

  test('waits as the far end asks', async () => {
    const { asked, leave } = watching([events(['retry: 1000\n\n']), gateway(503, { 'Retry-After': '7' })]);
    await passing(499);
    expect(asked()).toHaveLength(1);
    await passing(1);
    expect(asked()).toHaveLength(2);
    await passing(7_900);
    expect(asked()).toHaveLength(2);
    await passing(200);
    expect(asked()).toHaveLength(3);
    leave();
  });

  test('silence of more than 45 seconds is a break; a sign of life is none of it', async () => {
    const { asked, leave } = watching([silent, events([':\n\n'], 'stays')]);
    await passing(44_999);
    expect(asked()).toHaveLength(1);
    await passing(1_000);
    expect(asked()).toHaveLength(2);
    await passing(44_000);
    expect(asked()).toHaveLength(2);
    await passing(2_000);
    expect(asked()).toHaveLength(3);
    leave();
  });

  test('one that asked from now on and heard nothing begins with everything, so that it misses nothing', async () => {
    const first = watching([events([]), events([record(1)], 'stays')], { after: 'now', streams: ['account/A'] });
    const later = watching([events([record(1)]), events([], 'stays')], { after: 'now' });
    const known = watching([lost, events([], 'stays')], { after: '5.ab' });
    await passing(2_000);
    const streams = 'streams=%5B%22account%2FA%22%5D';
    expect(first.asked()).toEqual([
      [`?after=now&${streams}`, null],
      [`?${streams}`, null],
    ]);
    expect(later.asked()).toEqual([
      ['?after=now', null],
      ['', '1.ab'],
    ]);
    expect(known.asked()).toEqual([
      ['?after=5.ab', null],
      ['?after=5.ab', null],
    ]);
    [first, later, known].forEach(({ leave }) => leave());
  });

  test('a cursor that is none any more: one of its own makes it begin anew at once, one that was given is told', async () => {
    const refusal = problem(400, 'query.invalid', 'after');
    const own = watching([events([record(7)]), refusal, events([record(1)], 'stays')], { after: '6.ab' });
    await passing(200);
    expect(own.versions()).toEqual([7, 1]);
    expect(own.asked().at(-1)).toEqual(['', null]);
    own.leave();
    const given = watching([refusal], { after: '6.ab' });
    expect(await given.over).toEqual({ code: 'query.invalid', path: 'after', facts: {}, retryable: false });
  });

  test.each([
    ['access.denied', problem(403, 'access.denied'), { code: 'access.denied', facts: {}, retryable: false }],
    ['no watch', problem(404, 'http.not_found'), { code: 'view.not_available', path: 'watch', facts: {}, retryable: false }],
    ['a page that is not there', gateway(404), { code: 'view.not_available', path: 'watch', facts: {}, retryable: false }],
    ['a fault of its own', problem(500, 'http.internal'), { code: 'http.internal', facts: { attempts: 1 }, retryable: false }],
    ['signed out', gateway(401), { code: 'backend.unexpected', facts: { status: 401, attempts: 1 }, retryable: false }],
  ])('%s is told at once', async (_what, answer, expected) => {
    expect(await watching([answer]).over).toEqual(expected);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a problem on the way: what passes is waited for, what does not is told', async () => {
    const told = (code: string, status: number) =>
      events([record(1), `event: problem\ndata: {"code":"${code}","status":${status},"facts":{}}\n\n`]);
    const { versions, over } = watching([told('store.unavailable', 503), told('access.denied', 403)]);
    await passing(1_000);
    expect(await over).toEqual({ code: 'access.denied', facts: {}, retryable: false });
    expect(versions()).toEqual([1, 1]);
  });

  test('gives up after a minute without a sign of life, with what it heard last', async () => {
    for (const [last, expected] of [
      [lost, { code: 'backend.unreachable', retryable: true }],
      [problem(503, 'store.unavailable'), { code: 'store.unavailable', retryable: true }],
      [html, { code: 'backend.unexpected', facts: { status: 200 } }],
    ] as const) {
      const { over, asked } = watching(Array.from({ length: 50 }, () => last));
      await passing(61_000);
      expect(await over).toMatchObject(expected);
      expect(asked().length).toBeGreaterThan(10);
    }
    const few = watching([lost, lost], {}, { retry: { attempts: 2 } });
    await passing(1_000);
    expect(await few.over).toMatchObject({ code: 'backend.unreachable', facts: { attempts: 2 } });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is left at once, whatever it is doing, and nothing stays behind', async () => {
    for (const given of [[silent], [lost, silent], [events([record(1)], 'stays')]]) {
      const { over, leave, requests } = watching(given);
      await passing(10);
      leave();
      expect(await over).toBe('ended');
      await passing(0);
      expect(vi.getTimerCount()).toBe(0);
      expect(requests[0]?.signal.aborted).toBe(true);
    }
    const before = watching([events([record(1)])]);
    before.leave();
    expect([await before.over, before.requests]).toEqual(['ended', []]);
  });

  test('a record that is no record breaks the connection; events of other names do not', async () => {
    const { versions, asked, leave } = watching([
      events([record(1), 'event: later\ndata: x\n\n', 'data: {"cursor":1}\n\n']),
      events([record(2)], 'stays'),
    ]);
    await passing(1_000);
    expect(versions()).toEqual([1, 2]);
    expect(asked().at(-1)).toEqual(['', '1.ab']);
    leave();
  });
});
