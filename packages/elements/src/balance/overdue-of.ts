import type { AgingRow, Money } from '@cartera/core';
import { sumMoney } from '@cartera/core/amounts';

/** What is overdue: the buckets together, exactly. */
export function overdueOf({ buckets, currency }: Omit<AgingRow, 'customerId'>): Money {
  return sumMoney(
    buckets.map(({ amount }) => ({ amount, currency })),
    currency,
  );
}
