import type { Backend } from '@cartera/backend';
import type { OpenWatches } from './open-watches.js';

/** Who answers a request, and until when. */
export interface Asked {
  readonly backend: Backend;
  /** Aborted when the time is over, or when the caller leaves. */
  readonly signal: AbortSignal;
  /** For the body to arrive, in milliseconds. */
  readonly bodyTimeoutMs: number;
  /** For a file to arrive, in milliseconds. */
  readonly filesTimeoutMs: number;
  /** Largest file, in bytes. */
  readonly fileBytesMax: number;
  readonly watches: OpenWatches;
  /** Aborted when the server is to stop. */
  readonly stopping: AbortSignal | undefined;
}
