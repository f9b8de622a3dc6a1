import { gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { compressed } from './compressed.js';

const LONG = JSON.stringify(Array.from({ length: 200 }, (_, n) => ({ n, name: 'Ferretería' })));
/** Lines that go on. */
const endless = () => new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{"rows":1}\n')) });

const app = new Hono()
  .use(compressed)
  .get('/long', () => new Response(LONG, { headers: { 'Content-Type': 'application/json', ETag: '"a"' } }))
  .get('/short', () => new Response('{"a":1}', { headers: { 'Content-Type': 'application/json' } }))
  .get(
    '/events',
    () => new Response(`data: ${LONG}\n\n`, { headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-transform' } }),
  )
  .get(
    '/lines',
    () => new Response(endless(), { headers: { 'Content-Type': 'application/x-ndjson', 'Cache-Control': 'no-store, no-transform' } }),
  )
  .get('/none', () => new Response(null, { status: 304 }));
const get = async (path: string, accepted?: string) =>
  app.request(path, accepted === undefined ? {} : { headers: { 'Accept-Encoding': accepted } });

test('a long answer is compressed for who takes it, a tenth of its size, its mark weak', async () => {
  const answer = await get('/long', 'gzip, deflate, br');
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect([answer.headers.get('Content-Encoding'), answer.headers.get('Vary'), answer.headers.get('ETag')]).toEqual([
    'gzip',
    'Accept-Encoding',
    'W/"a"',
  ]);
  expect(gunzipSync(bytes).toString()).toBe(LONG);
  expect(bytes.length).toBeLessThan(LONG.length / 5);
});

test.each([
  ['/long', undefined],
  ['/long', 'identity'],
  ['/long', 'gzip;q=0'],
  ['/short', 'gzip'],
  ['/events', 'gzip'],
  ['/none', 'gzip'],
])('%s is left as it is for %s', async (path, accepted) => {
  const answer = await get(path, accepted);
  expect(answer.headers.get('Content-Encoding')).toBeNull();
  const text = await answer.text();
  expect(text).toBe(await (await get(path)).text());
});

test('lines that say that nothing may change them come as they are told, not when all are there', async () => {
  const reader = (await get('/lines', 'gzip')).body?.getReader();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('{"rows":1}\n');
  await reader?.cancel();
});
