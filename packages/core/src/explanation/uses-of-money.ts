import type { LocalDate } from '../calendar/index.js';
import { kindTraits, type Entry, type Posting } from '../journal/index.js';
import { checkedAmount } from '../money/index.js';
import type { ExplanationCode, ExplanationMoment, ExplanationStep } from './explanation.types.js';
import type { KnownEntries } from './known-entries.js';
import { lateFact } from './late-fact.js';

/** Where part of a payment's money went, or came back from. */
interface Use {
  readonly code: ExplanationCode;
  readonly entry: Entry;
  readonly on: LocalDate;
  /** The document it was put on or taken off. */
  readonly itemId: string | undefined;
  amount: number;
}

const ENDS: Readonly<Record<string, ExplanationCode>> = {
  'payment-returned': 'line.returned',
  'credit-note-cancelled': 'line.cancelled',
  'payment-refunded': 'line.refunded',
  'payment-transferred': 'line.transferred',
  'payment-transfer-received': 'line.transfer_received', // more of the same payment: what is left is left of both
};

/** What became of received money by a day, as known: each use by day, then seq, and what is left; together the money received. */
export function usesOfMoney(received: Entry, { asOf }: ExplanationMoment, known: KnownEntries): readonly ExplanationStep[] {
  const { amount: money, itemId: sourceId } = received.postings[0] as Posting;
  const { currency } = money;
  if (known.voids.hasEntry(received.id)) return [{ code: 'line.voided_since', facts: { amount: money } }];
  const others = known.list.filter(({ id, kind }) => id !== received.id && kind !== 'entry-voided' && !known.voids.hasEntry(id));
  const uses = others.flatMap((entry) => usesIn(entry, { sourceId, asOf }, known));
  uses.sort((a, b) => (a.on === b.on ? a.entry.seq - b.entry.seq : a.on < b.on ? -1 : 1));
  const used = uses.reduce((sum, { amount }) => checkedAmount(sum + amount), 0);
  const left = { amount: checkedAmount(money.amount - used), currency };
  const steps = uses.map(({ code, entry, on, itemId, amount }): ExplanationStep => {
    const name = itemId === undefined ? {} : { name: known.nameOf(itemId) };
    return { code, facts: { on, amount: { amount, currency }, ...name, ...lateFact(entry, on) } };
  });
  return left.amount === 0 ? steps : [...steps, { code: 'line.unapplied', facts: { amount: left, asOf } }];
}

/** An entry's own uses, one for each document and day. A use has the sign of the money it takes: below zero. */
function usesIn(
  entry: Entry,
  { sourceId, asOf }: { readonly sourceId: string; readonly asOf: LocalDate },
  { voids }: KnownEntries,
): readonly Use[] {
  const uses = new Map<string, Use>();
  const pairsFrom = kindTraits(entry.kind)?.pairsFrom ?? Infinity;
  entry.postings.forEach(({ itemId: id, component, on, amount }, index) => {
    if (component !== 'unapplied' || id !== sourceId || on > asOf || voids.hasPosting(entry, index)) return;
    const itemId = index > pairsFrom ? entry.postings[index - 1]?.itemId : undefined;
    const code = itemId === undefined ? (ENDS[entry.kind] ?? 'line.used') : amount.amount > 0 ? 'line.put_on' : 'line.taken_off';
    const key = `${code} ${on} ${itemId}`;
    const use = uses.get(key) ?? { code, entry, on, itemId, amount: 0 };
    use.amount = checkedAmount(use.amount - amount.amount);
    uses.set(key, use);
  });
  return [...uses.values()];
}
