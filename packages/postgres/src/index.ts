export { migrate, SCHEMA_VERSION } from './migrations/index.js';
export { openServer, type OpenDatabase } from './server/index.js';
export type { Database } from './sql/index.js';
export { createSqlStore, type SqlStoreOptions } from './store/index.js';
