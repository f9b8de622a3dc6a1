import { pino, stdTimeFunctions, type Logger } from 'pino';

/** Where lines go that a program reads. */
export type Log = Logger;

/** What a server writes on stderr: a line of JSON for a program, or sentences for a person. */
export const LOG_FORMATS = ['json', 'text'] as const;

/** From the fewest lines to the most. At `debug` health and metrics requests are told too. */
export const LOG_LEVELS = ['error', 'warn', 'info', 'debug'] as const;

/** How much is written, and where. */
export interface LogOptions {
  readonly level: (typeof LOG_LEVELS)[number];
  readonly write: (line: string) => void;
}

/**
 * A log of one JSON line an event: `time` (UTC), `level` by its word, `pid`, `msg` and the event's own fields.
 *
 * Callers give codes, counts and patterns, never what a person sent or is called.
 *
 * @example
 * createLog({ level: 'info', write }).info({ route: '/ready', status: 200 }, 'request');
 * // {"level":"info","time":"2026-03-31T18:00:00.000Z","pid":4180,"route":"/ready","status":200,"msg":"request"}
 */
export function createLog({ level, write }: LogOptions): Log {
  const settings = {
    level,
    base: { pid: process.pid },
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return pino(settings, { write });
}
