import type { WatchQuery } from '@cartera/backend';
import { fault } from '@cartera/core';
import type { Asked } from './asked.types.js';
import { decodedHeader } from './decoded-header.js';
import { eventStream } from './event-stream.js';
import { jsonOrText } from './json-or-text.js';
import { onlyFields } from './query-of.js';
import { sleep } from '../time-limit/index.js';

/** How long a failure right at the beginning is waited for, in milliseconds: it is better told by a status than by an event. */
const BEGINNING_MS = 250;

/** On the way nothing may keep it, change it (compression gathers what should be sent), or gather it (nginx, by default, does). */
const HEADERS = { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store, no-transform', 'X-Accel-Buffering': 'no' };

/** GET …/watch: 200 with server-sent events, until whoever watches leaves. */
export async function answerWatch(request: Request, query: URLSearchParams, { backend, signal, watches }: Asked): Promise<Response> {
  const asked = watchQueryOf(request, query);
  if (!backend.watch) throw fault('view.not_available', {}, 'watch');
  signal.throwIfAborted();
  const watch = watches.open(request.signal);
  try {
    const changes = backend.watch(asked, { signal: watch.signal })[Symbol.asyncIterator]();
    const first = changes.next();
    await Promise.race([first, sleep(BEGINNING_MS, watch.signal)]);
    signal.throwIfAborted();
    return new Response(eventStream({ changes, first, watch }), { headers: HEADERS });
  } catch (error) {
    watch.end();
    throw error;
  }
}

/** What the header says wins: it comes from a client that goes on where it was. What the fields are worth, the backend says. */
function watchQueryOf({ headers }: Request, query: URLSearchParams): WatchQuery {
  const { streams, after } = onlyFields(query, ['streams', 'after']);
  const lastId = headers.get('last-event-id');
  const cursor = lastId ? (decodedHeader(lastId) ?? lastId) : after;
  return {
    ...(streams !== undefined && { streams: jsonOrText(streams) as NonNullable<WatchQuery['streams']> }),
    ...(cursor !== undefined && { after: cursor }),
  };
}
