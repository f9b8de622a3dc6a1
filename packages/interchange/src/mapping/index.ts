export type { AgingColumn, DateOrder, MappedColumns, Mapping, MappingDraft } from './mapping.types.js';
export { parseMapping, parseMappingDraft } from './parse-mapping.js';
