export { migrate, MIGRATIONS, SCHEMA_VERSION } from './migrate.js';
export type { Migration } from './migration.types.js';
