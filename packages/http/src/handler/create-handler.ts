import type { Backend } from '@cartera/backend';
import { answerCommand } from './answer-command.js';
import { answerView } from './answer-view.js';
import { json, problem, problemOf } from './problem.js';

/**
 * The far end of the wire: one fetch-standard function, for Node, workers and tests alike. It knows its routes by their ends, so it may be
 * mounted under any prefix: POST …/commands, GET …/views/NAME, GET …/capabilities.
 *
 * What goes wrong is problem details (RFC 9457) with a stable code, never a stack trace.
 *
 * @param backendFor The Backend of whoever asks; what it throws with a code is answered as a problem.
 * @example
 * const handler = createHandler(() => backend);
 * await handler(new Request('http://host/api/views/position?stream=account%2FACME')); // => 200, a Position
 */
export function createHandler(backendFor: (request: Request) => Backend | Promise<Backend>): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      const route = routeOf(new URL(request.url).pathname);
      if (!route) return problem(404, 'http.not_found');
      if (request.method !== route.method)
        return problem(405, 'http.method_not_allowed', { facts: { allow: route.method }, headers: { Allow: route.method } });
      return await answer(route, request, await backendFor(request));
    } catch (error) {
      return problemOf(error);
    }
  };
}

type Route =
  | { readonly method: 'POST'; readonly kind: 'commands' }
  | { readonly method: 'GET'; readonly kind: 'capabilities' }
  | { readonly method: 'GET'; readonly kind: 'view'; readonly name: string };

function routeOf(pathname: string): Route | undefined {
  const [last, before] = pathname.replace(/\/$/, '').split('/').toReversed();
  if (last === 'commands') return { method: 'POST', kind: 'commands' };
  if (last === 'capabilities') return { method: 'GET', kind: 'capabilities' };
  return before === 'views' && last ? { method: 'GET', kind: 'view', name: last } : undefined;
}

async function answer(route: Route, request: Request, backend: Backend): Promise<Response> {
  if (route.kind === 'commands') return answerCommand(request, backend);
  if (route.kind === 'view') return answerView(route.name, request, backend);
  return json(200, await backend.capabilities());
}
