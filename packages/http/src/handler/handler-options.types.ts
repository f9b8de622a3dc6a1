/** How long the far end waits, and what it holds open. What takes longer is answered with a problem, so that nobody waits for ever. */
export interface HandlerOptions {
  /** For the whole answer, in milliseconds: then 504 http.timeout, and the backend's signal is aborted. Default 20,000. */
  readonly timeoutMs?: number;
  /** For the body to arrive, in milliseconds: then 408 http.body_too_slow. Default 10,000. */
  readonly bodyTimeoutMs?: number;
  /** For a file to be sent, looked at, begun to be imported, or made, in milliseconds. Default 300,000. */
  readonly filesTimeoutMs?: number;
  /** Largest file that may be sent, in bytes: a larger one is 413 http.body_too_large. Default 67,108,864 (64 MiB). */
  readonly fileBytesMax?: number;
  /** Watches held open at once: one more is 503 http.too_many_watches, with Retry-After. Default 1,000. */
  readonly watchesMax?: number;
  /** Aborted when the server is to stop: open watches end, and whoever watched comes back later, where it was. */
  readonly stopping?: AbortSignal;
}

/** What stands when nobody says. */
export const HANDLER_DEFAULTS: Readonly<Required<Omit<HandlerOptions, 'stopping'>>> = Object.freeze({
  timeoutMs: 20_000,
  bodyTimeoutMs: 10_000,
  filesTimeoutMs: 300_000,
  fileBytesMax: 67_108_864,
  watchesMax: 1_000,
});
