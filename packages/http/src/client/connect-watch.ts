import type { StreamChange } from '@cartera/backend';
import { deepFreeze, fault } from '@cartera/core';
import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { timeLimit } from '../time-limit/index.js';
import { answerIn, type Answer } from './answer.js';

/** What is silent for longer, in milliseconds, is broken: the far end gives a sign of life every 15 seconds. */
const SILENCE_MS = 45_000;

/** What comes over a connection: a record, a sign of life, how long to wait before the next connection, or another answer than records. */
export type Sign = { readonly change: StreamChange } | { readonly alive: true } | { readonly waitMs: number } | { readonly answer: Answer };

/** How the far end is reached. */
export interface Reach {
  readonly url: string;
  readonly send: typeof fetch;
  readonly headers: () => Promise<Record<string, string>>;
}

/**
 * What comes over one connection, until it ends. A record that did not come whole is none.
 *
 * @throws What breaks it; and when it is silent for too long.
 */
export async function* connectWatch({ url, send, headers }: Reach, signal: AbortSignal): AsyncGenerator<Sign, void, undefined> {
  const connection = new AbortController();
  const leave = (): void => connection.abort();
  signal.addEventListener('abort', leave);
  async function inTime<T>(work: () => Promise<T>): Promise<T> {
    const limit = timeLimit(SILENCE_MS, () => fault('backend.unreachable'), signal);
    return limit.within(work).finally(limit.clear);
  }
  try {
    const response = await inTime(async () => send(url, { headers: await headers(), signal: connection.signal }));
    if (isStream(response)) yield* signsIn(response.body, inTime);
    else yield { answer: await inTime(() => answerIn(response)) };
  } finally {
    signal.removeEventListener('abort', leave);
    leave();
  }
}

function isStream(response: Response): response is Response & { readonly body: ReadableStream<Uint8Array> } {
  const type = response.headers.get('content-type') ?? '';
  return response.status === 200 && response.body !== null && type.startsWith('text/event-stream');
}

async function* signsIn(
  body: ReadableStream<Uint8Array>,
  inTime: <T>(work: () => Promise<T>) => Promise<T>,
): AsyncGenerator<Sign, void, undefined> {
  const signs: Sign[] = [];
  const decoder = new TextDecoder();
  const parser = createParser({
    onEvent: (event) => signs.push(signOf(event)),
    onComment: () => signs.push({ alive: true }),
    onRetry: (waitMs) => signs.push({ waitMs }),
  });
  const reader = body.getReader();
  for (let read = await inTime(() => reader.read()); !read.done; read = await inTime(() => reader.read())) {
    parser.feed(decoder.decode(read.value, { stream: true }));
    yield* signs.splice(0);
  }
}

/** Events of other names are of a later version: they mean no more than that it lives. */
function signOf({ event = 'message', data }: EventSourceMessage): Sign {
  if (event === 'problem') return { answer: problemIn(JSON.parse(data) as Parameters<typeof problemIn>[0]) };
  return event === 'message' ? { change: changeIn(JSON.parse(data) as Parameters<typeof changeIn>[0]) } : { alive: true };
}

function problemIn(body: { readonly status?: unknown } | null): Answer {
  return { status: Number(body?.status ?? 0), body, retryAfter: null, tag: null };
}

function changeIn(data: Partial<StreamChange> | null): StreamChange {
  const { cursor, stream, version } = data ?? {};
  if (typeof cursor !== 'string' || typeof stream !== 'string' || typeof version !== 'number') throw fault('backend.unreachable');
  return deepFreeze({ cursor, stream, version });
}
