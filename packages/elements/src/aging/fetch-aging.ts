import type { Backend } from '@cartera/backend';
import type { StreamId } from '@cartera/core';
import { failureOf, type LoadFailure } from '../loading/index.js';
import type { AgingRequest } from './aging-request.js';
import { isAgingReport, type AgingPage } from './is-aging-report.js';

/** What is wrong with an aging that cannot be shown. */
export const AGING_UNREADABLE: LoadFailure = { code: 'aging.unreadable', path: 'report', facts: {}, retryable: true };

/** How an aging is fetched. */
export interface FetchOptions {
  readonly signal: AbortSignal;
  /** What is here already, where the request goes on after it. */
  readonly before: AgingPage | undefined;
}

/**
 * The aging of a request, or why there is none. A page that goes on is put to what was there before it. Where the books moved between two pages, all that was there
 * and the page are fetched anew, so that rows and totals are of one moment. Never rejects.
 */
export async function fetchAging(
  backend: Backend,
  request: AgingRequest,
  { signal, before }: FetchOptions,
): Promise<AgingPage | LoadFailure> {
  try {
    const follows = request.after === undefined ? undefined : before;
    const page = await ask(backend, follows ? { ...request, asOf: follows.asOf } : request, signal);
    if ('code' in page || follows === undefined) return page;
    if (JSON.stringify(page.totals) === JSON.stringify(follows.totals)) return { ...page, rows: [...follows.rows, ...page.rows] };
    const { after: _after, ...whole } = request;
    return await ask(backend, { ...whole, limit: customersIn(follows) + request.limit }, signal);
  } catch (error) {
    return failureOf(error);
  }
}

async function ask(backend: Backend, { stream, ...query }: AgingRequest, signal: AbortSignal): Promise<AgingPage | LoadFailure> {
  const page: unknown = await backend.view('aging', { ...query, ...(stream !== '' && { stream: stream as StreamId }) }, { signal });
  return isAgingReport(page) ? page : AGING_UNREADABLE;
}

/** How many customers a report has rows of. */
export function customersIn({ rows }: AgingPage): number {
  return new Set(rows.map(({ customerId }) => customerId)).size;
}
