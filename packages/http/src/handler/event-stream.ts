import type { StreamChange } from '@cartera/backend';
import type { OpenWatch } from './open-watches.js';
import { problemOf } from './problem.js';

/** How long a client is to wait at most before it comes back for the first time, in milliseconds. */
const RETRY_MS = 1_000;
/** Between two signs of life, in milliseconds: proxies cut what is silent for long. */
const COMMENT_MS = 15_000;

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
        const told = await (next ?? changes.next());
        next = undefined;
        if (told.done) close(controller);
        else if (!isClosed) controller.enqueue(bytes(recordOf(told.value)));
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

function recordOf({ cursor, stream, version }: StreamChange): string {
  return `id: ${cursor}\ndata: ${JSON.stringify({ cursor, stream, version })}\n\n`;
}
