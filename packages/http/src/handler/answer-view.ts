import type { Backend, Views } from '@cartera/backend';
import { fault } from '@cartera/core';
import { json } from './problem.js';

/** Fields that are numbers or truth values; the rest are text, or JSON where they hold objects and lists. */
const NUMBERS: readonly string[] = ['limit', 'skip'];
const TRUTHS: readonly string[] = ['open'];

/** GET …/views/NAME?field=value: 200 with the view. */
export async function answerView(name: string, request: Request, backend: Backend): Promise<Response> {
  const query: Record<string, unknown> = {};
  for (const [field, text] of new URL(request.url).searchParams) {
    if (Object.hasOwn(query, field)) throw fault('query.invalid', { issue: 'repeated' }, field);
    query[field] = valueOf(name, field, text);
  }
  // What the names and fields are worth, the backend says.
  const view = name as keyof Views;
  return json(200, await backend.view(view, query as unknown as Views[typeof view]['query'], { signal: request.signal }));
}

function valueOf(view: string, field: string, text: string): unknown {
  if (NUMBERS.includes(field) || (view === 'journal' && field === 'after')) return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
  if (TRUTHS.includes(field)) return text === 'true' ? true : text;
  if (!/^[{[]/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    throw fault('query.invalid', { issue: 'not_json' }, field);
  }
}
