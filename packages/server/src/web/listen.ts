import { createAdaptorServer } from '@hono/node-server';
import { fault } from '@cartera/core';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tellUnread } from './tell-unread.js';

/** What answers requests. */
export type Fetch = (request: Request) => Response | Promise<Response>;

/** A server that listens. */
export interface Listening {
  readonly origin: string;
  /** Accepts no more, finishes what was accepted, then ends. Twice is as once. */
  readonly close: () => Promise<void>;
}

/** Only this machine. */
const HOST = '127.0.0.1';

/** How long an answer under way may still take once the server is asked to stop, in milliseconds: longer than the handler's own limit, so that what was accepted is answered. */
const GRACE = 25_000;
/** How often connections that have become idle meanwhile are closed. */
const IDLE_MILLISECONDS = 50;

/**
 * Listens on 127.0.0.1.
 *
 * @param port 0 takes any free one.
 * @throws server.port_taken; usage.not_a_port where browsers would refuse to open the address.
 */
export async function listen(answer: Fetch, port: number): Promise<Listening> {
  const server = createAdaptorServer({ fetch: answer }) as Server;
  tellUnread(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? fault('server.port_taken', { port: String(port) }, '--port') : error),
    );
    server.listen(port, HOST, resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  let closing: Promise<void> | undefined;
  const lastAnswers = answersUnderWay(server);
  const listening: Listening = {
    origin: `http://${HOST}:${bound}`,
    close() {
      lastAnswers();
      return (closing ??= ended(server));
    },
  };
  if (await canBeAsked(listening)) return listening;
  await listening.close();
  throw fault('usage.not_a_port', {}, '--port');
}

/** Gives what to call when the server closes: whoever keeps a connection is told that this answer, under way or still to come, is the last on it. */
function answersUnderWay(server: Server): () => void {
  const underWay = new Set<ServerResponse>();
  let closing = false;
  const isLast = (answer: ServerResponse) => answer.headersSent || answer.setHeader('Connection', 'close');
  server.prependListener('request', (_request: unknown, answer: ServerResponse) => {
    underWay.add(answer);
    answer.once('close', () => underWay.delete(answer));
    if (closing) isLast(answer);
  });
  return () => {
    closing = true;
    underWay.forEach(isLast);
  };
}

async function ended(server: Server): Promise<void> {
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_MILLISECONDS);
  const late = setTimeout(() => server.closeAllConnections(), GRACE);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearInterval(idle);
  clearTimeout(late);
}

/** Browsers, and fetch with them, refuse the ports of some old services (4190, 6000 …): a server there would answer nobody. */
async function canBeAsked({ origin }: Listening): Promise<boolean> {
  return fetch(origin, { method: 'HEAD' }).then(
    () => true,
    () => false,
  );
}
