import type { Instant, LocalDate } from '../calendar/index.js';
import type { Because, Decimal, Money, Refusal } from '../money/index.js';
import type { CommandFacts } from './command.types.js';

/** One customer's relation with one creditor, one bank account or till, or what is nobody's account. */
export type StreamId = `account/${string}` | `cash/${string}` | `office/${string}`;

/** What a debt is made of, in the order a payment takes it. `interest` is agreed and ordinary, `lateInterest` is moratorio. */
export type Component = 'penalty' | 'fee' | 'lateInterest' | 'interest' | 'tax' | 'principal';

/** How something was settled. */
export type SettlementMethod = 'transfer' | 'cash' | 'card' | 'cheque' | 'withholding' | 'netting' | 'credit-note' | 'small-difference';

/** Part of a payment put on part of a debt. `settled` in the item's currency, `paid` in the payment's; same currency: equal. */
export interface ApplicationLine {
  readonly itemId: string;
  readonly instalment: number;
  readonly component: Component;
  readonly settled: Money;
  readonly paid: Money;
  /** Units of the payment's currency for one of the item's (`per`: the other way, divided by); settled × rate = paid, half-up. */
  readonly rate?: Decimal | { readonly per: Decimal };
}

/** A customer. Personal: kept apart, can be erased. */
export interface Customer {
  readonly name: string;
  readonly taxId?: string;
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
  readonly language?: string;
  readonly timeZone?: string;
  readonly creditLimit?: Money;
}

/** A stretch of days on which something rests. `through` counts. */
export interface Hold {
  readonly id: string;
  readonly kind: 'dispute' | 'promise' | 'plan' | 'hardship' | 'insolvency' | 'legal' | 'complaint' | 'factoring' | 'manual';
  readonly from: LocalDate;
  readonly through?: LocalDate;
  readonly itemIds?: readonly string[];
}

/** The money effect of an entry. Positive raises what is owed. Money not yet applied posts to 'unapplied' of its own id, instalment 0. */
export interface Posting {
  readonly itemId: string;
  readonly instalment: number;
  readonly component: Component | 'unapplied';
  readonly amount: Money;
  /** On every posting to an instalment. */
  readonly issuedOn?: LocalDate;
  /** On every posting to an instalment; an instalment keeps its due day for life. */
  readonly dueOn?: LocalDate;
  readonly on: LocalDate;
}

/** What a consequence that left the house rested on. */
export interface Basis {
  readonly asOf: LocalDate;
  readonly knownAt?: Instant;
  readonly policy: string;
}

/** A fact as `core` writes it: complete but for what the store stamps. */
export interface EntryDraft {
  /** `commandId/n`, n from 1. */
  readonly id: string;
  readonly kind: string;
  /** Version of the kind's facts. */
  readonly v: number;
  /** The civil day it takes effect. */
  readonly on: LocalDate;
  /** The instant somebody claims it happened. */
  readonly happenedAt?: Instant;
  readonly by: string;
  readonly basis?: Basis;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Personal data, apart; the digest covers only a salted commitment to it. */
  readonly personal?: Readonly<Record<string, unknown>>;
  readonly postings: readonly Posting[];
}

/** A fact in its stream, never changed. */
export interface Entry extends EntryDraft {
  readonly stream: StreamId;
  /** 1, 2, 3 … within the stream. */
  readonly seq: number;
  /** The instant the store learned it; never earlier than the stream's last. */
  readonly at: Instant;
  /** SHA-256 of `personal` with its salt; stays when they are erased. */
  readonly commitment?: string;
  /** SHA-256 over the previous digest and everything here but `personal`. */
  readonly digest: string;
}

/** A stream as loaded. */
export interface Journal {
  readonly stream: StreamId;
  readonly entries: readonly Entry[];
  /** Knowledge before this instant was not kept. */
  readonly knownFrom?: Instant;
}

/** A request as it came: decisions turn it into entries. */
export type Command = {
  readonly [K in keyof CommandFacts]: {
    readonly id: string;
    readonly kind: K;
    readonly stream: StreamId;
    readonly on: LocalDate;
    readonly happenedAt?: Instant;
    readonly by: string;
    readonly facts: CommandFacts[K];
  };
}[keyof CommandFacts];

/** The command of one kind. */
export type CommandOf<K extends keyof CommandFacts> = Extract<Command, { readonly kind: K }>;

/** Entries for one stream. With `expectedVersion` the stream must still end at that seq. */
export interface Change {
  readonly stream: StreamId;
  readonly expectedVersion?: number;
  readonly entries: readonly EntryDraft[];
}

/** What a rule answers: changes, committed together or not at all, or a refusal. */
export type Decision =
  | { readonly ok: true; readonly changes: readonly Change[]; readonly because: readonly Because[] }
  | { readonly ok: false; readonly refusal: Refusal };
