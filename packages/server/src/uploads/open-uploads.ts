import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fault, type Instant } from '@cartera/core';
import { inTurns } from './in-turns.js';
import { saveBlob } from './save-blob.js';
import { removeAbandoned, scratchFolder } from './scratch-folder.js';
import { uploadName } from './upload-name.js';
import { uploadShelf, type UploadShelf } from './upload-shelf.js';
import type { KeptUpload, Uploads } from './uploads.types.js';

/** What may be kept, and for how long. */
export interface UploadsOptions {
  readonly clock: () => Instant;
  /** Bytes of one file; default 64 MB. */
  readonly fileBytesMax?: number;
  /** Bytes of all of them; default 512 MB. */
  readonly bytesMax?: number;
  /** How many; default 1,000. */
  readonly filesMax?: number;
  /** Bytes of all of one caller; default 128 MB, and never less than one file may have. */
  readonly callerBytesMax?: number;
  /** How many of one caller; default 100. */
  readonly callerFilesMax?: number;
  /** Milliseconds after the last use; default an hour. */
  readonly keptFor?: number;
}

const MEGABYTE = 1_048_576;
const [FILE_MEGABYTES, CALLER_MEGABYTES, ALL_MEGABYTES] = [64, 128, 512];
const [CALLER_FILES_MAX, FILES_MAX] = [100, 1000];
const HOUR = 3_600_000;
const LOOK_MILLISECONDS = 60_000;

/**
 * Keeps uploads in a temporary folder that only this user may look into; each under a random name. Folders that processes left which are gone are removed first.
 *
 * @example
 * const uploads = openUploads({ clock });
 * const { uploadId } = await uploads.keep(file, { tenant: 'default', caller: 'ana', name: 'Cartera.xlsx' });
 * await uploads.close();
 */
export function openUploads({
  clock,
  fileBytesMax = FILE_MEGABYTES * MEGABYTE,
  bytesMax = ALL_MEGABYTES * MEGABYTE,
  filesMax = FILES_MAX,
  callerBytesMax = CALLER_MEGABYTES * MEGABYTE,
  callerFilesMax = CALLER_FILES_MAX,
  keptFor = HOUR,
}: UploadsOptions): Uploads {
  const shelf = uploadShelf({
    now: () => Date.parse(clock()),
    bytesMax,
    filesMax,
    callerBytesMax: Math.max(callerBytesMax, fileBytesMax),
    callerFilesMax,
    keptFor,
  });
  const using = new Set<Promise<unknown>>();
  let root: Promise<string> | undefined;
  const timer = setInterval(shelf.dropOld, LOOK_MILLISECONDS);
  timer.unref();
  /** Whatever is under way when it closes is waited for. */
  const counted = async <T>(work: Promise<T>): Promise<T> => {
    using.add(work);
    try {
      return await work;
    } finally {
      using.delete(work);
    }
  };
  void counted(removeAbandoned());
  /** One for all; where it cannot be made it is tried again with the next file. */
  const folder = async () => {
    const making = (root ??= scratchFolder('uploads'));
    return making.catch((error: unknown) => {
      if (root === making) root = undefined;
      throw error;
    });
  };
  const room = { shelf, fileBytesMax, folder };
  return Object.freeze<Uploads>({
    keep: async (file, options, check) => counted(keepIn(room, { file, options, check })),
    use: async (uploadId, owner, work) => counted(shelf.use(uploadId, owner, work)),
    inTurn: inTurns(),
    async close() {
      shelf.close();
      clearInterval(timer);
      await Promise.allSettled(using);
      if (root) await rm(await root, { recursive: true, force: true });
    },
  });
}

/** Where uploads are kept. */
interface UploadRoom {
  readonly shelf: UploadShelf;
  readonly fileBytesMax: number;
  readonly folder: () => Promise<string>;
}

/** What was sent, by whom, and what looks at it first. */
interface Sent {
  readonly file: Blob;
  readonly options: Parameters<Uploads['keep']>[1];
  readonly check: Parameters<Uploads['keep']>[2];
}

async function keepIn(
  { shelf, fileBytesMax, folder }: UploadRoom,
  { file, options: { tenant, caller, name, signal }, check }: Sent,
): Promise<KeptUpload> {
  if (file.size === 0) throw fault('file.empty');
  if (file.size > fileBytesMax) throw fault('file.too_large', { megabytes: Math.floor(fileBytesMax / MEGABYTE) });
  const uploadId = randomUUID();
  const dir = join(await folder(), uploadId);
  const upload: KeptUpload = { uploadId, name: uploadName(name), size: file.size, dir, path: join(dir, 'file'), rejected: undefined };
  const place = shelf.take(upload, { tenant, caller });
  try {
    await mkdir(dir, { mode: 0o700 });
    await saveBlob(file, upload.path, signal);
    await check?.(upload.path);
  } catch (error) {
    await place.drop();
    throw error;
  }
  place.end();
  return upload;
}
