export { createSqlStore, type SqlStoreOptions } from './create-sql-store.js';
