import type { Store } from '@cartera/backend';
import type { Instant, LocalDate, Money } from '@cartera/core';
import type { Mapping } from '@cartera/interchange';

/** A file to import, and how. */
export interface ImportRequest {
  readonly file: string;
  readonly mapping: Mapping;
  readonly store: Store;
  /** The day of a list of open balances, and of corrections. */
  readonly asOf: LocalDate;
  /** When the world learned of it, if that was not now. */
  readonly recordedAt?: Instant;
  readonly clock: () => Instant;
  /** Correct what changed: void the old, write the new. */
  readonly update: boolean;
  /** All rows or none. */
  readonly strict: boolean;
  readonly signal: AbortSignal;
  /** Told how many rows were read. */
  readonly progress: (rows: number) => void;
}

/** Money of a payment or a credit note that was on a document before its correction and does not fit on it any more. */
export interface LeftUnapplied {
  readonly document: string;
  readonly paymentId: string;
  readonly amount: Money;
}

/** What an import did, counted in rows of the file. */
export interface ImportReport {
  readonly added: number;
  readonly unchanged: number;
  /** A row that differs from what the books have; one that gained a settled day had its payment added. */
  readonly changed: number;
  /** Documents of this source that the books have and the file has not. */
  readonly missing: number;
  readonly rejected: number;
  readonly rejectedFile?: string;
  /** The first of the missing documents. */
  readonly missingDocuments?: readonly string[];
  /** The first of the changed documents that were only reported. */
  readonly changedDocuments?: readonly string[];
  /** How many of the missing were taken for settled, because the file is a full list. */
  readonly settled?: number;
  /** The first of what was on corrected documents and stays unapplied now. */
  readonly leftUnapplied?: readonly LeftUnapplied[];
}
