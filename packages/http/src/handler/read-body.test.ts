import { describe, expect, test } from 'vitest';
import { readBody as readWithin } from './read-body.js';

const BYTES_MAX = 1_048_576;
const JSON_TYPE = { 'Content-Type': 'application/json' };

const readBody = (request: Request, timeoutMs = 10_000) => readWithin(request, { timeoutMs });

function post(body: BodyInit | null, headers: Record<string, string> = JSON_TYPE): Request {
  return new Request('http://books.example/api/commands', { method: 'POST', headers, body });
}

/** A body that says nothing of its length, in pieces. */
function chunked(pieces: Iterable<Uint8Array<ArrayBuffer>>, onCancel = (): void => undefined): Request {
  const iterator = pieces[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const { done, value } = iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: onCancel,
  });
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers: JSON_TYPE, body, duplex: 'half' };
  return new Request('http://books.example/api/commands', init);
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const textOfBytes = (size: number): string => `"${'x'.repeat(size - 2)}"`;

describe('what is read', () => {
  test.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON ;charset=UTF-8'])('JSON as %s', async (type) => {
    expect(await readBody(post('{"a":[1,"ñ 日本 😀"]}', { 'Content-Type': type }))).toEqual({ a: [1, 'ñ 日本 😀'] });
  });

  test('a character that comes in two pieces', async () => {
    const whole = bytes('{"a":"😀"}');
    expect(await readBody(chunked([whole.slice(0, 8), whole.slice(8)]))).toEqual({ a: '😀' });
  });

  test('a megabyte, and not a byte more', async () => {
    expect(await readBody(post(textOfBytes(BYTES_MAX)))).toHaveLength(BYTES_MAX - 2);
    await expect(readBody(post(textOfBytes(BYTES_MAX + 1)))).rejects.toMatchObject({
      code: 'http.body_too_large',
      facts: { bytesMax: BYTES_MAX },
    });
  });
});

describe('what is refused', () => {
  test('an endless body of unknown length, as soon as it is too large, and no more of it is read', async () => {
    let [pieces, cancelled] = [0, false];
    const endless = {
      *[Symbol.iterator]() {
        while (true) {
          pieces += 1;
          yield new Uint8Array(65_536).fill(0x20);
        }
      },
    };
    const request = chunked(endless, () => {
      cancelled = true;
    });
    await expect(readBody(request)).rejects.toMatchObject({ code: 'http.body_too_large' });
    expect(cancelled).toBe(true);
    expect(pieces).toBeLessThan(20);
  });

  test.each(['text/plain', 'application/jsonp', 'application/json-patch+json', 'multipart/form-data; boundary=application/json', ''])(
    'content of type %j',
    async (type) => {
      await expect(readBody(post('{}', { 'Content-Type': type }))).rejects.toMatchObject({
        code: 'http.content_type',
        facts: { expected: 'application/json' },
      });
    },
  );

  test.each([
    ['nothing', null],
    ['an empty text', ''],
    ['no JSON', '{"a":}'],
    ['JSON cut off', '{"a":[1,'],
    ['JSON and more', '{}{}'],
    ['Latin-1', new Uint8Array([0x22, 0xf1, 0x22])],
    ['a character cut off', new Uint8Array([0x22, 0xf0, 0x9f, 0x98, 0x22])],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0])],
    ['a hundred thousand brackets', '['.repeat(100_000)],
  ])('%s', async (_what, body) => {
    await expect(readBody(post(body))).rejects.toMatchObject({ code: 'http.body_invalid', message: 'http.body_invalid' });
  });

  test('lawful JSON that is too deep or says a thing twice', async () => {
    await expect(readBody(post('['.repeat(33) + ']'.repeat(33)))).rejects.toMatchObject({ code: 'http.body_too_deep' });
    await expect(readBody(post('{"on":"2026-03-02","on":"2026-03-03"}'))).rejects.toMatchObject({ code: 'http.key_repeated' });
  });
});
