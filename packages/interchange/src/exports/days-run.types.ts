import type { LocalDate, Money, StreamId } from '@cartera/core';

/** What a day's run did, as the run itself told it. */
export interface DaysRun {
  readonly on: LocalDate;
  readonly evaluated: number;
  readonly written: number;
  readonly consequences?: Readonly<Record<string, number>>;
  readonly refused?: Readonly<Record<string, number>>;
  readonly left?: number;
  /** To whom it wrote what, in the order it happened. */
  readonly charges: readonly DayCharge[];
  /** Whom it was refused to charge, and by which code. */
  readonly uncharged: readonly { readonly stream: StreamId; readonly code: string }[];
}

/** An entry of the run, and what it is worth: one amount a currency, signed. */
export interface DayCharge {
  readonly stream: StreamId;
  readonly entryId: string;
  readonly kind: string;
  readonly on: LocalDate;
  readonly amounts: readonly Money[];
}
