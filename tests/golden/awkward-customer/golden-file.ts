import { readFileSync } from 'node:fs';
import type { AgingScheme, Command, Component, Instant, LocalDate, Money, ReferenceRate, StreamId } from '@cartera/core';

/** What is expected of a command: its entries, the first receipt again, or a refusal (`true`: the surface names no code; `code` is ours). */
export type Expected =
  | { readonly entryIds: readonly string[]; readonly repeats?: string; readonly refused?: never }
  | { readonly refused: string | true; readonly code?: string; readonly entryIds?: never };

/** A command, the instant the store learns it, and what is expected. */
export interface Told {
  readonly recordedAt: Instant;
  readonly why: string;
  readonly command: Command;
  readonly expect: Expected;
}

/** An instalment as expected; amounts in minor units. */
export interface ExpectedInstalment {
  readonly itemId: string;
  readonly number: number;
  readonly issuedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly currency: string;
  readonly original: number;
  readonly open: Readonly<Partial<Record<Component, number>>>;
  readonly settledOn?: LocalDate;
}

/** The account on a day, as known at an instant. */
export interface Answer {
  readonly asOf: LocalDate;
  readonly knownAt: Instant;
  readonly balances: readonly Money[];
  readonly instalments: readonly ExpectedInstalment[];
  readonly unapplied: readonly { readonly paymentId: string; readonly receivedOn: LocalDate; readonly amount: Money }[];
  readonly aging: readonly {
    readonly currency: string;
    readonly notDue: number;
    readonly buckets: readonly number[];
    readonly unapplied: number;
    readonly total: number;
  }[];
}

/** A statement as expected, one section a currency. */
export interface ExpectedStatement {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly knownAt: Instant;
  readonly since?: Instant;
  readonly sections: readonly {
    readonly currency: string;
    readonly opening: number;
    readonly lines: readonly {
      readonly on: LocalDate;
      readonly entryId: string;
      readonly kind: string;
      readonly amount: number;
      readonly balance: number;
      readonly late?: true;
    }[];
    readonly closing: number;
  }[];
}

/** The golden file. Figures and their source: WORKING.md. */
export interface GoldenFile {
  readonly stream: StreamId;
  readonly references: { readonly rates: readonly ReferenceRate[] };
  readonly scheme: AgingScheme;
  readonly commands: readonly Told[];
  readonly answers: readonly Answer[];
  readonly statements: readonly ExpectedStatement[];
}

export const golden = JSON.parse(readFileSync(new URL('awkward-customer.json', import.meta.url), 'utf8')) as GoldenFile;
