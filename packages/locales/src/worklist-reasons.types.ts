import type { WorklistCauseCode } from '@cartera/core';
import type { Plural } from './messages.types.js';

/**
 * A cause in a few words, for a row: pieces of which those are left out whose fact is missing. Forms of a plural count the days since `dueOn`.
 */
export type WorklistReasonWords = string | readonly string[] | Plural;

/** Why accounts are on a list, in few words. A table of its own, small: every row shows its first. */
export interface WorklistReasonMessages {
  /** In a row. */
  readonly rows: Readonly<Record<WorklistCauseCode, WorklistReasonWords>>;
  /** As a choice. */
  readonly names: Readonly<Record<WorklistCauseCode, string>>;
  /** In the row of a broken promise on which something was paid. */
  readonly keptInPart: string;
  /** For one that has no words yet. */
  readonly otherReason: string;
}
