export type { BackupCounts, BackupHead, BackupSummary } from './backup.types.js';
export { checkBackup, createUpkeep, type Upkeep } from './create-upkeep.js';
export type { ReadOptions } from './read-backup.js';
export type { BackupOptions } from './write-backup.js';
