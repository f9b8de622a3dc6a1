import type { ApplicationLine, CurrencyCode, LocalDate } from '@cartera/core';

/** An instalment as the books will have it. */
export interface DueSlice {
  readonly number: number;
  readonly dueOn: LocalDate;
  readonly amount: number;
  open: number;
}

/** An invoice or stated balance while its story is told: what the books say of it, kept beside them. Minor units. */
export interface Debt {
  readonly itemId: string;
  readonly currency: CurrencyCode;
  readonly slices: readonly DueSlice[];
  /** No money may count before this day: that on which some came back. */
  moneyFrom: LocalDate;
}

/** Money put on an instalment. */
export interface Taken {
  readonly slice: DueSlice;
  readonly amount: number;
}

/** What is open of it. */
export function openOf({ slices }: Debt): number {
  return slices.reduce((open, slice) => open + slice.open, 0);
}

/** Puts money on it, the earliest instalment first, as the default policy does. What does not fit is left. */
export function takeFrom({ slices }: Debt, amount: number): readonly Taken[] {
  const taken: Taken[] = [];
  let left = amount;
  for (const slice of slices) {
    const part = Math.min(left, slice.open);
    if (part === 0) continue;
    slice.open -= part;
    left -= part;
    taken.push({ slice, amount: part });
  }
  return taken;
}

/** Money put on it, as lines of a command in its own currency. */
export function linesOf({ itemId, currency }: Debt, taken: readonly Taken[]): readonly ApplicationLine[] {
  return taken.map(({ slice, amount }) => {
    const paid = { amount, currency };
    return { itemId, instalment: slice.number, component: 'principal', settled: paid, paid };
  });
}
