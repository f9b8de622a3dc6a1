import type { StreamFault } from './stream-fault.js';

/** What goes wrong, and how long a delay is. */
export interface StreamFaultOptions {
  /** One a request, in the order they are sent; when they are used up nothing goes wrong any more. */
  readonly faults: Iterable<StreamFault>;
  /** What a delayed request waits for. Default: a turn of the event loop. */
  readonly pause?: () => Promise<void>;
}

/**
 * A fetch whose answers are cut, held back, doubled and replaced on the way, by a script: the same each time. To test that whoever follows a stream of events misses nothing and hears
 * nothing twice.
 *
 * @param far What answers in the end: a handler, or the network's fetch. Unlike a command's, an abort reaches it: a connection that is left is left at both ends.
 * @example
 * const fetch = createFaultyStream(handler, { faults: [{ cutAt: 70 }, 'gateway'] });
 * const backend = createHttpBackend({ url: 'https://books.example/api', fetch });
 * for await (const change of backend.watch({}, { signal })) show(change); // over three connections, as if it were one
 */
export function createFaultyStream(
  far: (request: Request) => Promise<Response>,
  { faults, pause = nextTurn }: StreamFaultOptions,
): typeof fetch {
  const script: Iterator<StreamFault, unknown> = faults[Symbol.iterator]();
  return async (input, init) => {
    const turn = script.next();
    const fault = turn.done ? 'none' : turn.value;
    const ask = () => far(new Request(input, init));
    if (fault === 'lost-request') throw new TypeError('lost on the way');
    if (fault === 'gateway') return pageOf(502);
    if (fault === 'page') return pageOf(200);
    if (fault === 'delay') await pause();
    if (fault === 'duplicate') void ask().then(async ({ body }) => body?.cancel());
    return through(await ask(), fault);
  };
}

function pageOf(status: number): Response {
  return new Response('<!doctype html><title>on the way</title>', { status, headers: { 'Content-Type': 'text/html' } });
}

function through(response: Response, fault: StreamFault): Response {
  const { status, headers } = response;
  const way =
    typeof fault === 'string' ? (fault === 'buffered' ? heldBack() : undefined) : 'cutAt' in fault ? cut(fault) : lumped(fault.lumps);
  return way && response.body ? new Response(response.body.pipeThrough(new TransformStream(way)), { status, headers }) : response;
}

function cut({ cutAt, ends }: { readonly cutAt: number; readonly ends?: true }): Transformer<Uint8Array, Uint8Array> {
  let left = cutAt;
  const over = (controller: TransformStreamDefaultController<Uint8Array>): void =>
    ends ? controller.terminate() : controller.error(new TypeError('broken on the way'));
  return {
    transform(piece, controller) {
      if (left > 0) controller.enqueue(piece.slice(0, left));
      left -= piece.length;
      // What was sent arrives before the break is noticed.
      if (left < 0) setTimeout(over, 0, controller);
    },
  };
}

function lumped(bytes: number): Transformer<Uint8Array, Uint8Array> {
  return {
    transform(piece, controller) {
      for (let at = 0; at < piece.length; at += bytes) controller.enqueue(piece.slice(at, at + bytes));
    },
  };
}

function heldBack(): Transformer<Uint8Array, Uint8Array> {
  let held: Uint8Array | undefined;
  return {
    transform(piece, controller) {
      if (held) controller.enqueue(held);
      held = piece;
    },
    flush(controller) {
      if (held) controller.enqueue(held);
    },
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
