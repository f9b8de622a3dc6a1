export type { Delinquency, DelinquencyRules } from './delinquency.types.js';
export { delinquencyOf } from './delinquency-of.js';
