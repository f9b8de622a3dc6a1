import { addMoney, type Money } from '@cartera/core';
import type { ExportColumn, ExportValue, WholeSection } from '../exports/document.types.js';

/** What a column carries: one figure, or one a currency where it has several. */
export type Carried = readonly Exclude<ExportValue, null>[];

/**
 * What each column carries behind so many rows: its sum so far without opening and closing lines, or the last value that stood in it. Exact: whole minor units.
 *
 * @returns By number of rows, from none to all; then by column.
 * @throws {Fault} money.out_of_range: a sum above 2^53−1 minor units.
 */
export function carriedFigures({ columns, rows }: Pick<WholeSection, 'columns' | 'rows'>): readonly (readonly Carried[])[] {
  let now: readonly Carried[] = columns.map(() => []);
  const all = [now];
  for (const { cells, isEdge } of rows) {
    now = now.map((before, place) => after(before, { column: columns[place], value: cells[place] ?? null, isEdge: isEdge === true }));
    all.push(now);
  }
  return all;
}

interface Step {
  readonly column: ExportColumn | undefined;
  readonly value: ExportValue;
  readonly isEdge: boolean;
}

function after(before: Carried, { column, value, isEdge }: Step): Carried {
  if (value === null || column?.carried === undefined) return before;
  if (column.carried === 'last') return [value];
  if (isEdge) return before;
  if ('count' in value) return [{ count: before.reduce((sum, one) => sum + ('count' in one ? one.count : 0), value.count) }];
  return 'money' in value ? withMoney(before, value.money) : before;
}

function withMoney(before: Carried, money: Money): Carried {
  const isOwn = (one: Carried[number]) => 'money' in one && one.money.currency === money.currency;
  if (!before.some(isOwn)) return [...before, { money }];
  return before.map((one) => ('money' in one && isOwn(one) ? { money: addMoney(one.money, money) } : one));
}
