import type { AgingReport, AgingRow } from '@cartera/core';

/** Minor units of one customer by age; what is left out is zero. */
export interface Owed {
  readonly customerId: string;
  readonly currency?: string;
  readonly notDue?: number;
  /** Of the buckets, the youngest first. */
  readonly aged?: readonly number[];
  readonly unapplied?: number;
}

/** Owed by hand: 1,000.00 not due, 500.00 of 1–30 days, 300.00 of 61–90, 2,000.00 of 91 or more, 150.00 in favour. */
const OWED: readonly Owed[] = [
  { customerId: 'A-1', notDue: 100_000, aged: [20_000], unapplied: -5_000 },
  { customerId: 'B-2', aged: [30_000, 0, 30_000] },
  { customerId: 'C-3', aged: [0, 0, 0, 200_000], unapplied: -10_000 },
];

const CUTS: readonly (readonly [number, number | null])[] = [
  [1, 30],
  [31, 60],
  [61, 90],
  [91, null],
];

/** A report as of 31 March 2026 whose rows and totals tie, made by hand of what each customer owes. */
export function agingReport(owed: readonly Owed[] = OWED): AgingReport {
  const rows = owed.map(rowOf);
  const currencies = [...new Set(rows.map(({ currency }) => currency))].sort();
  return { asOf: '2026-03-31', bucketsAsOf: '2026-03-31', rows, totals: currencies.map((currency) => totalOf(rows, currency)) };
}

function rowOf({ customerId, currency = 'MXN', notDue = 0, aged = [], unapplied = 0 }: Owed): AgingRow {
  const buckets = CUTS.map(([fromDays, throughDays], index) => ({ fromDays, throughDays, amount: aged[index] ?? 0 }));
  const total = notDue + aged.reduce((sum, amount) => sum + amount, 0) + unapplied;
  return { customerId, currency, notDue, buckets, unapplied, total };
}

function totalOf(rows: readonly AgingRow[], currency: string): Omit<AgingRow, 'customerId'> {
  const own = rows.filter((row) => row.currency === currency);
  const sum = (amountOf: (row: AgingRow) => number) => own.reduce((total, row) => total + amountOf(row), 0);
  const buckets = CUTS.map(([fromDays, throughDays], index) => ({
    fromDays,
    throughDays,
    amount: sum((row) => row.buckets[index]?.amount ?? 0),
  }));
  return { currency, notDue: sum((row) => row.notDue), buckets, unapplied: sum((row) => row.unapplied), total: sum((row) => row.total) };
}
