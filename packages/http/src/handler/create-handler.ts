import type { Backend } from '@cartera/backend';
import { fault } from '@cartera/core';
import { answerCommand } from './answer-command.js';
import { answerOpenapi } from './answer-openapi.js';
import { answerView } from './answer-view.js';
import { answerWatch } from './answer-watch.js';
import type { Asked } from './asked.types.js';
import { HANDLER_DEFAULTS, type HandlerOptions } from './handler-options.types.js';
import { createOpenWatches } from './open-watches.js';
import { allowed, json, problem, problemOf, withoutBody } from './problem.js';
import { onlyFields } from './query-of.js';
import { routeOf, type Route } from './route-of.js';
import { timeLimit } from '../time-limit/index.js';

/**
 * The far end of the wire: one fetch-standard function, for Node, workers and tests alike. It knows its routes by their ends, so it may be
 * mounted under any prefix: POST …/commands, GET …/views/NAME, GET …/watch, GET …/capabilities,
 * GET …/openapi.json.
 *
 * What goes wrong is problem details (RFC 9457) with a stable code, never a stack trace. It always answers: a body that trickles in, a
 * backend that hangs and a `backendFor` that hangs run into a limit.
 *
 * @param backendFor The Backend of whoever asks; what it throws with a code is answered as a problem.
 * @param options Limits of time, in milliseconds; how many watches are held open, and what ends them.
 * @example
 * const handler = createHandler(() => backend);
 * await handler(new Request('http://host/api/views/position?stream=account%2FACME')); // => 200, a Position
 */
export function createHandler(
  backendFor: (request: Request) => Backend | Promise<Backend>,
  options: HandlerOptions = {},
): (request: Request) => Promise<Response> {
  const { timeoutMs, bodyTimeoutMs, watchesMax, stopping } = { ...HANDLER_DEFAULTS, ...options };
  const watches = createOpenWatches({ watchesMax, stopping });

  async function respond(route: Route, request: Request): Promise<Response> {
    const limit = timeLimit(timeoutMs, () => fault('http.timeout', { timeoutMs }), request.signal);
    try {
      return await limit.within(async () =>
        answer(route, request, { backend: await backendFor(request), signal: limit.signal, bodyTimeoutMs, watches }),
      );
    } finally {
      limit.clear();
    }
  }

  async function routed(request: Request): Promise<Response> {
    const route = routeOf(request.url);
    if (!route) return problem(404, 'http.not_found');
    const { method } = request;
    const allow = allowed(route.method);
    if (method === 'OPTIONS') return new Response(null, { status: 204, headers: { Allow: allow } });
    const isAsked = method === route.method || (method === 'HEAD' && route.method === 'GET');
    if (isAsked && route.kind === 'openapi.json') return answerOpenapi(request, route.query);
    if (isAsked) return respond(route, request);
    return problem(405, 'http.method_not_allowed', { facts: { allow }, headers: { Allow: allow } });
  }

  return async (request) => {
    const response = await routed(request).catch((error: unknown) => problemOf(error));
    return request.method === 'HEAD' ? withoutBody(response) : response;
  };
}

async function answer(route: Route, request: Request, asked: Asked): Promise<Response> {
  if (route.kind === 'commands') return answerCommand(request, route.query, asked);
  if (route.kind === 'watch') return answerWatch(request, route.query, asked);
  if (route.kind === 'view') return answerView(request, route, asked);
  onlyFields(route.query, []);
  return json(200, await asked.backend.capabilities());
}
