import { fault, isFault } from '@cartera/core';

/**
 * Asks a store for something; whatever fails there without a code of its own is store.unavailable, with the error as its cause.
 */
export async function askStore<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw isFault(error) ? error : Object.assign(fault('store.unavailable'), { cause: error });
  }
}

/**
 * Stops where the caller no longer wants an answer.
 *
 * @throws backend.aborted.
 */
export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw fault('backend.aborted');
}
