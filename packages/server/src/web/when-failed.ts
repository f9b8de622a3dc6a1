import type { ErrorHandler } from 'hono';
import { failedPage } from './pages.js';
import { logFailure, type Log } from '../telemetry/index.js';
import { isFault } from '../terminal/index.js';

/**
 * What is answered where a page fails: by its code, to a person as a page, to a program as problem details. The log has the rest, without what the database said of it.
 */
export function whenFailed(log: Log | undefined): ErrorHandler {
  return (error, context) => {
    logFailure(log, 'failed', error);
    const code = isFault(error) ? error.code : 'http.internal';
    const status = code === 'store.unavailable' ? 503 : 500;
    if (context.req.header('Accept')?.includes('text/html')) return context.html(failedPage(), status);
    const problem = { type: `urn:cartera:${code}`, title: code, status, code, facts: {} };
    return context.body(JSON.stringify(problem), status, { 'Content-Type': 'application/problem+json' });
  };
}
