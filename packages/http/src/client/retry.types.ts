/** How often a request is sent again, and when. A retry always bears the key of the first, so that nothing is written twice. */
export interface RetryOptions {
  /** Requests in all, the first included. Default 4; 1 is no retry. */
  readonly attempts?: number;
  /** The longest wait before the second request, in milliseconds; twice as long before each further one. Default 250. */
  readonly baseMs?: number;
  /** No wait is longer, but what Retry-After asks for. In milliseconds, default 4,000. */
  readonly capMs?: number;
  /** For all of it, waits included, in milliseconds: a wait that would end later is not begun. Default 60,000. */
  readonly totalMs?: number;
  /** Resolves after some milliseconds. Default: a timer. */
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 up to 1, for waits of any length up to the longest, so that many clients do not come back at once. Default: chance. */
  readonly random?: () => number;
  /** Milliseconds since 1970. Default: the clock. */
  readonly now?: () => number;
}
