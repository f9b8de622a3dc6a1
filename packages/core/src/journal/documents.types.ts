import type { Instant, LocalDate } from '../calendar/index.js';
import type { Money } from '../money/index.js';
import type { ApplicationLine, Component, Customer, Entry, Hold, SettlementMethod, StreamId } from './journal.types.js';

/** An application as a document states it; its day defaults to the later of the document's day and the item's issuedOn. */
export type DocumentLine = ApplicationLine & { readonly on?: LocalDate };

/** What a host that keeps documents has. Without a `recordedAt` on each of them the journal's knownFrom is the latest one. */
export interface Documents {
  readonly stream: StreamId;
  readonly items: readonly {
    readonly id: string;
    readonly kind?: 'invoice' | 'debit-note' | 'agreement' | 'opening-balance';
    readonly issuedOn: LocalDate;
    readonly recordedAt?: Instant;
    readonly instalments: readonly {
      readonly number: number;
      readonly dueOn: LocalDate;
      readonly principal: Money;
      readonly interest?: Money;
      readonly fee?: Money;
      readonly tax?: Money;
    }[];
  }[];
  readonly charges?: readonly {
    readonly id: string;
    readonly itemId: string;
    readonly instalment: number;
    readonly component: Exclude<Component, 'principal'>;
    readonly amount: Money;
    readonly on: LocalDate;
    readonly recordedAt?: Instant;
  }[];
  /** No lines: unapplied. */
  readonly payments?: readonly {
    readonly id: string;
    readonly amount: Money;
    readonly on: LocalDate;
    readonly recordedAt?: Instant;
    readonly method?: SettlementMethod;
    readonly lines?: readonly DocumentLine[];
    readonly returnedOn?: LocalDate;
  }[];
  readonly creditNotes?: readonly {
    readonly id: string;
    readonly amount: Money;
    readonly on: LocalDate;
    readonly recordedAt?: Instant;
    readonly lines?: readonly DocumentLine[];
    readonly cancelledOn?: LocalDate;
  }[];
  /** Of unapplied money. */
  readonly refunds?: readonly {
    readonly id: string;
    readonly paymentId: string;
    readonly amount: Money;
    readonly on: LocalDate;
    readonly recordedAt?: Instant;
  }[];
  readonly holds?: readonly (Hold & { readonly recordedAt?: Instant })[];
  readonly customer?: Customer;
  /** The host's own table of what documents cannot say, merged. */
  readonly entries?: readonly Entry[];
}
