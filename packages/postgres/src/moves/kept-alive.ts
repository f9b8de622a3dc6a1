/**
 * How connections notice that the server is gone without a word (its machine, or the net between): they are asked for a sign of life after ten quiet seconds, where the
 * operating system by itself would wait for two hours, with somebody waiting for the answer meanwhile.
 */
export const KEPT_ALIVE = { keepAlive: true, keepAliveInitialDelayMillis: 10_000 } as const;
