import type { LocalDate } from '../calendar/index.js';
import { checkedAmount, type CurrencyCode } from '../money/index.js';
import type { Entry, Posting } from '../journal/index.js';
import { amountsOf, emptyTally, openOf, type Tally } from './amounts.js';
import type { InstalmentState, Reduction } from './position.types.js';

/** An instalment while its postings come in. */
export interface InstalmentBuilder {
  readonly itemId: string;
  readonly number: number;
  readonly currency: CurrencyCode;
  /** The name its document has on paper, and the day from which on. */
  named?: { readonly reference: string; readonly on: LocalDate };
  issuedOn: LocalDate;
  dueOn: LocalDate;
  readonly original: Tally;
  readonly reduced: Tally;
  readonly charges: { readonly on: LocalDate; readonly amount: number }[];
  readonly reductions: Reduction[];
}

/** Starts an instalment from the first posting seen of it. */
export function startInstalment(posting: Posting): InstalmentBuilder {
  return {
    itemId: posting.itemId,
    number: posting.instalment,
    currency: posting.amount.currency,
    issuedOn: posting.issuedOn ?? posting.on,
    dueOn: posting.dueOn ?? posting.on,
    original: emptyTally(),
    reduced: emptyTally(),
    charges: [],
    reductions: [],
  };
}

/** Names the document of an instalment, by what says it last. */
export function nameInstalment(builder: InstalmentBuilder, { facts, on }: Pick<Entry, 'facts' | 'on'>): void {
  const { itemId, reference } = facts as { readonly itemId?: unknown; readonly reference?: unknown };
  if (itemId !== builder.itemId || typeof reference !== 'string' || on < (builder.named?.on ?? on)) return;
  builder.named = { reference, on };
}

/** Adds a posting; with a source it reduces the debt, without one it is the debt. */
export function addPosting(builder: InstalmentBuilder, posting: Posting, sourceId: string | undefined): void {
  const { component, on, amount } = posting;
  if (component === 'unapplied') return;
  if (sourceId === undefined) {
    builder.original[component] = checkedAmount(builder.original[component] + amount.amount);
    builder.charges.push({ on, amount: amount.amount });
  } else {
    builder.reduced[component] = checkedAmount(builder.reduced[component] - amount.amount);
    const reduction = { sourceId, on, component, amount: Object.freeze({ amount: -amount.amount, currency: amount.currency }) };
    builder.reductions.push(Object.freeze(reduction));
  }
}

/** The instalment as it stands. */
export function finishInstalment(builder: InstalmentBuilder): InstalmentState {
  const { itemId, number, issuedOn, dueOn, currency, named } = builder;
  const reductions = byDay(builder.reductions);
  const open = openOf(builder.original, builder.reduced, currency);
  const settledOn = open.total === 0 ? settledDay(builder) : undefined;
  return Object.freeze({
    itemId,
    ...(named && named.reference !== itemId && { reference: named.reference }),
    number,
    issuedOn,
    dueOn,
    original: amountsOf(builder.original, currency),
    open,
    disputed: 0,
    ...(settledOn !== undefined && { settledOn }),
    reductions: Object.freeze(reductions),
  });
}

/** The last day on which the open amount moved: since then it is 0. An instalment of 0 is settled on the day it was posted. */
function settledDay({ charges, reductions }: InstalmentBuilder): LocalDate | undefined {
  const moves = new Map<LocalDate, number>();
  for (const { on, amount } of charges) moves.set(on, (moves.get(on) ?? 0) + amount);
  for (const { on, amount } of reductions) moves.set(on, (moves.get(on) ?? 0) - amount.amount);
  let last: LocalDate | undefined;
  for (const [on, amount] of moves) if (amount !== 0 && (last === undefined || on > last)) last = on;
  return last ?? charges[0]?.on;
}

/** By day, order of arrival within a day kept. Mostly they are in order already. */
function byDay(reductions: Reduction[]): readonly Reduction[] {
  const sorted = reductions.every((reduction, index) => index === 0 || (reductions[index - 1]?.on ?? '') <= reduction.on);
  return sorted ? reductions : reductions.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
