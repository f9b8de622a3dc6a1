import type { Kysely } from 'kysely';
import { restoreBooks, writeBackup, type BackupOptions, type BackupSummary, type ReadOptions } from '../backup/index.js';
import type { Database, LendConnection } from '../sql/index.js';
import { verifyBooks, type VerifyOptions, type VerifyReport } from '../verify/index.js';

/** What is done to a tenant's books as a whole. */
export interface Upkeep {
  /**
   * A backup of the books as they are at this moment, while others write: the bytes of a file.
   *
   * @throws While it is read: chain.broken, posting.no_entry, request.entries_differ of books that do not hold (`verify` tells of all); what the database says.
   */
  readonly backup: (options: Omit<BackupOptions, 'tenant'>) => AsyncIterable<Uint8Array>;
  /**
   * Writes a backup into these books, which have to be empty: all of it or nothing.
   *
   * @throws Rejects with store.not_empty → backup.not_a_backup, backup.newer_version → backup.cut_short, backup.damaged with the line and the reason → chain.broken; what the database says.
   */
  readonly restore: (bytes: AsyncIterable<Uint8Array>, options?: ReadOptions) => Promise<BackupSummary>;
  /** Goes through all of the books, as of this moment, and tells all that does not hold. */
  readonly verify: (options: VerifyOptions) => Promise<VerifyReport>;
}

/** Backup, restore and verification of one tenant's books. */
export function createUpkeep(db: Kysely<Database>, { tenant, lend }: { readonly tenant: string; readonly lend: LendConnection }): Upkeep {
  return Object.freeze<Upkeep>({
    backup: (options) => writeBackup(db, { ...options, tenant }),
    restore: (bytes, options) => lend((connection) => restoreBooks(connection, bytes, { ...options, tenant })),
    verify: (options) => verifyBooks(db, tenant, options),
  });
}
