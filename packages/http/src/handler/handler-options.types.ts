/** How long the far end waits. What takes longer is answered with a problem, so that nobody waits for ever. */
export interface HandlerOptions {
  /** For the whole answer, in milliseconds: then 504 http.timeout, and the backend's signal is aborted. Default 20,000. */
  readonly timeoutMs?: number;
  /** For the body to arrive, in milliseconds: then 408 http.body_too_slow. Default 10,000. */
  readonly bodyTimeoutMs?: number;
}

/** What stands when nobody says. */
export const HANDLER_DEFAULTS: Readonly<Required<HandlerOptions>> = Object.freeze({ timeoutMs: 20_000, bodyTimeoutMs: 10_000 });
