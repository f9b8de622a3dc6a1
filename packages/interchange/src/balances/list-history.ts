import { isKind, voidsOf, type ApplicationLine, type Entry, type Journal, type LocalDate } from '@cartera/core';
import { appliedMoney } from '../comparing/index.js';
import { itemOfDerived } from './derived-ids.js';

/** What lists did to a document, one thing after the other: stated more of it, supposed a payment, ended one. */
export interface ListMove {
  readonly entry: Entry;
  readonly on: LocalDate;
  readonly what: 'stated' | 'paid' | 'ended';
  /** Of a payment, supposed or ended: which, and what of it was on the document. */
  readonly paymentId?: string;
  readonly lines: readonly ApplicationLine[];
  /** Minor units: what was stated more, or the lines' sum. */
  readonly amount: number;
}

/** All that lists did to a document and that stands, in the order of its days. */
export function listHistory(journal: Journal, itemId: string): readonly ListMove[] {
  const voids = voidsOf(journal);
  const standing = journal.entries.filter(({ id }) => !voids.hasEntry(id));
  const moves = standing.flatMap((entry): readonly ListMove[] => {
    const { on } = entry;
    if (isKind(entry, 'balance-stated') && entry.facts.itemId === itemId)
      return [{ entry, on, what: 'stated', lines: [], amount: entry.postings[0]?.amount.amount ?? 0 }];
    const isPayment = isKind(entry, 'payment-recorded') || isKind(entry, 'payment-returned');
    if (!isPayment || itemOfDerived(entry.facts.paymentId) !== itemId) return [];
    const { paymentId } = entry.facts;
    const lines = linesOf(journal, itemId, paymentId, standing);
    const amount = lines.reduce((sum, { settled }) => sum + settled.amount, 0);
    return [{ entry, on, what: isKind(entry, 'payment-recorded') ? 'paid' : 'ended', paymentId, lines, amount }];
  });
  return moves.toSorted((a, b) => (a.on === b.on ? a.entry.seq - b.entry.seq : a.on < b.on ? -1 : 1));
}

/** What of a payment is on the document; of one that ended, what was. */
function linesOf(journal: Journal, itemId: string, paymentId: string, standing: readonly Entry[]): readonly ApplicationLine[] {
  const now = appliedMoney(journal, itemId).flatMap(({ sourceId, line }) => (sourceId === paymentId ? [line] : []));
  if (now.length > 0) return now;
  return standing.flatMap((entry) =>
    isKind(entry, 'payment-applied') && entry.facts.paymentId === paymentId
      ? entry.facts.lines.filter((line) => line.itemId === itemId)
      : [],
  );
}
