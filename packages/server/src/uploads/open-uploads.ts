import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fault, type Instant } from '@cartera/core';
import { inTurns } from './in-turns.js';
import { saveBlob } from './save-blob.js';
import { uploadName } from './upload-name.js';
import type { KeptUpload, UploadOwner, Uploads } from './uploads.types.js';

/** What may be kept, and for how long. */
export interface UploadsOptions {
  readonly clock: () => Instant;
  /** Bytes of one file; default 64 MB. */
  readonly fileBytesMax?: number;
  /** Bytes of all of them; default 512 MB. */
  readonly bytesMax?: number;
  /** How many; default 1,000. */
  readonly filesMax?: number;
  /** Milliseconds after the last use; default an hour. */
  readonly keptFor?: number;
}

const MEGABYTE = 1_048_576;
const [FILE_MEGABYTES, ALL_MEGABYTES] = [64, 512];
const FILES_MAX = 1000;
const HOUR = 3_600_000;
const LOOK_MILLISECONDS = 60_000;

/** One that is kept, for whom, and how it is used. */
interface Held {
  readonly upload: KeptUpload;
  readonly owner: UploadOwner;
  users: number;
  /** Milliseconds. */
  lastUsed: number;
}

/**
 * Keeps uploads in a temporary folder that only this user may look into; each under a random name.
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
  keptFor = HOUR,
}: UploadsOptions): Uploads {
  const held = new Map<string, Held>();
  const using = new Set<Promise<unknown>>();
  const now = () => Date.parse(clock());
  let bytes = 0;
  let root: string | undefined;
  let isClosed = false;

  const drop = async (each: Held) => {
    held.delete(each.upload.uploadId);
    bytes -= each.upload.size;
    await rm(each.upload.dir, { recursive: true, force: true });
  };
  /** Their room is free at once, their files are gone a moment later. */
  const dropOld = () => {
    const isOld = ({ users, lastUsed }: Held) => users === 0 && now() - lastUsed >= keptFor;
    for (const each of [...held.values()].filter(isOld)) void drop(each).catch(() => undefined);
  };
  const timer = setInterval(dropOld, LOOK_MILLISECONDS);
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

  const keep: Uploads['keep'] = async (file, { tenant, caller, name, signal }, check) => {
    dropOld();
    if (file.size === 0) throw fault('file.empty');
    if (file.size > fileBytesMax) throw fault('file.too_large', { megabytes: Math.floor(fileBytesMax / MEGABYTE) });
    if (isClosed || bytes + file.size > bytesMax || held.size >= filesMax) throw fault('upload.no_room');
    const uploadId = randomUUID();
    const dir = join((root ??= mkdtempSync(join(tmpdir(), 'cartera-uploads-'))), uploadId);
    const upload: KeptUpload = { uploadId, name: uploadName(name), size: file.size, dir, path: join(dir, 'file'), rejected: undefined };
    const mine: Held = { upload, owner: { tenant, caller }, users: 1, lastUsed: now() };
    // what is still arriving has its place already
    held.set(uploadId, mine);
    bytes += file.size;
    try {
      await mkdir(dir, { mode: 0o700 });
      await saveBlob(file, upload.path, signal);
      await check?.(upload.path);
    } catch (error) {
      await drop(mine);
      throw error;
    }
    Object.assign(mine, { users: 0, lastUsed: now() });
    return upload;
  };

  const use: Uploads['use'] = async (uploadId, owner, work) => {
    dropOld();
    const found = held.get(uploadId);
    const isOwn = found !== undefined && found.owner.tenant === owner.tenant && found.owner.caller === owner.caller;
    if (isClosed || !isOwn) throw fault('upload.unknown');
    found.users += 1;
    try {
      return await work(found.upload);
    } finally {
      found.users -= 1;
      found.lastUsed = now();
    }
  };

  return Object.freeze<Uploads>({
    keep: async (...asked) => counted(keep(...asked)),
    use: async (...asked) => counted(use(...asked)),
    inTurn: inTurns(),
    async close() {
      isClosed = true;
      clearInterval(timer);
      await Promise.allSettled(using);
      held.clear();
      if (root !== undefined) await rm(root, { recursive: true, force: true });
    },
  });
}
