import type { Backend } from '@cartera/backend';
import { fault } from '@cartera/core';
import { answerCommand } from './answer-command.js';
import { answerExport } from './answer-export.js';
import { answerImport } from './answer-import.js';
import { answerMessage } from './answer-message.js';
import { answerOpenapi } from './answer-openapi.js';
import { answerUpload } from './answer-upload.js';
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
 * mounted under any prefix: POST …/commands, GET …/views/NAME, GET …/watch, GET …/capabilities, GET …/openapi.json; GET …/exports/NAME, POST …/imports,
 * POST …/imports/ID/preview, POST …/imports/ID/run, GET …/imports/ID/rejected, POST …/messages/preview, POST …/messages/send.
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
  const { timeoutMs, watchesMax, stopping, ...limits } = { ...HANDLER_DEFAULTS, ...options };
  const watches = createOpenWatches({ watchesMax, stopping });

  async function respond(route: Route, request: Request): Promise<Response> {
    const time = FILE_ROUTES.has(route.kind) ? limits.filesTimeoutMs : timeoutMs;
    const limit = timeLimit(time, () => fault('http.timeout', { timeoutMs: time }), request.signal);
    try {
      return await limit.within(async () =>
        answer(route, request, { backend: await backendFor(request), signal: limit.signal, watches, stopping, ...limits }),
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

/** What takes its time: to arrive, to be read, to be made, or to be handed to another server. */
const FILE_ROUTES: ReadonlySet<Route['kind']> = new Set(['export', 'upload', 'preview', 'run', 'rejected', 'message']);

async function answer(route: Route, request: Request, asked: Asked): Promise<Response> {
  if (route.kind === 'commands') return answerCommand(request, route.query, asked);
  if (route.kind === 'watch') return answerWatch(request, route.query, asked);
  if (route.kind === 'view') return answerView(request, route, asked);
  if (route.kind === 'export') return answerExport(route.name, route.query, asked);
  if (route.kind === 'upload') return answerUpload(request, route.query, asked);
  if (route.kind === 'message') return answerMessage(request, route, asked);
  if (route.kind === 'preview' || route.kind === 'run' || route.kind === 'rejected') return answerImport(request, route, asked);
  onlyFields(route.query, []);
  return json(200, await asked.backend.capabilities());
}
