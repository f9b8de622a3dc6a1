export { asTenant, type AsTenant, type TenantTransaction } from './as-tenant.js';
export type { Database } from './database.types.js';
export { instantOrder } from './instant-order.js';
export { storeFault } from './store-fault.js';
