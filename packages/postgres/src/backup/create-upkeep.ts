import type { Kysely } from 'kysely';
import type { Database } from '../sql/index.js';
import type { BackupSummary } from './backup.types.js';
import { readBackup, type ReadOptions } from './read-backup.js';
import { restoreBooks } from './restore-books.js';
import { writeBackup, type BackupOptions } from './write-backup.js';

/** What is done to a tenant's books as a whole. */
export interface Upkeep {
  /** A backup of the books as they are at this moment, while others write: bytes of a file. */
  readonly backup: (options: Omit<BackupOptions, 'tenant'>) => AsyncIterable<Uint8Array>;
  /** Writes a backup into these books, which have to be empty: all of it or nothing. */
  readonly restore: (bytes: AsyncIterable<Uint8Array>, options?: ReadOptions) => Promise<BackupSummary>;
}

/** Backup and restore of one tenant's books. */
export function createUpkeep(db: Kysely<Database>, { tenant }: { readonly tenant: string }): Upkeep {
  return Object.freeze<Upkeep>({
    backup: (options) => writeBackup(db, { ...options, tenant }),
    restore: (bytes, options) => restoreBooks(db, bytes, { ...options, tenant }),
  });
}

/**
 * Reads a backup to its end and checks all of it, without books to put it into.
 *
 * @returns Its head and counts.
 * @throws backup.not_a_backup, backup.newer_version → backup.cut_short, backup.damaged with the line and the reason → chain.broken.
 * @example
 * await checkBackup(createReadStream('books.backup')); // => { head: { tenant: 'default', … }, streams: 3, … }
 */
export async function checkBackup(bytes: AsyncIterable<Uint8Array>, options: ReadOptions = {}): Promise<BackupSummary> {
  return readBackup(bytes, options, async () => undefined);
}
