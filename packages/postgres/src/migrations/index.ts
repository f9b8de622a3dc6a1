export { migrate, SCHEMA_VERSION } from './migrate.js';
