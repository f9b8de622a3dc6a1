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
