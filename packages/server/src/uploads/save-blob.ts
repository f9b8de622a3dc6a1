import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { fault } from '@cartera/core';

/**
 * Writes a blob to a new file that only this user may read.
 *
 * @throws Rejects with backend.aborted.
 */
export async function saveBlob(blob: Blob, path: string, signal?: AbortSignal): Promise<void> {
  try {
    await pipeline(blob.stream(), createWriteStream(path, { flags: 'wx', mode: 0o600 }), signal ? { signal } : {});
  } catch (error) {
    throw signal?.aborted ? fault('backend.aborted') : error;
  }
}
