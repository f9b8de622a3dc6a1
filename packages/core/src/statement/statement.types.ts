import type { AgingRow } from '../aging/index.js';
import type { Instant, LocalDate } from '../calendar/index.js';
import type { StreamId } from '../journal/index.js';
import type { CurrencyCode, Money } from '../money/index.js';
import type { InstalmentState } from '../position/index.js';

/** One entry on one posting day. `amount` signed as postings; `late`: dated before `from`, learned after `since`; late lines come first. */
export interface StatementLine {
  readonly on: LocalDate;
  readonly entryId: string;
  readonly kind: string;
  readonly reference?: string;
  readonly amount: Money;
  readonly balance: Money;
  readonly late?: true;
}

/** One currency of a statement: opening + lines = closing. */
export interface StatementSection {
  readonly currency: CurrencyCode;
  readonly opening: Money;
  readonly lines: readonly StatementLine[];
  readonly closing: Money;
  readonly aging: AgingRow;
  readonly openItems: readonly InstalmentState[];
}

/** A statement of account over [from, to], both days counted, as known at an instant. */
export interface Statement {
  readonly stream: StreamId;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly knownAt?: Instant;
  readonly sections: readonly StatementSection[];
  /** SHA-256 over everything else, by RFC 8785. */
  readonly digest: string;
}
