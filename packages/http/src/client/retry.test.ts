import type { Backend, CommandRequest } from '@cartera/backend';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createHttpBackend, type RetryOptions } from './index.js';

const NOTE: CommandRequest = { kind: 'log-note', stream: 'account/ACME', on: '2026-03-02', facts: { text: 'Llamar' } };
const ACCEPTED = { ok: true, version: 3, receipt: { entryIds: ['k/1'], at: '2026-03-02T18:00:00Z' }, because: [] };

type Given = Response | Error;
const ok = (body: object = ACCEPTED): Given => Response.json(body);
const lost = (): Given => new TypeError('fetch failed');
const gateway = (status: number, headers: Record<string, string> = {}): Given => new Response('<html>', { status, headers });
const problem = (status: number, code: string): Given => Response.json({ code, facts: { n: 1 } }, { status });

/** A client of a far end that gives these answers in turn, and what it did: every request with its key, every wait. */
function clientOf(given: readonly (() => Given)[], retry: RetryOptions = {}) {
  const keys: (string | null)[] = [];
  const waits: number[] = [];
  let ms = 0;
  const backend: Backend = createHttpBackend({
    url: 'http://books.example/api',
    fetch: async (input, init) => {
      keys.push(new Request(input, init).headers.get('idempotency-key'));
      const answer = given[keys.length - 1]?.();
      if (answer === undefined) throw new Error('asked more often than expected');
      if (answer instanceof Error) throw answer;
      return answer;
    },
    retry: {
      random: () => 0.5,
      now: () => ms,
      sleep: async (waited) => {
        waits.push(waited);
        ms += waited;
      },
      ...retry,
    },
  });
  const submit = (how: { dryRun?: true; signal?: AbortSignal } = {}) => backend.submit(NOTE, { idempotencyKey: 'k', ...how });
  return { backend, submit, keys, waits };
}

describe('what may be retried', () => {
  test.each([
    ['no answer', lost],
    ['408', () => gateway(408)],
    ['502', () => gateway(502)],
    ['503 of the far end', () => problem(503, 'store.unavailable')],
    ['504 of the far end', () => problem(504, 'http.timeout')],
  ])('%s: with the same key, until it is answered', async (_what, failing) => {
    const { submit, keys, waits } = clientOf([failing, failing, ok]);
    expect(await submit()).toEqual(ACCEPTED);
    expect(keys).toEqual(['k', 'k', 'k']);
    expect(waits).toEqual([125, 250]);
  });

  test('a view, its capabilities and a dry run, too', async () => {
    const [viewing, asking, trying] = [clientOf([lost, ok]), clientOf([lost, ok]), clientOf([lost, ok])];
    expect(await viewing.backend.view('aging', {})).toEqual(ACCEPTED);
    expect(await asking.backend.capabilities()).toEqual(ACCEPTED);
    expect(await trying.submit({ dryRun: true })).toEqual(ACCEPTED);
    expect([viewing, asking, trying].map(({ keys }) => keys.length)).toEqual([2, 2, 2]);
  });

  test('429 that says when, after that long; 429 that does not is told at once', async () => {
    const { submit, waits } = clientOf([() => gateway(429, { 'Retry-After': '3' }), ok]);
    expect(await submit()).toEqual(ACCEPTED);
    expect(waits).toEqual([3_125]);
    await expect(clientOf([() => gateway(429)]).submit()).rejects.toMatchObject({
      code: 'backend.unexpected',
      facts: { status: 429, attempts: 1, outcome: 'not_written' },
      retryable: true,
    });
  });

  test('an answer that breaks off', async () => {
    const broken = () => new Response(new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) }));
    expect(await clientOf([broken, ok]).submit()).toEqual(ACCEPTED);
  });
});

describe('what is not retried', () => {
  test('a refusal: it is the answer', async () => {
    expect(await clientOf([() => problem(422, 'item.exists')]).submit()).toEqual({
      ok: false,
      refusal: { code: 'item.exists', facts: { n: 1 } },
    });
  });

  test.each([
    [400, 'query.invalid', { n: 1 }],
    [403, 'access.denied', { n: 1 }],
    [404, 'stream.unknown', { n: 1 }],
    [500, 'http.internal', { n: 1, attempts: 1 }],
    [507, 'store.full', { n: 1, attempts: 1 }],
  ])('%i %s: told as it was said', async (status, code, facts) => {
    const { backend, keys } = clientOf([() => problem(status, code)]);
    const error = await backend.view('aging', {}).catch((thrown: unknown) => thrown as { code: string; facts: object; retryable: boolean });
    expect(error).toMatchObject({ code, retryable: false });
    expect(error).toHaveProperty('facts', facts);
    expect(keys).toHaveLength(1);
  });

  test('a page that answers for another', async () => {
    await expect(clientOf([() => new Response('<html>')]).submit()).rejects.toMatchObject({ code: 'backend.unexpected', retryable: false });
  });
});

describe('giving up', () => {
  test('after the attempts there are, with how many they were and that the outcome is unknown', async () => {
    const { submit, waits } = clientOf([lost, lost, lost, lost]);
    await expect(submit()).rejects.toMatchObject({
      code: 'backend.unreachable',
      facts: { attempts: 4, outcome: 'unknown' },
      retryable: true,
      cause: { message: 'fetch failed' },
    });
    expect(waits).toEqual([125, 250, 500]);
  });

  test('the far end’s own code is kept', async () => {
    const down = () => problem(503, 'store.unavailable');
    await expect(clientOf([down, down], { attempts: 2 }).submit()).rejects.toMatchObject({
      code: 'store.unavailable',
      facts: { n: 1, attempts: 2, outcome: 'unknown' },
      retryable: true,
    });
  });

  test('a view has no outcome, only attempts', async () => {
    const error: unknown = await clientOf([lost], { attempts: 1 })
      .backend.view('aging', {})
      .catch((thrown: unknown) => thrown);
    expect((error as { facts: object }).facts).toEqual({ attempts: 1 });
  });

  test('what was never taken in is known not to be written; what may have been before stays unknown', async () => {
    const busy = () => gateway(429, { 'Retry-After': '1' });
    const outcome = async (...given: (() => Given)[]) => {
      const error: unknown = await clientOf(given, { attempts: given.length })
        .submit()
        .catch((thrown: unknown) => thrown);
      return (error as { facts: { outcome?: string } }).facts.outcome;
    };
    expect(await outcome(busy, busy)).toBe('not_written');
    expect(await outcome(lost, busy)).toBe('unknown');
    expect(await outcome(lost, () => problem(403, 'access.denied'))).toBe('unknown');
    expect(await outcome(() => problem(403, 'access.denied'))).toBeUndefined();
    expect(await outcome(() => problem(500, 'http.internal'))).toBe('unknown');
  });

  test('a wait that would end after the whole time is not begun', async () => {
    const { submit, waits, keys } = clientOf([() => gateway(503, { 'Retry-After': '120' })]);
    await expect(submit()).rejects.toMatchObject({ facts: { status: 503, attempts: 1 } });
    expect([waits, keys.length]).toEqual([[], 1]);
  });

  test('headers that cannot be made are no answer, and nothing was sent', async () => {
    const backend = createHttpBackend({
      url: 'http://books.example',
      headers: () => Promise.reject(new Error('signed out')),
      fetch: () => Promise.reject(new Error('sent')),
      retry: { attempts: 1 },
    });
    await expect(backend.submit(NOTE, { idempotencyKey: 'k' })).rejects.toMatchObject({
      code: 'backend.unreachable',
      facts: { attempts: 1, outcome: 'not_written' },
    });
  });
});

describe('time', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
  const never = () => new Promise<Response>(() => undefined);
  /** What it came to; watched from the start, so that a rejection is never nobody's. */
  const told = (work: Promise<unknown>) =>
    work.then(
      () => 'answered',
      (error: unknown) => error,
    );

  test('a request that gets no answer is given up on, and asked again', async () => {
    const asked: number[] = [];
    const backend = createHttpBackend({
      url: 'http://books.example',
      timeoutMs: 1_000,
      fetch: () => {
        asked.push(Date.now());
        return asked.length < 3 ? never() : Promise.resolve(Response.json(ACCEPTED));
      },
      retry: { random: () => 0.5 },
    });
    const began = Date.now();
    const answer = told(backend.submit(NOTE, { idempotencyKey: 'k' }));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await answer).toBe('answered');
    expect(asked.map((at) => at - began)).toEqual([0, 1_125, 2_375]);
  });

  test('the whole time is bounded, whatever each request may take', async () => {
    const backend = createHttpBackend({ url: 'http://books.example', fetch: never, retry: { totalMs: 5_000 } });
    const answer = told(backend.submit(NOTE, { idempotencyKey: 'k' }));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await answer).toMatchObject({ code: 'backend.unreachable', facts: { attempts: 1, outcome: 'unknown' }, retryable: true });
  });

  test('an abort while waiting ends it at once, and nothing more is asked', async () => {
    const leaving = new AbortController();
    let asked = 0;
    const backend = createHttpBackend({
      url: 'http://books.example',
      fetch: () => {
        asked += 1;
        return Promise.reject(new TypeError('fetch failed'));
      },
      retry: { random: () => 1, baseMs: 4_000 },
    });
    const answer = told(backend.submit(NOTE, { idempotencyKey: 'k', signal: leaving.signal }));
    await vi.advanceTimersByTimeAsync(1_000);
    leaving.abort();
    expect(await answer).toMatchObject({ code: 'backend.aborted', facts: { attempts: 1, outcome: 'unknown' } });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toBe(1);
  });

  test('an abort while asking, of a fetch that does not listen', async () => {
    const leaving = new AbortController();
    const backend = createHttpBackend({ url: 'http://books.example', fetch: never });
    const answer = told(backend.view('aging', {}, { signal: leaving.signal }));
    await vi.advanceTimersByTimeAsync(10);
    leaving.abort();
    expect(await answer).toMatchObject({ code: 'backend.aborted', facts: { attempts: 1 } });
  });

  test('who left before asks nothing', async () => {
    const { submit, keys } = clientOf([]);
    expect(await told(submit({ signal: AbortSignal.abort() }))).toMatchObject({ code: 'backend.aborted', facts: {} });
    expect(keys).toEqual([]);
  });
});
