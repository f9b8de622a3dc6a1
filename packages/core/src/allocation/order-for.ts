import type { SettlementMethod } from '../journal/index.js';
import type { AllocationOrder, AllocationOrders } from './allocation.types.js';

/** The order for a way of paying: its own where one is agreed, else the default. */
export function orderFor(orders: AllocationOrders, method: SettlementMethod): AllocationOrder {
  return 'passes' in orders ? orders : (orders.byMethod[method] ?? orders.default);
}
