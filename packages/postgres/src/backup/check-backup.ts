import type { BackupSummary } from './backup.types.js';
import { readBackup, type ReadOptions } from './read-backup.js';

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
