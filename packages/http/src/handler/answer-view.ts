import type { Backend, Views } from '@cartera/backend';
import { fault } from '@cartera/core';
import { json } from './problem.js';

/** Fields that are numbers, truth values, or JSON; the rest are text, whatever it begins with. */
const NUMBERS: readonly string[] = ['limit', 'skip'];
const OBJECTS: readonly string[] = ['scheme', 'filter'];
const TRUTHS: readonly string[] = ['open'];

/** GET …/views/NAME?field=value: 200 with the view. */
export async function answerView(name: string, request: Request, backend: Backend): Promise<Response> {
  // Without a prototype, so that __proto__ is a field like any other: one nobody asked for.
  const query = Object.create(null) as Record<string, unknown>;
  for (const [field, text] of new URL(request.url).searchParams) {
    if (Object.hasOwn(query, field)) throw fault('query.invalid', { issue: 'repeated' }, field);
    query[field] = valueOf(name, field, text);
  }
  // What the names and fields are worth, the backend says.
  const view = name as keyof Views;
  return json(200, await backend.view(view, query, { signal: request.signal }));
}

function valueOf(view: string, field: string, text: string): unknown {
  if (NUMBERS.includes(field) || (view === 'journal' && field === 'after')) return /^-?\d{1,16}$/.test(text) ? Number(text) : text;
  if (TRUTHS.includes(field)) return text === 'true' ? true : text;
  return OBJECTS.includes(field) ? parsed(text) : text;
}

/** What is no JSON stays text, which the backend refuses. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
