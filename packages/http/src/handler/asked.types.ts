import type { Backend } from '@cartera/backend';

/** Who answers a request, and until when. */
export interface Asked {
  readonly backend: Backend;
  /** Aborted when the time is over, or when the caller leaves. */
  readonly signal: AbortSignal;
  /** For the body to arrive, in milliseconds. */
  readonly bodyTimeoutMs: number;
}
