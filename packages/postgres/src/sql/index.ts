export { asTenant, type AsTenant, type OpenTransaction, type TalkOptions, type TenantTransaction } from './as-tenant.js';
export { checkTenant } from './check-tenant.js';
export type { CopyIn, CopyingConnection, LendConnection } from './copy-in.types.js';
export type { Database } from './database.types.js';
export { entryRow, postingRows, type BookRow } from './entry-rows.js';
export { instantOrder } from './instant-order.js';
export { storeFault } from './store-fault.js';
