export type { FaultOptions } from './create-delivery.js';
export { createFaultyBackend } from './create-faulty-backend.js';
export { createFaultyFetch } from './create-faulty-fetch.js';
export { createFaultyStore, type FaultyStore, type StoreFaultOptions } from './create-faulty-store.js';
export { faultsFromSeed } from './faults-from-seed.js';
export { STORE_FAULTS, type StoreFault } from './store-fault.js';
export { storeFaultsFromSeed } from './store-faults-from-seed.js';
export { WIRE_FAULTS, type WireFault } from './wire-fault.js';
