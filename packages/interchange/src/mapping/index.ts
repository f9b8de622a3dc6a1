export type { AgingColumn, DateOrder, MappedColumns, Mapping, MappingDraft } from './mapping.types.js';
export { parseMapping } from './parse-mapping.js';
