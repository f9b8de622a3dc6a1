import type { Views } from '@cartera/backend';
import type { Asked } from './asked.types.js';
import { jsonOrText } from './json-or-text.js';
import { jsonText } from './problem.js';
import { queryOf } from './query-of.js';
import type { Route } from './route-of.js';
import { tagged } from './tagged.js';

/** Fields that are numbers, truth values, or JSON; the rest are text, whatever it begins with. */
const NUMBERS: readonly string[] = ['limit', 'skip'];
const OBJECTS: readonly string[] = ['scheme', 'filter'];
const TRUTHS: readonly string[] = ['open'];

type ViewRoute = Extract<Route, { readonly kind: 'view' }>;

/** GET …/views/NAME?field=value: 200 with the view, or 304 for who has it. */
export async function answerView(request: Request, { name, query: asked }: ViewRoute, { backend, signal }: Asked): Promise<Response> {
  const fields = Object.entries(queryOf(asked)).map(([field, text]) => [field, valueOf(name, field, text)] as const);
  const query = Object.create(null) as Record<string, unknown>;
  for (const [field, value] of fields) query[field] = value;
  // What the names and fields are worth, the backend says.
  const view = name as keyof Views;
  return tagged(request, jsonText(await backend.view(view, query, { signal })));
}

function valueOf(view: string, field: string, text: string): unknown {
  if (NUMBERS.includes(field) || (view === 'journal' && field === 'after')) return /^-?\d{1,16}$/.test(text) ? Number(text) : text;
  if (TRUTHS.includes(field)) return text === 'true' ? true : text;
  return OBJECTS.includes(field) ? jsonOrText(text) : text;
}
