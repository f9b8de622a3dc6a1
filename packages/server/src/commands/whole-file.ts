import { randomUUID } from 'node:crypto';
import { constants, createReadStream, createWriteStream, statSync, type Stats } from 'node:fs';
import { access, rename, rm, stat } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fault, isFault } from '@cartera/core';
import type { Terminal } from '../terminal/index.js';

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
 * @throws file.exists, file.not_writable, file.disk_full, file.stopped, at the file; what the bytes' source throws. Nothing is left behind.
 */
export async function writeWholeFile(file: string, bytes: AsyncIterable<Uint8Array>, options: WholeFileOptions): Promise<void> {
  checkPlace(file, options);
  const part = `${file}.${randomUUID()}.part`;
  try {
    await pour(bytes, createWriteStream(part, { mode: OWNER_ONLY, flags: 'wx', flush: true }), { file, stopped: options.stopped });
    checkPlace(file, options);
    await rename(part, file);
  } catch (error) {
    throw writeFault(error, file);
  } finally {
    await rm(part, { force: true }).catch(() => undefined);
  }
}

/**
 * Whether a file may be written at a place, as far as that can be told before it is made: for what takes long, or cannot be done twice.
 *
 * @throws file.exists, file.not_writable.
 */
export function checkPlace(file: string, { force }: Pick<WholeFileOptions, 'force'>): void {
  const there = found(file);
  if (there && !force) throw fault('file.exists', {}, file);
  // A folder, or a device such as /dev/null, which a rename would take away from the machine.
  if (there && !there.isFile()) throw fault('file.not_writable', {}, file);
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
    throw stopped.aborted ? fault('file.stopped') : writeFault(error, file);
  }
}

/** What is there; what may not even be looked at is told when it is written. */
function found(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function writeFault(error: unknown, file: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (isFault(error) || code === undefined) return error;
  return fault(FULL.has(code) ? 'file.disk_full' : 'file.not_writable', {}, file);
}

/**
 * A file's bytes as they come; of - those of stdin. One that cannot be read says so at once.
 *
 * @throws file.not_found.
 */
export async function bytesOf(file: string, terminal: Pick<Terminal, 'bytes'>): Promise<AsyncIterable<Uint8Array>> {
  if (file === '-') return terminal.bytes?.in ?? process.stdin;
  const isReadable = await access(file, constants.R_OK)
    .then(async () => !(await stat(file)).isDirectory())
    .catch(() => false);
  if (!isReadable) throw fault('file.not_found', {}, file);
  return readFrom(file);
}

/** Opened when it is asked for, and closed with whoever reads it. */
async function* readFrom(file: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(file) as AsyncIterable<Buffer>;
}
