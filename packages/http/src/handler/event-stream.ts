import type { StreamChange } from '@cartera/backend';
import type { OpenWatch } from './open-watches.js';
import { problemOf } from './problem.js';

/** How long a client is to wait at most before it comes back for the first time, in milliseconds. */
const RETRY_MS = 1_000;
/** Between two signs of life, in milliseconds: proxies cut what is silent for long. */
const COMMENT_MS = 15_000;
/** Records that leave together, at most. */
const RECORDS_MAX = 256;
/** Turns that what is ready may take to come through. */
const TURNS = 16;

/** What is told, and what ends it. */
export interface Events {
  readonly changes: AsyncIterator<StreamChange>;
  /** The first, which was asked for already. */
  readonly first: Promise<IteratorResult<StreamChange>>;
  readonly watch: OpenWatch;
}

/**
 * Changes as server-sent events, one a record, as fast as they are taken. What fails on the way is a last event called problem.
 *
 * @see WHATWG HTML, section 9.2, "Server-sent events".
 */
export function eventStream({ changes, first, watch }: Events): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const bytes = (text: string): Uint8Array => encoder.encode(text);
  let next: Promise<IteratorResult<StreamChange>> | undefined = first;
  let isClosed = false;
  let timer: ReturnType<typeof setInterval> | undefined;

  function close(controller: ReadableStreamDefaultController<Uint8Array>): void {
    clearInterval(timer);
    if (isClosed) return;
    isClosed = true;
    controller.close();
    watch.end();
  }

  /** The next record, and those that are ready behind it: they leave together. Where it ended there is no next one. */
  async function gather(): Promise<readonly Uint8Array[]> {
    const records: Uint8Array[] = [];
    let told: IteratorResult<StreamChange> | undefined = await next;
    while (told && !told.done) {
      records.push(bytesOf(told.value));
      next = changes.next();
      told = records.length < RECORDS_MAX ? await ifReady(next) : undefined;
    }
    if (told) next = undefined;
    return records;
  }

  return new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes(`retry: ${RETRY_MS}\n\n`));
      timer = setInterval(() => {
        if ((controller.desiredSize ?? 0) > 0) controller.enqueue(bytes(':\n\n'));
      }, COMMENT_MS);
      if (watch.signal.aborted) close(controller);
      else watch.signal.addEventListener('abort', () => close(controller));
    },
    async pull(controller) {
      try {
        const told = await gather();
        if (!isClosed && told.length > 0) controller.enqueue(joined(told));
        if (next === undefined) close(controller);
      } catch (error) {
        const problem = await problemOf(error).text();
        if (!isClosed) controller.enqueue(bytes(`event: problem\ndata: ${problem}\n\n`));
        close(controller);
      }
    },
    cancel() {
      isClosed = true;
      clearInterval(timer);
      watch.end();
    },
  });
}

/** All who watch a store are told of the same change: it is written once. */
const written = new WeakMap<StreamChange, Uint8Array>();

function bytesOf(change: StreamChange): Uint8Array {
  const { cursor, stream, version } = change;
  const known = written.get(change) ?? new TextEncoder().encode(`id: ${cursor}\ndata: ${JSON.stringify({ cursor, stream, version })}\n\n`);
  written.set(change, known);
  return known;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, { byteLength }) => size + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

/** What a promise gives within a few turns of promises, long enough for what is ready to be had. What fails is told later, by the promise. */
async function ifReady<T>(promise: Promise<T>): Promise<T | undefined> {
  const given: T[] = [];
  promise.then(
    (value) => given.push(value),
    () => undefined,
  );
  for (let turn = 0; turn < TURNS && given.length === 0; turn += 1) await Promise.resolve();
  return given[0];
}
