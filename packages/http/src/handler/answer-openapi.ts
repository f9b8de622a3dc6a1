import { onlyFields } from './query-of.js';
import { tagged } from './tagged.js';

/** GET …/openapi.json: 200 with the document, to anybody: it says nothing of the books. Loaded when it is first asked for. */
export async function answerOpenapi(request: Request, query: URLSearchParams): Promise<Response> {
  onlyFields(query, []);
  const { OPENAPI_TEXT } = await import('./openapi-text.js');
  return tagged(request, { text: OPENAPI_TEXT, type: 'application/json' });
}
