import { randomBytes } from 'node:crypto';
import { createAdaptorServer } from '@hono/node-server';
import { createHandler } from '@cartera/http/handler';

/** A backend behind a real socket; the key in the path only keeps two runs at once apart. */
export async function listen(backend) {
  const path = randomBytes(4).toString('hex');
  const server = createAdaptorServer({ fetch: createHandler(() => backend) });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => new Promise((resolve) => (server.close(resolve), server.closeAllConnections?.()));
  return { url: `http://127.0.0.1:${server.address().port}/${path}`, close };
}
