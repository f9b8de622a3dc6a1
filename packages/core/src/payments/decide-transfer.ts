import { fault } from '../assert/index.js';
import {
  ENTRY_KINDS,
  refuse,
  type CommandOf,
  type Decision,
  type EntryDraft,
  type EntryFacts,
  type Journal,
  type Posting,
} from '../journal/index.js';
import { negateMoney } from '../money/index.js';
import { slotKey, takeableFrom, type Situation } from '../position/index.js';
import { isCredit, moneyDocument, type MoneyDocument } from './money-document.js';

type TransferPayment = CommandOf<'transfer-payment'>;

/**
 * Moves unapplied money to another account, on the command's day: both sides in one commit or neither, equal and opposite, so that transfers
 * sum to zero. On the other account it is unapplied under the same id. No more than is left of it on that day or any later one.
 *
 * `related` holds the journal of the other account (`streamsOf` names it).
 *
 * @returns Refused, the first that holds: account.not_open, transfer.same_account, transfer.target_not_open, payment.unknown,
 * payment.not_a_payment (a credit note belongs to its customer), payment.ended, payment.currency_mismatch, transfer.exceeds_unapplied,
 * payment.exists (another payment has that id on the other account).
 * @throws situation.related_missing: the caller did not load the other account.
 * @example
 * // 1,000.00 received on the wrong account, 300.00 of it moved
 * decideTransfer(command, situation); // => 'payment-transferred' +300.00 here, 'payment-transfer-received' −300.00 there
 */
export function decideTransfer(command: TransferPayment, { journal, related = [] }: Situation<unknown>): Decision {
  const { paymentId, to, amount } = command.facts;
  if (journal.entries.length === 0) return refuse('account.not_open', {}, 'stream');
  if (to === command.stream) return refuse('transfer.same_account', {}, 'facts.to');
  const target = related.find(({ stream }) => stream === to);
  if (!target) throw fault('situation.related_missing', {}, 'related');
  if (!to.startsWith('account/') || target.entries.length === 0) return refuse('transfer.target_not_open', {}, 'facts.to');
  const document = moneyDocument(journal, paymentId);
  if (!document) return refuse('payment.unknown', { paymentId }, 'facts.paymentId');
  if (isCredit(document.entry)) return refuse('payment.not_a_payment', { paymentId }, 'facts.paymentId');
  if (document.endedBy) return refuse('payment.ended', { paymentId, on: document.endedBy.on }, 'facts.paymentId');
  const { currency } = document.entry.facts.amount;
  if (amount.currency !== currency) return refuse('payment.currency_mismatch', { currency }, 'facts.amount');
  const left = Math.max(0, takeableFrom(journal, command.on).get(slotKey(paymentId, 0, 'unapplied')) ?? 0);
  if (amount.amount > left) return refuse('transfer.exceeds_unapplied', { left: { amount: left, currency } }, 'facts.amount');
  const origin = originOf(document);
  const there = moneyDocument(target, paymentId);
  if (there && originOf(there) !== origin) return refuse('payment.exists', { paymentId }, 'facts.paymentId');
  return { ok: true, changes: changesOf(command, { journal, target, document, origin }), because: [] };
}

/** The account a payment was recorded on, wherever its money is now. */
function originOf({ entry }: MoneyDocument): Journal['stream'] {
  return entry.kind === 'payment-transfer-received' ? entry.facts.origin : entry.stream;
}

interface Transfer {
  readonly journal: Journal;
  readonly target: Journal;
  readonly document: MoneyDocument;
  readonly origin: Journal['stream'];
}

/** Equal and opposite; each side judged by its own version. */
function changesOf(command: TransferPayment, { journal, target, document, origin }: Transfer): Extract<Decision, { ok: true }>['changes'] {
  const { on, stream } = command;
  const { paymentId, to, amount } = command.facts;
  const { reference } = document.entry.facts as { readonly reference?: string };
  const posting: Posting = { itemId: paymentId, instalment: 0, component: 'unapplied', amount, on };
  const left = draft(command, { n: 1, kind: 'payment-transferred', facts: { paymentId, amount, to }, posting });
  const received = draft(command, {
    n: 2,
    kind: 'payment-transfer-received',
    facts: { paymentId, amount, from: stream, origin, ...(reference !== undefined && { reference }) },
    posting: { ...posting, amount: negateMoney(amount) },
  });
  return [
    { stream, expectedVersion: journal.entries.at(-1)?.seq ?? 0, entries: [left] },
    { stream: to, expectedVersion: target.entries.at(-1)?.seq ?? 0, entries: [received] },
  ];
}

function draft<K extends 'payment-transferred' | 'payment-transfer-received'>(
  { id, on, by, happenedAt }: TransferPayment,
  { n, kind, facts, posting }: { readonly n: number; readonly kind: K; readonly facts: EntryFacts[K]; readonly posting: Posting },
): EntryDraft {
  const claimed = happenedAt === undefined ? {} : { happenedAt };
  return { id: `${id}/${n}`, kind, v: ENTRY_KINDS[kind].v, on, ...claimed, by, facts, postings: [posting] };
}
