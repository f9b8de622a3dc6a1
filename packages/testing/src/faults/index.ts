export type { FaultOptions } from './create-delivery.js';
export { createFaultyBackend } from './create-faulty-backend.js';
export { createFaultyFetch } from './create-faulty-fetch.js';
export { faultsFromSeed } from './faults-from-seed.js';
export { WIRE_FAULTS, type WireFault } from './wire-fault.js';
