export type { Policy } from './policy.types.js';
export { DEFAULT_POLICY } from './default-policy.js';
export { policiesInForce } from './policies-in-force.js';
export { policyInForce, type PolicyMoment } from './policy-in-force.js';
