import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import type { Backend } from '@cartera/backend';
import { createHandler } from '@cartera/http/handler';
import { expect, test } from 'vitest';
import { listen } from './listen.js';

const answer = () => new Response('here');

test('it listens where it says, and no longer once it is closed', async () => {
  const { origin, close } = await listen(answer, 0);
  expect(await (await fetch(origin)).text()).toBe('here');
  const port = Number(new URL(origin).port);
  await expect(listen(answer, port)).rejects.toMatchObject({ code: 'server.port_taken', path: '--port', facts: { port: String(port) } });
  await close();
  await expect(fetch(origin)).rejects.toThrow('fetch failed');
});

test('a port that browsers refuse to open is refused before anybody is sent there', async () => {
  for (let tries = 0; tries < 2; tries += 1)
    await expect(listen(answer, 4190)).rejects.toMatchObject({ code: 'usage.not_a_port', path: '--port' });
});

test('a server that is closed answers what it accepted, says it is the last on that connection, and takes no more', async () => {
  let finish = () => {};
  const asked = new Promise<void>((resolve) => (finish = resolve));
  let arrived = () => {};
  const isThere = new Promise<void>((resolve) => (arrived = resolve));
  const server = await listen(async ({ method }) => {
    if (method === 'HEAD') return new Response(null); // the server's own look whether it can be asked
    arrived();
    await asked;
    return new Response('done');
  }, 0);
  const answering = fetch(server.origin);
  await isThere;
  const [closed, again] = [server.close(), server.close()];
  await expect(fetch(server.origin)).rejects.toThrow();
  finish();
  const answer = await answering;
  expect([answer.status, await answer.text(), answer.headers.get('connection')]).toEqual([200, 'done', 'close']);
  await Promise.all([closed, again]);
});

// Found by trying: the answer 413 kept the connection, and the next request on it ended with ECONNRESET.
test('a body that is too large takes no other request with it, on the same connection', async () => {
  const server = await listen(
    createHandler(() => ({ submit: async () => ({ ok: false, refusal: { code: 'promise.unknown', facts: {} } }) }) as unknown as Backend),
    0,
  );
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const post = (body: string) =>
    new Promise<readonly unknown[]>((resolve, reject) => {
      const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': 'k', 'Content-Length': body.length };
      const asking = request(`${server.origin}/api/commands`, { method: 'POST', agent, headers }, (answer) => {
        answer.resume().once('end', () => resolve([answer.statusCode, asking.reusedSocket]));
      });
      asking.once('error', reject).end(body);
    });
  expect([await post(`"${'x'.repeat(1_100_000)}"`), await post('{}')]).toEqual([
    [413, false],
    [422, true],
  ]);
  agent.destroy();
  await server.close();
});

test.each([
  ['a method that is none', 'FOO /api/commands HTTP/1.1', 400],
  ['a space in the address', 'GET /api/views/position?stream=a b HTTP/1.1', 400],
  ['headers that are too large', `GET / HTTP/1.1\r\nX-Long: ${'x'.repeat(20_000)}`, 431],
])('what is no HTTP is told as a problem, too: %s', async (_what, head, status) => {
  const server = await listen(answer, 0);
  const said = await new Promise<string>((resolve, reject) => {
    let text = '';
    const socket = connect(Number(new URL(server.origin).port), '127.0.0.1', () => socket.write(`${head}\r\nHost: 127.0.0.1\r\n\r\n`));
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.once('error', reject).once('close', () => resolve(text));
  });
  const [lines = '', body = ''] = said.split('\r\n\r\n');
  expect(lines).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(lines).toContain('Content-Type: application/problem+json');
  const title = 'http.request_invalid';
  expect(JSON.parse(body)).toEqual({ type: `urn:cartera:${title}`, title, status, code: 'http.request_invalid', facts: {} });
  await server.close();
});
