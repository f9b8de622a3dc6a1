import type { MiddlewareHandler } from 'hono';
import { PROBLEM_TYPE, problemText } from './problem-text.js';

/** Nothing inline, nothing from elsewhere, no framing by others. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

const LOCAL = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/** Headers that every answer bears. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('Content-Security-Policy', POLICY);
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('Referrer-Policy', 'no-referrer');
  if (!context.res.headers.has('Cache-Control')) context.header('Cache-Control', 'no-store');
};

/**
 * Answers this machine only. Without access control a page elsewhere could rebind its name to 127.0.0.1 and read the books:
 * its Host would give it away.
 */
export const localOnly: MiddlewareHandler = async (context, next) => {
  if (LOCAL.test(context.req.header('host') ?? '')) return next();
  return context.body(problemText(421, 'http.host_not_local'), 421, { 'Content-Type': PROBLEM_TYPE });
};
