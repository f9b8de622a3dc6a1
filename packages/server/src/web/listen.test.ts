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
