export {
  checkBackup,
  type BackupCounts,
  type BackupHead,
  type BackupOptions,
  type BackupSummary,
  type ReadOptions,
} from './backup/index.js';
export { migrate, SCHEMA_VERSION } from './migrations/index.js';
export { DEFAULT_TENANT, openServer, type Connections, type OpenDatabase, type RunSql } from './server/index.js';
export type { Database } from './sql/index.js';
export { createSqlStore, type SqlStoreOptions } from './store/index.js';
export type { Upkeep } from './upkeep/index.js';
export type { BookFault, VerifyOptions, VerifyReport } from './verify/index.js';
