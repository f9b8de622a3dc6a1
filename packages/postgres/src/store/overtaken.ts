import type { Conflict } from '@cartera/backend';
import type { Change } from '@cartera/core';

/** How often rows are put, where another stops it. */
const PUTS_MAX = 3;
/** Serialisation failure, deadlock. */
const OVERTAKEN: readonly string[] = ['40001', '40P01'];
/** Where writers of one new stream or of one key meet. */
const MEETING_KEYS: readonly string[] = ['stream_pkey', 'entry_pkey', 'request_pkey'];

/** SQLSTATEs, of which no class begins with E as systems' own codes do (EPIPE), and those of a connection or a server that went. */
const SQLSTATE = /^(?!E)[0-9A-Z]{5}$/;
const GONE = /^(?:08|57P)/;

/** What stands for a conflict where the database does not say which stream it was. */
export function conflictOn([first]: readonly Change[]): Conflict | undefined {
  return first && { ok: false, conflict: first.stream };
}

/** Nobody knows what became of it: the connection broke, or the server went, when the transaction may have been committed already. */
export function isLost(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'store.unavailable') return false;
  const { code } = (error.cause ?? {}) as { readonly code?: unknown };
  return typeof code !== 'string' || !SQLSTATE.test(code) || GONE.test(code);
}

/** Somebody else was first, or the database stopped this one for another's sake: nothing is written. */
export function isOvertaken(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause as { code?: string; constraint?: string } | undefined) : undefined;
  if (cause?.code === undefined) return false;
  return (
    OVERTAKEN.includes(cause.code) || (cause.code === '23505' && cause.constraint !== undefined && MEETING_KEYS.includes(cause.constraint))
  );
}

/** Rows may be put again: who was stopped for another's sake tries once more. */
export async function untilAlone(put: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await put();
      return;
    } catch (error) {
      if (tries >= PUTS_MAX || !isOvertaken(error)) throw error;
    }
  }
}
