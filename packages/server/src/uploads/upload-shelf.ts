import { rm } from 'node:fs/promises';
import { fault } from '@cartera/core';
import type { KeptUpload, UploadOwner, Uploads } from './uploads.types.js';

/** How much there is room for, and how long a place is kept; milliseconds. */
interface ShelfLimits {
  readonly now: () => number;
  readonly bytesMax: number;
  readonly filesMax: number;
  readonly callerBytesMax: number;
  readonly callerFilesMax: number;
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
  /**
   * Takes a place, in use until its end. Where a caller has all that one may have, or there is no room at all, its own that are not in use make room, those that were used longest ago first.
   *
   * @throws upload.no_room
   */
  readonly take: (upload: KeptUpload, owner: UploadOwner) => { readonly end: () => void; readonly drop: () => Promise<void> };
  readonly use: Uploads['use'];
  /** Their room is free at once, their files are gone a moment later. */
  readonly dropOld: () => void;
  /** Nothing is kept or used any more. */
  readonly close: () => void;
}

/** A shelf without anything on it. */
export function uploadShelf({ now, bytesMax, filesMax, callerBytesMax, callerFilesMax, keptFor }: ShelfLimits): UploadShelf {
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
  /** What goes, so that there is room; undefined where there is none, whatever of the caller's own goes. */
  const roomFor = (size: number, owner: UploadOwner): readonly Held[] | undefined => {
    const own = [...held.values()].filter((each) => isOf(each, owner));
    const ownBytes = own.reduce((sum, { upload }) => sum + upload.size, 0);
    const idle = own.filter(({ users }) => users === 0).sort((a, b) => a.lastUsed - b.lastUsed);
    for (let gone = 0, freed = 0; ; freed += idle[gone]?.upload.size ?? 0, gone += 1) {
      const isOwnRoom = ownBytes - freed + size <= callerBytesMax && own.length - gone < callerFilesMax;
      if (isOwnRoom && bytes - freed + size <= bytesMax && held.size - gone < filesMax) return idle.slice(0, gone);
      if (gone === idle.length) return undefined;
    }
  };
  const end = (each: Held) => {
    each.users -= 1;
    each.lastUsed = now();
  };
  return {
    dropOld,
    take(upload, owner) {
      dropOld();
      const free = isClosed ? undefined : roomFor(upload.size, owner);
      if (!free) throw fault('upload.no_room');
      for (const each of free) void drop(each).catch(() => undefined);
      const mine: Held = { upload, owner, users: 1, lastUsed: now() };
      held.set(upload.uploadId, mine);
      bytes += upload.size;
      return { end: () => end(mine), drop: async () => drop(mine) };
    },
    async use(uploadId, owner, work) {
      dropOld();
      const found = held.get(uploadId);
      if (isClosed || !found || !isOf(found, owner)) throw fault('upload.unknown');
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

function isOf({ owner }: Held, { tenant, caller }: UploadOwner): boolean {
  return owner.tenant === tenant && owner.caller === caller;
}
