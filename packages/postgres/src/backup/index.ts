export type { BackupCounts, BackupHead, BackupRequest, BackupSummary } from './backup.types.js';
export { checkBackup } from './check-backup.js';
export { inSnapshot } from './in-snapshot.js';
export { readEntryPages, type EntryPage, type MarkedEntry, type PostingMark } from './read-books.js';
export { readBackup, type ReadOptions } from './read-backup.js';
export { restoreBooks } from './restore-books.js';
export { streamEnds } from './stream-ends.js';
export { writeBackup, type BackupOptions } from './write-backup.js';
