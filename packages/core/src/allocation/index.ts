export type { Allocation, AllocationOrder, AllocationOrders, AllocationPass, DueClass } from './allocation.types.js';
export { allocatePayment, type AllocatedPayment } from './allocate-payment.js';
export { applicationPostings, lineReference, placeLines, undonePair, type PlacedLine } from './application-postings.js';
export { checkLines, type CheckedLines, type LineLimits } from './check-lines.js';
export { findRate, type FoundRate } from './find-rate.js';
export { orderFor } from './order-for.js';
