import { randomUUID } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fault } from '@cartera/core';
import { isFault } from '../terminal/index.js';

/** How a file is written. */
export interface WholeFileOptions {
  /** Takes the place of a file that is there. */
  readonly force: boolean;
  readonly stopped: AbortSignal;
}

/** Whoever owns the file reads it, and nobody else: it holds personal data. */
const OWNER_ONLY = 0o600;
const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/**
 * Writes a file that appears whole or not at all: beside its place, onto the disk, and then under its name.
 *
 * @throws backup.exists, backup.not_writable, backup.disk_full, backup.stopped, at the file; what the bytes' source throws. Nothing is left behind.
 */
export async function writeWholeFile(file: string, bytes: AsyncIterable<Uint8Array>, options: WholeFileOptions): Promise<void> {
  const refuseOther = () => {
    if (!options.force && existsSync(file)) throw fault('backup.exists', {}, file);
  };
  refuseOther();
  const part = `${file}.${randomUUID()}.part`;
  try {
    await pour(bytes, createWriteStream(part, { mode: OWNER_ONLY, flags: 'wx', flush: true }), { file, stopped: options.stopped });
    refuseOther();
    await rename(part, file);
  } catch (error) {
    throw writeFault(error, file);
  } finally {
    await rm(part, { force: true }).catch(() => undefined);
  }
}

/** Writes bytes to where they go, waiting where that is slow. */
export async function pour(
  bytes: AsyncIterable<Uint8Array>,
  out: Writable,
  { file, stopped, end = true }: { readonly file: string; readonly stopped: AbortSignal; readonly end?: boolean },
): Promise<void> {
  try {
    await pipeline(bytes, out, { signal: stopped, end });
  } catch (error) {
    throw stopped.aborted ? fault('backup.stopped') : writeFault(error, file);
  }
}

function writeFault(error: unknown, file: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (isFault(error) || code === undefined) return error;
  return fault(FULL.has(code) ? 'backup.disk_full' : 'backup.not_writable', {}, file);
}
