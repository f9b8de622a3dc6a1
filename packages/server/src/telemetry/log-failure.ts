import type { Log } from './create-log.js';

/** Where in the code, without the message above it: that may quote what was sent. */
const FRAMES = 5;

/** SQLSTATE, a system's code, or one of ours: never a sentence. */
const CODE = /^[\w.]{1,60}$/;

/**
 * Logs something thrown: its kind, its codes down the chain of causes, and where in the code. Messages are left out: a database quotes values in them.
 */
export function logFailure(log: Log | undefined, msg: string, error: unknown): void {
  if (!log) return;
  const { name, codes, at } = described(error);
  log.error({ failure: name, ...(codes.length > 0 && { codes }), ...(at.length > 0 && { at }) }, msg);
}

function described(error: unknown): { readonly name: string; readonly codes: readonly string[]; readonly at: readonly string[] } {
  if (!(error instanceof Error)) return { name: 'not an error', codes: [], at: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { name: error.constructor.name, codes: codesOf(error), at: frames.slice(0, FRAMES).map((line) => line.trim()) };
}

function codesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const code = 'code' in error && typeof error.code === 'string' && CODE.test(error.code) ? [error.code] : [];
  return [...code, ...codesOf(error.cause)];
}
