import { foldText, type WorkItem } from '@cartera/core';
import type { Views } from '../ports/index.js';

/** The order of a list. */
export type WorklistOrder = NonNullable<Views['worklist']['query']['order']>;

/** What a row is sorted by: the first key first, all ascending, the stream last. Numbers with numbers, text with text. */
export type RowKeys = readonly (number | string)[];

/** Sorts after every day. */
const NO_DAY = '~';

/**
 * The keys of a row in an order. points: most first, then the oldest, then the largest amount; oldest: the oldest due day first, then the largest amount; amount: the largest
 * first, in the filter's currency, else the largest of the row's amounts in minor units; name: without accents and capitals.
 *
 * @example
 * rowKeys(row, 'points'); // => [-110, '2026-03-31', -100000, 'account/ACME']
 */
export function rowKeys(row: WorkItem, order: WorklistOrder, currency?: string): RowKeys {
  const { stream, points, oldestDueOn = NO_DAY, name } = row;
  switch (order) {
    case 'points':
      return [0 - points, oldestDueOn, 0 - largestAmount(row), stream];
    case 'oldest':
      return [oldestDueOn, 0 - largestAmount(row), stream];
    case 'amount':
      return [0 - (currency === undefined ? largestAmount(row) : amountIn(row, currency)), stream];
    default:
      return [foldText(name), stream];
  }
}

/** The largest of a row's amounts, in minor units whatever the currency; 0 without one. */
export function largestAmount({ toCollect }: WorkItem): number {
  return toCollect.reduce((largest, { amount }) => Math.max(largest, amount), 0);
}

function amountIn({ toCollect }: WorkItem, currency: string): number {
  return toCollect.find((each) => each.currency === currency)?.amount ?? 0;
}

/** Below zero where `a` comes first. */
export function compareKeys(a: RowKeys, b: RowKeys): number {
  for (let index = 0; index < a.length; index += 1) {
    const [left, right] = [a[index], b[index]];
    if (left === right) continue;
    return typeof left === 'number' && typeof right === 'number' ? left - right : compareText(String(left), String(right));
  }
  return 0;
}

/** Text by code points, as databases sort bytes of UTF-8; `<` compares halves of characters. */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const [left, right] = [a.charCodeAt(index), b.charCodeAt(index)];
    if (left !== right) return weightOf(left) - weightOf(right);
  }
  return a.length - b.length;
}

/** Halves of characters beyond U+FFFF stand for more than any whole one. */
function weightOf(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
