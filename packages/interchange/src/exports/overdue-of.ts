import { sumMoney, type AgingRow, type Money } from '@cartera/core';

/** What is overdue: the buckets together, exactly. */
export function overdueOf({ buckets, currency }: Omit<AgingRow, 'customerId'>): Money {
  return sumMoney(
    buckets.map(({ amount }) => ({ amount, currency })),
    currency,
  );
}
