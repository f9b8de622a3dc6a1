import { dayNumber, type Instant, type LocalDate } from '../calendar/index.js';
import { checkedAmount, sumAmounts, type CurrencyCode } from '../money/index.js';
import type { AgingReport, AgingRow, AgingScheme } from './aging.types.js';
import { checkScheme } from './check-scheme.js';

/** The moment of an aging. Ages are counted to `bucketsAsOf`, by default `asOf`. */
export interface AgingMoment {
  readonly asOf: LocalDate;
  readonly bucketsAsOf?: LocalDate;
  readonly knownAt?: Instant;
}

/** Something with a day of issue and a due day; without them it is money not yet applied. */
export interface AgedAmount {
  readonly amount: { readonly amount: number; readonly currency: CurrencyCode };
  readonly issuedOn?: LocalDate;
  readonly dueOn?: LocalDate;
}

/** Takes amounts one by one and gives the report: the one place where amounts are put into columns. */
export interface AgingAccumulator {
  readonly add: (customerId: string, aged: AgedAmount) => void;
  /** Rows by customerId, then currency, each that got an amount; `withoutEmpty` leaves out those with nothing in any column. */
  readonly report: (options?: { readonly withoutEmpty?: boolean }) => AgingReport;
}

/** Columns of a row: not due, the buckets, unapplied. */
type Columns = number[];

/**
 * An aging that is fed amount by amount, for portfolios that do not fit into a list.
 *
 * Amounts are summed exactly in minor units; nothing is filtered: what comes in is taken to be posted and known.
 *
 * @throws aging.scheme_invalid, calendar.not_a_day, money.out_of_range.
 * @example
 * const aging = agingAccumulator(scheme, { asOf: '2026-03-31' });
 * aging.add('ACME', { amount: money(10_000, 'MXN'), issuedOn: '2026-01-31', dueOn: '2026-03-01' });
 * aging.report().rows[0].buckets[0].amount; // => 10000: 30 days late
 */
export function agingAccumulator(scheme: AgingScheme, at: AgingMoment): AgingAccumulator {
  checkScheme(scheme);
  const { asOf, bucketsAsOf = asOf, knownAt } = at;
  dayNumber(asOf, 'asOf');
  const anchor = dayNumber(bucketsAsOf, 'bucketsAsOf');
  const customers = new Map<string, Map<CurrencyCode, Columns>>();
  return {
    add(customerId, aged) {
      const columns = columnsOf(customers, customerId, aged.amount.currency, scheme.buckets.length + 2);
      const column = columnOf(aged, scheme, anchor);
      columns[column] = checkedAmount((columns[column] as number) + aged.amount.amount);
    },
    report({ withoutEmpty = false } = {}) {
      const totals = new Map<CurrencyCode, Columns>();
      const rows: AgingRow[] = [];
      for (const [customerId, currencies] of sorted(customers)) {
        for (const [currency, columns] of sorted(currencies)) {
          if (withoutEmpty && columns.every((amount) => amount === 0)) continue;
          rows.push(Object.freeze({ customerId, ...rowOf(currency, columns, scheme.buckets) }));
          const sums = totals.get(currency);
          totals.set(currency, sums ? sums.map((sum, index) => checkedAmount(sum + (columns[index] as number))) : columns);
        }
      }
      const summed = sorted(totals).map(([currency, columns]) => Object.freeze(rowOf(currency, columns, scheme.buckets)));
      const known = knownAt !== undefined && { knownAt };
      return Object.freeze({ asOf, bucketsAsOf, ...known, rows: Object.freeze(rows), totals: Object.freeze(summed) });
    },
  };
}

/** Where an amount stands: 0 is not due, then the buckets, the last is unapplied. */
function columnOf({ issuedOn, dueOn }: AgedAmount, { basis, buckets }: AgingScheme, anchor: number): number {
  const day = basis === 'due' ? dueOn : issuedOn;
  if (day === undefined) return buckets.length + 1;
  const age = anchor - dayNumber(day);
  let column = buckets.length;
  while (column > 0 && age < (buckets[column - 1] as { fromDays: number }).fromDays) column -= 1;
  return column;
}

function columnsOf(customers: Map<string, Map<CurrencyCode, Columns>>, customerId: string, currency: CurrencyCode, count: number): Columns {
  let currencies = customers.get(customerId);
  if (currencies === undefined) {
    currencies = new Map();
    customers.set(customerId, currencies);
  }
  let columns = currencies.get(currency);
  if (columns === undefined) {
    columns = new Array<number>(count).fill(0);
    currencies.set(currency, columns);
  }
  return columns;
}

function rowOf(currency: CurrencyCode, columns: Columns, buckets: AgingScheme['buckets']): Omit<AgingRow, 'customerId'> {
  const amounts = buckets.map(({ fromDays, throughDays }, i) => Object.freeze({ fromDays, throughDays, amount: columns[i + 1] as number }));
  const unapplied = columns.at(-1) as number;
  return { currency, notDue: columns[0] as number, buckets: Object.freeze(amounts), unapplied, total: sumAmounts(columns) };
}

/** By key, code unit by code unit. */
function sorted<T>(map: ReadonlyMap<string, T>): (readonly [string, T])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
