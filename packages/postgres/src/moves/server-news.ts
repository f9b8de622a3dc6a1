import pg from 'pg';
import { createFollowers } from './followers.js';
import { KEPT_ALIVE } from './kept-alive.js';
import { CHANNEL, markOf } from './mark-of.js';
import type { News } from './news.types.js';

/** News of a server, until it is closed. */
export interface ServerNews extends News {
  readonly close: () => Promise<void>;
}

/** Waits before a connection is tried again: each twice as long as the one before, up to the longest. */
const WAIT_MILLISECONDS = 250;
const WAIT_MAX_MILLISECONDS = 5000;
const CONNECT_MILLISECONDS = 5000;

/**
 * What all processes commit, as the server tells it: over one connection of its own (LISTEN), which there is while somebody follows. A connection that breaks is made
 * again, and then all are told, because something may have moved meanwhile.
 *
 * @param url Of the server itself: a pooler that gives a connection to one transaction after the other does not pass news on.
 */
export function createServerNews(url: string): ServerNews {
  const followers = createFollowers();
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let wait = WAIT_MILLISECONDS;
  let isClosed = false;

  function start(): void {
    if (client || retry || isClosed || followers.isEmpty()) return;
    const own = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MILLISECONDS, ...KEPT_ALIVE });
    client = own;
    own.on('notification', ({ payload = '' }) => followers.tell(payload));
    own.on('error', () => lose(own));
    own.on('end', () => lose(own));
    listen(own).then(arrived, () => lose(own));
  }

  function arrived(): void {
    wait = WAIT_MILLISECONDS;
    followers.tellAll();
  }

  function lose(lost: pg.Client): void {
    if (client !== lost) return;
    client = undefined;
    void lost.end().catch(() => undefined);
    if (isClosed || followers.isEmpty()) return;
    retry = setTimeout(() => {
      retry = undefined;
      start();
    }, wait);
    wait = Math.min(wait * 2, WAIT_MAX_MILLISECONDS);
  }

  async function stop(): Promise<void> {
    clearTimeout(retry);
    const last = client;
    [client, retry] = [undefined, undefined];
    await last?.end().catch(() => undefined);
  }

  return {
    follow(tenant, told) {
      const forget = followers.add(markOf(tenant), told);
      start();
      return () => {
        forget();
        if (followers.isEmpty()) void stop();
      };
    },
    tell: () => undefined,
    async close() {
      isClosed = true;
      await stop();
    },
  };
}

async function listen(client: pg.Client): Promise<void> {
  await client.connect();
  await client.query(`listen ${CHANNEL}`);
}
