export { createSqlStore, type SqlStoreOptions } from './create-sql-store.js';
export { ENTRY_COLUMNS, entryOf, POSTING_COLUMNS, postingOf, type EntryRow, type PostingRow } from './read-entries.js';
export { rowColumns } from './write-rows.js';
