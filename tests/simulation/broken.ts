import { isDeepStrictEqual } from 'node:util';

/** A law that does not hold. */
export interface LawBroken extends Error {
  readonly law: string;
}

/** An error that names the law, and says what was found. */
export function broken(law: string, found: unknown): LawBroken {
  return Object.assign(new Error(`${law}: ${JSON.stringify(found, null, 1)}`), { law });
}

/**
 * Holds two things to be the same.
 *
 * @throws LawBroken with both.
 */
export function same(law: string, found: unknown, expected: unknown, about: unknown = {}): void {
  if (!isDeepStrictEqual(found, expected)) throw broken(law, { about, found, expected });
}

/** Which law an error says is broken. */
export function lawOf(error: unknown): string | undefined {
  return error instanceof Error && 'law' in error ? String(error.law) : undefined;
}
