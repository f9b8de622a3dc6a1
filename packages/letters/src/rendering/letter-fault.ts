import { fault, type Fault } from '@cartera/core';

/** What the engine's errors carry. */
interface EngineError extends Error {
  readonly token?: { getPosition?: () => readonly [row: number, column: number] };
  readonly originalError?: Error;
}

/** The engine's sentences, and the code each stands for; what is named in it is the first group. */
const SAID: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/undefined variable: ([^,]{1,80})/, 'letter.variable_unknown'],
  [/undefined filter: ([^,]{1,80})/, 'letter.filter_unknown'],
  [/tag "([^"]{1,80})" not found/, 'letter.tag_unknown'],
  [/(?:Failed to lookup|ENOENT)[^"]*"([^"]{1,80})"/, 'letter.tag_unknown'],
  [/(?:render|memory alloc|parse length) limit exceeded/, 'letter.too_costly'],
];

/**
 * An error of the engine as a fault of the template: what, which name, on which line.
 *
 * @returns letter.variable_unknown, letter.filter_unknown, letter.tag_unknown, letter.too_costly; else letter.template_invalid.
 */
export function letterFault(error: unknown, path: string): Fault {
  const { message = '', token } = (error ?? {}) as Partial<EngineError>;
  const line = token?.getPosition?.()[0] ?? Number(/line:(\d+)/.exec(message)?.[1] ?? Number.NaN);
  const at = Number.isFinite(line) ? { line } : {};
  for (const [pattern, code] of SAID) {
    const found = pattern.exec(message);
    if (found) return fault(code, { ...(found[1] !== undefined && { name: found[1] }), ...at }, path);
  }
  return fault('letter.template_invalid', { issue: 'syntax', ...at }, path);
}
