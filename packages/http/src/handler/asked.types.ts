import type { Backend } from '@cartera/backend';
import type { OpenWatches } from './open-watches.js';

/** Who answers a request, and until when. */
export interface Asked {
  readonly backend: Backend;
  /** Aborted when the time is over, or when the caller leaves. */
  readonly signal: AbortSignal;
  /** For the body to arrive, in milliseconds. */
  readonly bodyTimeoutMs: number;
  readonly watches: OpenWatches;
}
