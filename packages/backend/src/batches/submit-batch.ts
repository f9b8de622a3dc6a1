import type { Command } from '@cartera/core';
import type { Store } from '../ports/index.js';
import type { BatchOptions, BatchOutcome } from './batch.types.js';
import { createBatchWriter } from './create-batch-writer.js';

/**
 * Submits one batch of commands; for several in a row `createBatchWriter` keeps what it loaded.
 *
 * @example
 * const [first] = await submitBatch(store, commands, { caller, policies: [], references, clock, recordedAt: '2026-03-31T18:00:00Z' });
 */
export async function submitBatch(store: Store, commands: readonly Command[], options: BatchOptions): Promise<readonly BatchOutcome[]> {
  return createBatchWriter(store, options).submit(commands);
}
