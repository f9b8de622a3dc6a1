import type { Views } from '@cartera/backend';
import type { Asked } from './asked.types.js';
import { jsonText } from './problem.js';
import { queryOf } from './query-of.js';
import type { Route } from './route-of.js';
import { tagged } from './tagged.js';
import { viewQuery } from './view-query.js';

type ViewRoute = Extract<Route, { readonly kind: 'view' | 'export' }>;

/** GET …/views/NAME?field=value: 200 with the view, or 304 for who has it. */
export async function answerView(request: Request, { name, query: asked }: ViewRoute, { backend, signal }: Asked): Promise<Response> {
  // What the names and fields are worth, the backend says.
  const view = name as keyof Views;
  return tagged(request, jsonText(await backend.view(view, viewQuery(name, queryOf(asked)), { signal })));
}
