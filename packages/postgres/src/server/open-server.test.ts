import { createServer, Socket, type Server } from 'node:net';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openServer } from './index.js';

const PASSWORD = 's3cret';
let server: Server;
let port = 0;

/** Answers whoever comes with what PostgreSQL says to a wrong password. */
beforeAll(async () => {
  const fields = ['SFATAL', 'C28P01', 'Mpassword authentication failed for user "ana"', ''].map((field) => `${field}\0`).join('');
  const message = Buffer.concat([Buffer.from('E'), Buffer.alloc(4), Buffer.from(fields)]);
  message.writeInt32BE(message.length - 1, 1);
  server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', () => socket.end(message));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  port = (server.address() as { readonly port: number }).port;
});
afterAll(() => {
  server.close();
});

describe('a server that cannot be had is store.unavailable, and the password is nowhere in the error', () => {
  test.each([
    ['nobody listens', () => `postgres://ana:${PASSWORD}@127.0.0.1:1/books`],
    ['a name nobody has', () => `postgres://ana:${PASSWORD}@nowhere.invalid/books`],
    ['not let in', () => `postgres://ana:${PASSWORD}@127.0.0.1:${port}/books`],
    ['a port that is none', () => `postgres://ana:${PASSWORD}@127.0.0.1:99999999/books`],
    ['a broken escape', () => `postgres://ana:${PASSWORD}%@127.0.0.1:1/books`],
    ['no address', () => `postgres://ana:${PASSWORD}@[::1/books`],
  ])('%s', async (_what, url) => {
    const error = await openServer(url()).then(
      () => undefined,
      (reason: unknown) => reason as Error,
    );
    expect(error).toMatchObject({ code: 'store.unavailable', message: 'store.unavailable', facts: {} });
    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(PASSWORD);
  });
});

test('each connection is asked for a sign of life after ten quiet seconds, so that a server that is gone without a word is noticed', async () => {
  const asked = vi.spyOn(Socket.prototype, 'setKeepAlive');
  await expect(openServer(`postgres://ana:${PASSWORD}@127.0.0.1:${port}/books`)).rejects.toMatchObject({ code: 'store.unavailable' });
  expect(asked).toHaveBeenCalledWith(true, 10_000);
  asked.mockRestore();
});
