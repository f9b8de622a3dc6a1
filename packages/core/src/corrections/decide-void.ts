import { negateMoney } from '../money/index.js';
import {
  accept,
  isKind,
  kindTraits,
  moneySourceOf,
  refuse,
  voidedBy,
  voidsOf,
  type CommandOf,
  type Decision,
  type Entry,
  type Journal,
  type Posting,
} from '../journal/index.js';
import { slotKey, takeableFrom, type Situation } from '../position/index.js';
import { promisedTwice, promisesAt } from '../promises/index.js';
import { voidedParts } from './voided-parts.js';

/**
 * Voids an entry: it never was. The void bears the voided entry's day whatever the command's, and is known from its own instant.
 *
 * A payment takes its applications with it; an invoice takes what was put on it, whose money is unapplied again.
 *
 * @returns Refused, the first that holds: void.entry_unknown, void.of_void, void.already_voided, void.lasting (seen outside the house, or
 * the ground of the stream: such things are undone, not voided), void.depended_on (void the later entry first), void.conflicts (what it
 * would take back has been settled otherwise, or promised anew, since).
 * @example
 * // a payment of 600.00 typed on the wrong customer
 * decideVoid(command, situation); // => one entry 'entry-voided' on the payment's day, +600.00
 */
export function decideVoid(command: CommandOf<'void-entry'>, { journal, position }: Situation<unknown>): Decision {
  const { entryId, reason } = command.facts;
  const entry = journal.entries.find(({ id }) => id === entryId);
  if (!entry) return refuse('void.entry_unknown', {}, 'facts.entryId');
  if (entry.kind === 'entry-voided') return refuse('void.of_void', { entryId }, 'facts.entryId');
  const earlier = voidedBy(journal, entryId);
  if (earlier) return refuse('void.already_voided', { entryId, by: earlier.id }, 'facts.entryId');
  const traits = kindTraits(entry.kind);
  if (!traits || traits.lasting) return refuse('void.lasting', { entryId, kind: entry.kind }, 'facts.entryId');
  const dependent = dependentOf(journal, entry);
  if (dependent) return refuse('void.depended_on', { entryId, by: dependent.id }, 'facts.entryId');
  const { entryIds, lines, postings } = voidedParts(journal, entry);
  const turned = merged(postings.map((posting) => ({ ...posting, amount: negateMoney(posting.amount) })));
  if (undercuts(journal, turned, entry) || promisesTwice(journal, entry)) return refuse('void.conflicts', { entryId }, 'facts.entryId');
  const facts = { entryId, reason, entryIds, lines };
  return accept(command, [{ kind: 'entry-voided', on: entry.on, facts, postings: turned }], { expectedVersion: position.version });
}

/** What stands on an entry and has to go first: the return, refund or transfer of a payment, the withdrawal of a promise, the lifting of a hold. */
function dependentOf(journal: Journal, entry: Entry): Entry | undefined {
  const voids = voidsOf(journal);
  const later = journal.entries.filter(({ id, seq }) => seq > entry.seq && !voids.hasEntry(id));
  if (isKind(entry, 'promise-made'))
    return later.find((other) => isKind(other, 'promise-withdrawn') && other.facts.promiseId === entry.facts.promiseId);
  if (isKind(entry, 'hold-placed'))
    return later.find((other) => isKind(other, 'hold-lifted') && other.facts.holdId === entry.facts.hold.id);
  if (isKind(entry, 'invoice-recorded') || isKind(entry, 'balance-stated'))
    return later.find(
      (other) =>
        stands(other, 'interest-charged', 'charge-waived', 'balance-stated') &&
        other.postings.some(({ itemId }) => itemId === entry.facts.itemId),
    );
  if (isKind(entry, 'interest-charged')) return usedRelease(entry, later);
  const source = moneySourceOf(entry.facts);
  const ends = isKind(entry, 'payment-returned') || isKind(entry, 'credit-note-cancelled') || isKind(entry, 'payment-refunded');
  if (source === undefined || ends) return undefined;
  const applied = isKind(entry, 'payment-applied') || isKind(entry, 'credit-note-applied');
  return later.find((other) => {
    if (isKind(other, 'payment-returned')) return other.facts.paymentId === source;
    if (isKind(other, 'credit-note-cancelled')) return other.facts.creditNoteId === source;
    const left = isKind(other, 'payment-refunded') || isKind(other, 'payment-transferred');
    return !applied && left && other.facts.paymentId === source;
  });
}

function stands({ kind }: Entry, ...kinds: readonly string[]): boolean {
  return kinds.includes(kind);
}

/** What a credit of interest gave back goes with it, unless it has left the account. */
function usedRelease(entry: Entry, later: readonly Entry[]): Entry | undefined {
  const freed = later.flatMap((other) =>
    isKind(other, 'interest-released') && other.facts.entryId === entry.id ? other.facts.creditNoteId : [],
  );
  return later.find((other) => isKind(other, 'payment-refunded') && freed.includes(other.facts.paymentId));
}

/** One posting for each place and day, of 0 where all cancels out: whoever looks for a document by its postings finds what voided it. */
function merged(postings: readonly Posting[]): readonly Posting[] {
  const sums = new Map<string, Posting>();
  for (const posting of postings) {
    const key = `${slotKey(posting.itemId, posting.instalment, posting.component)}@${posting.on}`;
    const before = sums.get(key);
    const amount = (before?.amount.amount ?? 0) + posting.amount.amount;
    sums.set(key, { ...posting, amount: { amount, currency: posting.amount.currency } });
  }
  return [...sums.values()];
}

/** Voiding a return, a refund or a charge takes from debts and money: more than is there on its day or any later one cannot be taken. */
function undercuts(journal: Journal, turned: readonly Posting[], entry: Entry): boolean {
  const takesAgain = stands(entry, 'payment-returned', 'credit-note-cancelled', 'interest-charged');
  if (!takesAgain) return false;
  return turned.some(({ itemId, instalment, component, amount, on }) => {
    if (component === 'unapplied' || amount.amount >= 0) return false;
    return -amount.amount > (takeableFrom(journal, on).get(slotKey(itemId, instalment, component)) ?? 0);
  });
}

/** Voiding a withdrawal brings its promise back: what was promised anew since is not promised twice. */
function promisesTwice(journal: Journal, entry: Entry): boolean {
  if (!isKind(entry, 'promise-withdrawn')) return false;
  const standing = promisesAt(journal, { asOf: entry.on }).find(({ promise }) => promise.id === entry.facts.promiseId);
  if (!standing) return false;
  const { promise, rules } = standing;
  const currencies = new Set(promise.parts.map(({ amount }) => amount.currency));
  return [...currencies].some((currency) => promisedTwice(promise, rules, { journal, from: entry.on, currency }) > 0);
}
