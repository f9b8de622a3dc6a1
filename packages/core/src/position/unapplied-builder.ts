import type { LocalDate } from '../calendar/index.js';
import { isKind, type Entry, type Posting } from '../journal/index.js';
import { checkedAmount, type CurrencyCode } from '../money/index.js';
import type { UnappliedMoney } from './position.types.js';

/** A payment's or credit note's money while its postings come in. */
export interface MoneyBuilder {
  readonly paymentId: string;
  readonly currency: CurrencyCode;
  receivedOn: LocalDate;
  left: number;
}

/** Starts with the first posting seen of it. */
export function startMoney(posting: Posting): MoneyBuilder {
  return { paymentId: posting.itemId, currency: posting.amount.currency, receivedOn: posting.on, left: 0 };
}

/** Adds a posting: money received is negative, for it lowers what is owed. */
export function addMoneyPosting(builder: MoneyBuilder, entry: Entry, posting: Posting): void {
  if (isKind(entry, 'payment-recorded') || isKind(entry, 'credit-note-issued')) builder.receivedOn = entry.on;
  builder.left = checkedAmount(builder.left - posting.amount.amount);
}

/** What is left of it. */
export function finishMoney({ paymentId, receivedOn, left, currency }: MoneyBuilder): UnappliedMoney {
  return Object.freeze({ paymentId, receivedOn, amount: Object.freeze({ amount: left, currency }) });
}
