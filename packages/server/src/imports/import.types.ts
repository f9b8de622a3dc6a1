import type { Caller, Store } from '@cartera/backend';
import type { Instant, LocalDate, Money } from '@cartera/core';
import type { BadRow, ImportRow, Mapping } from '@cartera/interchange';

/** A file to import, and how. */
export interface ImportRequest {
  readonly file: string;
  /** What it is called where something is said of it. Default: as it is. */
  readonly named?: string;
  readonly mapping: Mapping;
  readonly store: Store;
  /** Who imports it. Default: the operator of the command line. */
  readonly caller?: Caller;
  /** The day of a list of open balances, and of corrections. */
  readonly asOf: LocalDate;
  /** When the world learned of it, if that was not now. */
  readonly recordedAt?: Instant;
  readonly clock: () => Instant;
  /** Correct what changed: void the old, write the new. */
  readonly update: boolean;
  /** All rows or none. */
  readonly strict: boolean;
  /** Nothing is written, no file of refused rows either where `rejectedBase` is left out: what would happen is said. */
  readonly dryRun?: boolean;
  /** The file of refused rows is called like this one. Default: `file`. */
  readonly rejectedBase?: string;
  readonly signal: AbortSignal;
  /** Told how many rows were read. */
  readonly progress: (rows: number) => void;
  /** Told of each refused row, and of each that was added. */
  readonly refused?: (row: BadRow) => void;
  readonly added?: (row: ImportRow) => void;
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
