import type { Refusal } from '@cartera/core';
import type { Context } from 'hono';
import { failedPage } from './pages.js';
import { PROBLEM_TYPE, problemText } from './problem-text.js';

/** What could not be answered, outside the handler of {api}: to a person as a page, to a program as problem details, as the handler's own are. */
export function failedAnswer(
  context: Context,
  status: 500 | 503,
  code: string,
  facts: Refusal['facts'] = {},
): Response | Promise<Response> {
  if (context.req.header('Accept')?.includes('text/html')) return context.html(failedPage(), status);
  return context.body(problemText(status, code, facts), status, { 'Content-Type': PROBLEM_TYPE });
}
