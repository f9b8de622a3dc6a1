import { createAdaptorServer } from '@hono/node-server';
import { fault } from '@cartera/core';
import type { AddressInfo } from 'node:net';

/** What answers requests. */
export type Fetch = (request: Request) => Response | Promise<Response>;

/** A server that listens. */
export interface Listening {
  readonly origin: string;
  /** Finishes what was accepted, then ends. */
  readonly close: () => Promise<void>;
}

/** Only this machine. */
const HOST = '127.0.0.1';

/** How long an answer under way may still take once the server is asked to stop, in milliseconds. */
const GRACE = 5000;

/**
 * Listens on 127.0.0.1.
 *
 * @param port 0 takes any free one.
 * @throws server.port_taken; usage.not_a_port where browsers would refuse to open the address.
 */
export async function listen(answer: Fetch, port: number): Promise<Listening> {
  const server = createAdaptorServer({ fetch: answer });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? fault('server.port_taken', { port: String(port) }, '--port') : error),
    );
    server.listen(port, HOST, resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  const listening: Listening = {
    origin: `http://${HOST}:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeIdleConnections' in server) server.closeIdleConnections();
        setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), GRACE).unref();
      }),
  };
  if (await canBeAsked(listening)) return listening;
  await listening.close();
  throw fault('usage.not_a_port', {}, '--port');
}

/** Browsers, and fetch with them, refuse the ports of some old services (4190, 6000 …): a server there would answer nobody. */
async function canBeAsked({ origin }: Listening): Promise<boolean> {
  return fetch(origin, { method: 'HEAD' }).then(
    () => true,
    () => false,
  );
}
