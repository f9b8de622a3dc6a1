export type { AgingColumn, DateOrder, MappedColumns, Mapping } from './mapping.types.js';
export { parseMapping } from './parse-mapping.js';
