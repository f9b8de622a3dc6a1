import type { ApplicationLine, Component, SettlementMethod } from '../journal/index.js';
import type { Because, Money } from '../money/index.js';

/** When an instalment falls due, seen from the payment's day. */
export type DueClass = 'past-due' | 'due-today' | 'in-advance';

/** One pass over what is open. 'instalment': finish one, components in order, before the next; 'component': one component across all, then the next. */
export interface AllocationPass {
  readonly due: readonly DueClass[];
  readonly components: readonly Component[];
  readonly by: 'instalment' | 'component';
  readonly direction: 'oldest-first' | 'newest-first' | 'pro-rata' | 'evenly';
}

/** How a payment is put on debts. */
export interface AllocationOrder {
  readonly passes: readonly AllocationPass[];
  readonly surplus: 'unapplied' | 'refuse';
}

/** One order, or one a settlement method. */
export type AllocationOrders =
  AllocationOrder | { readonly default: AllocationOrder; readonly byMethod: Readonly<Partial<Record<SettlementMethod, AllocationOrder>>> };

/** A payment put on debts: Σ paid + unapplied = the payment. */
export interface Allocation {
  readonly lines: readonly ApplicationLine[];
  readonly unapplied: Money;
  readonly because: readonly Because[];
}
