export type { AgingBucket, AgingReport, AgingRow, AgingScheme, OpenItem } from './aging.types.js';
export { ageItems } from './age-items.js';
export { agePosition, customerIdOf } from './age-position.js';
export { checkScheme } from './check-scheme.js';
export { agingAccumulator, type AgedAmount, type AgingAccumulator, type AgingMoment } from './aging-accumulator.js';
