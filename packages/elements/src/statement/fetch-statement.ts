import type { Backend } from '@cartera/backend';
import type { LocalDate, Statement } from '@cartera/core';
import { failureOf, type LoadFailure } from '../loading/index.js';
import { isStatement } from './is-statement.js';
import { defaultFrom, fromAfterTo, type StatementRequest } from './statement-request.js';

/** The statement of a request, or why there is none. Days that were left out are found on the way. */
export async function fetchStatement(backend: Backend, request: StatementRequest, signal: AbortSignal): Promise<Statement | LoadFailure> {
  try {
    const to = request.to ?? (await businessDate(backend, request, signal));
    const from = request.from ?? defaultFrom(to);
    if (from > to) return fromAfterTo(from, to);
    const statement: unknown = await backend.view('statement', { ...request, from, to }, { signal });
    return isStatement(statement) ? statement : { code: 'statement.unreadable', facts: {}, retryable: true };
  } catch (error) {
    return failureOf(error);
  }
}

/** The day of the books, as the far side says: elements read no clock. */
async function businessDate(backend: Backend, { stream }: StatementRequest, signal: AbortSignal): Promise<LocalDate> {
  const { asOf } = await backend.view('position', { stream, open: true }, { signal });
  return asOf;
}
