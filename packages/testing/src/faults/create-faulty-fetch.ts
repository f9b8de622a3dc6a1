import { createDelivery, type Delivery, type FaultOptions } from './create-delivery.js';

/**
 * A fetch on which requests are lost, delayed, doubled and reordered, by a script or a seed: the same each time. To test that a client and what
 * it talks to agree on what became of a command.
 *
 * What was sent is on its way: an abort stops the waiting, not the request. Lost is told as fetch tells it, by a TypeError.
 *
 * @param far What answers in the end: a handler, or the network's fetch.
 * @returns `settle` delivers what is still on its way; call it before looking at the books.
 * @example
 * const { fetch, settle } = createFaultyFetch(handler, { faults: ['lost-answer', 'none'] });
 * const backend = createHttpBackend({ url: 'https://books.example/api', fetch });
 * await backend.submit(command, { idempotencyKey: 'k-1' }); // asked twice, written once
 */
export function createFaultyFetch(
  far: (request: Request) => Promise<Response>,
  options: FaultOptions,
): { readonly fetch: typeof fetch; readonly settle: Delivery['settle'] } {
  const { deliver, settle } = createDelivery(options);
  return Object.freeze({
    fetch: async (...[input, init]: Parameters<typeof fetch>) => {
      const { url, method, headers, body, signal } = await sent(new Request(input, init));
      signal.throwIfAborted();
      const copy = () => new Request(url, { method, headers, ...(body !== undefined && { body }) });
      return deliver(
        () => far(copy()),
        () => new TypeError('lost on the way'),
      );
    },
    settle,
  });
}

/** A request as it left: its body read once, so that it can arrive twice. */
async function sent(request: Request) {
  const { url, method, headers, signal } = request;
  const body = method === 'GET' || method === 'HEAD' ? undefined : await request.text();
  return { url, method, headers, signal, body };
}
