import type { Caller, Store } from '@cartera/backend';
import type { Instant, LocalDate, Policy } from '@cartera/core';
import type { Uploads } from '../uploads/index.js';

/** For whom files are imported, into which books, and by which rules their accounts are listed afterwards. */
export interface ImportsOptions {
  readonly store: Store;
  readonly caller: Caller;
  /** Those of the process: `openUploads()`, closed with it. */
  readonly uploads: Uploads;
  readonly clock: () => Instant;
  /** The day of a list where nobody says one, and of the worklist. Default: the clock's day in Mexico City. */
  readonly businessDate?: () => LocalDate;
  /** Default: core's default policy. */
  readonly policies?: readonly Policy[];
  /** Whose books they are: an upload is known to whoever sent it, in the books it was sent to. */
  readonly tenant?: string;
}
