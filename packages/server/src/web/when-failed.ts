import { isFault } from '@cartera/core';
import type { ErrorHandler } from 'hono';
import { failedAnswer } from './failed-answer.js';
import { logFailure, type Log } from '../telemetry/index.js';

/** What is answered where a page fails: its code. The log has the rest, without what the database said of it. */
export function whenFailed(log: Log | undefined): ErrorHandler {
  return (error, context) => {
    logFailure(log, 'failed', error);
    const code = isFault(error) ? error.code : 'http.internal';
    return failedAnswer(context, code === 'store.unavailable' ? 503 : 500, code);
  };
}
