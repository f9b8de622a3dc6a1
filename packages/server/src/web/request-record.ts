import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Views } from '@cartera/backend';
import type { Observers } from '../telemetry/index.js';

const HEADER = 'X-Request-Id';
/** An id that a proxy made: anything else could say who is asked about. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE']);
/** Asked every few seconds by machines. */
const PROBES: ReadonlySet<string> = new Set(['/health', '/ready', '/metrics']);

/** Views by name: a name that is none of them is the caller's text. */
const VIEWS: Readonly<Record<keyof Views, true>> = {
  statement: true,
  position: true,
  journal: true,
  promises: true,
  'promise-choices': true,
  worklist: true,
  'work-item': true,
  'payment-instructions': true,
  aging: true,
};

/**
 * Gives each request an id (the header's where it is a UUID, else a new one), bears it in the answer, and tells log and meters what became of it: method, pattern of the
 * route, status, milliseconds until the answer began, code of what went wrong.
 *
 * Never the path with a customer's id, never query, body, headers: they name people.
 */
export function requestRecord({ log, meters }: Observers): MiddlewareHandler {
  return async (context, next) => {
    const start = performance.now();
    const given = context.req.header(HEADER) ?? '';
    const id = UUID.test(given) ? given.toLowerCase() : randomUUID();
    await next();
    context.header(HEADER, id);
    const { method: asked } = context.req;
    const method = METHODS.has(asked) ? asked : 'other';
    const [route, { status }] = [routeOf(context), context.res];
    const milliseconds = performance.now() - start;
    meters?.request({ method, route, status, seconds: milliseconds / 1000 });
    if (!log) return;
    const code = await codeOf(context.res);
    const level = status >= 500 ? 'error' : PROBES.has(route) ? 'debug' : 'info';
    const ms = Math.round(milliseconds * 10) / 10;
    log[level]({ id, method, route, status, ms, ...(code !== undefined && { code }) }, 'request');
  };
}

/** The pattern that answered; 'none' where nothing is at that address, or the Host was not ours. */
function routeOf(context: Context): string {
  const pattern = routePath(context);
  const view = context.req.param('view') ?? '';
  if (pattern === '' || pattern === '*' || pattern === '/*') return 'none';
  return Object.hasOwn(VIEWS, view) ? pattern.replace(':view', view) : pattern;
}

/** A problem's code: part of our own text, not of what was sent. */
async function codeOf(response: Response): Promise<string | undefined> {
  if (response.status < 400 || response.headers.get('Content-Type') !== 'application/problem+json') return undefined;
  // An answer to HEAD has the head of a problem, and no body to read it in.
  if (!response.body || response.headers.has('Content-Encoding')) return undefined;
  const { code } = (await response.clone().json()) as { readonly code?: unknown };
  return typeof code === 'string' ? code : undefined;
}
