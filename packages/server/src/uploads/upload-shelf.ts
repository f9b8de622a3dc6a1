import { rm } from 'node:fs/promises';
import { fault } from '@cartera/core';
import type { KeptUpload, UploadOwner, Uploads } from './uploads.types.js';

/** How much there is room for, and how long a place is kept; milliseconds. */
interface ShelfLimits {
  readonly now: () => number;
  readonly bytesMax: number;
  readonly filesMax: number;
  readonly keptFor: number;
}

/** One that is kept, for whom, and how it is used. */
interface Held {
  readonly upload: KeptUpload;
  readonly owner: UploadOwner;
  users: number;
  lastUsed: number;
}

/** Which uploads are kept, for whom, and how long still. */
export interface UploadShelf {
  /** Takes a place, in use until its end. @throws upload.no_room */
  readonly take: (upload: KeptUpload, owner: UploadOwner) => { readonly end: () => void; readonly drop: () => Promise<void> };
  readonly use: Uploads['use'];
  /** Their room is free at once, their files are gone a moment later. */
  readonly dropOld: () => void;
  /** Nothing is kept or used any more. */
  readonly close: () => void;
}

/** A shelf without anything on it. */
export function uploadShelf({ now, bytesMax, filesMax, keptFor }: ShelfLimits): UploadShelf {
  const held = new Map<string, Held>();
  let bytes = 0;
  let isClosed = false;
  const drop = async ({ upload: { uploadId, size, dir } }: Held) => {
    held.delete(uploadId);
    bytes -= size;
    await rm(dir, { recursive: true, force: true });
  };
  const dropOld = () => {
    const isOld = ({ users, lastUsed }: Held) => users === 0 && now() - lastUsed >= keptFor;
    for (const each of [...held.values()].filter(isOld)) void drop(each).catch(() => undefined);
  };
  const end = (each: Held) => {
    each.users -= 1;
    each.lastUsed = now();
  };
  return {
    dropOld,
    take(upload, owner) {
      dropOld();
      if (isClosed || bytes + upload.size > bytesMax || held.size >= filesMax) throw fault('upload.no_room');
      const mine: Held = { upload, owner, users: 1, lastUsed: now() };
      held.set(upload.uploadId, mine);
      bytes += upload.size;
      return { end: () => end(mine), drop: async () => drop(mine) };
    },
    async use(uploadId, owner, work) {
      dropOld();
      const found = held.get(uploadId);
      const isOwn = found !== undefined && found.owner.tenant === owner.tenant && found.owner.caller === owner.caller;
      if (isClosed || !isOwn) throw fault('upload.unknown');
      found.users += 1;
      try {
        return await work(found.upload);
      } finally {
        end(found);
      }
    },
    close: () => void (isClosed = true),
  };
}
