import type { Backend } from '@cartera/backend';
import { fault } from '@cartera/core';
import { createDelivery, type Delivery, type FaultOptions } from './create-delivery.js';

/**
 * A Backend on whose way things go wrong, for whoever holds one without HTTP between. Lost is told as the HTTP client tells it, after one
 * attempt: backend.unreachable, and of a command `outcome: 'unknown'`. It does not ask again; that is what is to be tested.
 *
 * @returns `settle` delivers what is still on its way; call it before looking at the books.
 * @example
 * const { backend } = createFaultyBackend(books, { faults: ['lost-answer'] });
 * await backend.submit(command, { idempotencyKey: 'k-1' }); // rejects with backend.unreachable; the command is written
 */
export function createFaultyBackend(
  backend: Backend,
  options: FaultOptions,
): { readonly backend: Backend; readonly settle: Delivery['settle'] } {
  const { deliver, settle } = createDelivery(options);
  const lost =
    (more: Readonly<Record<string, string>> = {}) =>
    () =>
      Object.assign(fault('backend.unreachable', { attempts: 1, ...more }), { retryable: true });
  return Object.freeze({
    backend: Object.freeze<Backend>({
      capabilities: () => deliver(() => backend.capabilities(), lost()),
      submit: (command, how) => deliver(() => backend.submit(command, how), lost(how.dryRun ? {} : { outcome: 'unknown' })),
      view: (name, query, how) => deliver(() => backend.view(name, query, how), lost()),
      // Its faults are those of a stream: createFaultyStream.
      ...(backend.watch && { watch: (query, how) => backend.watch?.(query, how) as ReturnType<NonNullable<Backend['watch']>> }),
    }),
    settle,
  });
}
