import { existsSync } from 'node:fs';
import { lockOwner, openDataFolder, type DataFolder, type LockOwner } from '@cartera/postgres/pglite';

/** A folder that is open; the database in it, where there is one. */
export type OpenFolder = Pick<DataFolder, 'store' | 'setAddress' | 'close'> & Partial<Pick<DataFolder, 'query' | 'connections' | 'upkeep'>>;

/** Where data folders come from: the disk, or a test's memory. */
export interface Folders {
  readonly exists: (dir: string) => boolean;
  /** Who has it now, if somebody does. */
  readonly ownerOf: (dir: string) => Promise<LockOwner | undefined>;
  readonly open: (dir: string, options: { readonly tenant: string }) => Promise<OpenFolder>;
}

/** Folders on disk, each with an embedded PostgreSQL in it. */
export const foldersOnDisk: Folders = {
  exists: existsSync,
  ownerOf: lockOwner,
  open: async (dir, options) => openDataFolder(dir, options),
};
