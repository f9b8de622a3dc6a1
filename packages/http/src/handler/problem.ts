import { isFault, type Refusal } from '@cartera/core';

/** Statuses of what views and the wire refuse. */
const STATUS: Readonly<Record<string, number>> = {
  'access.denied': 403,
  'backend.aborted': 499,
  'export.paper_busy': 503,
  'http.body_too_large': 413,
  'http.body_too_slow': 408,
  'http.content_type': 415,
  'http.timeout': 504,
  'http.too_many_watches': 503,
  'http.url_too_long': 414,
  'query.invalid': 400,
  'references.unavailable': 503,
  'store.full': 507,
  'store.unavailable': 503,
  'stream.unknown': 404,
  'view.not_available': 404,
};

/** Nothing is kept on the way, nor on a disk: what a person owes is nobody else's business. Who asks again may keep it in memory, and ask by its tag. */
export const CACHE_CONTROL = 'no-store';

/**
 * A body as JSON.
 *
 * @throws TypeError for what is no JSON: an empty 200 would be taken for an answer.
 */
export function jsonText(body: unknown): { readonly text: string; readonly type: string } {
  const text: string | undefined = JSON.stringify(body);
  if (text === undefined) throw new TypeError('nothing was answered');
  return { text, type: 'application/json' };
}

/** An answer in JSON, not to be kept by anybody on the way. */
export function json(status: number, body: unknown, type = 'application/json'): Response {
  return new Response(jsonText(body).text, { status, headers: { 'Content-Type': type, 'Cache-Control': CACHE_CONTROL } });
}

/** The same head, as HEAD asks for. */
export function withoutBody({ status, headers, body }: Response): Response {
  void body?.cancel();
  return new Response(null, { status, headers });
}

/** The methods a route takes, as `Allow` has them. */
export function allowed(method: 'GET' | 'POST'): string {
  return method === 'GET' ? 'GET, HEAD, OPTIONS' : 'POST, OPTIONS';
}

/** When to come back, in seconds, where a code says that it will help. */
const HEADERS: Readonly<Record<string, Readonly<Record<string, string>>>> = { 'http.too_many_watches': { 'Retry-After': '5' } };

/** What there is to say beside the code. */
interface ProblemDetails {
  readonly path?: string | undefined;
  readonly facts?: Refusal['facts'];
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A problem as RFC 9457 has it, with the code, path and facts of a refusal.
 *
 * @see RFC 9457, section 3.
 */
export function problem(status: number, code: string, { path, facts = {}, headers = {} }: ProblemDetails = {}): Response {
  const response = json(
    status,
    { type: `urn:cartera:${code}`, title: code, status, code, ...(path !== undefined && { path }), facts },
    'application/problem+json',
  );
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

/** `concept.reason_in_snake`: others have codes too. */
const CODE = /^[a-z][\w-]*\.[\w-]+$/;

/**
 * What was thrown, as a problem: ours by its code and facts; anything else says nothing of itself.
 *
 * @param otherwise The status of a code that has none of its own.
 */
export function problemOf(error: unknown, otherwise = 422): Response {
  if (!isFault(error) || !CODE.test(error.code)) return problem(500, 'http.internal');
  const { code, path, facts } = error;
  return problem(statusOf(code) ?? otherwise, code, { path, facts, headers: HEADERS[code] ?? {} });
}

function statusOf(code: string): number | undefined {
  if (Object.hasOwn(STATUS, code)) return STATUS[code];
  if (code.startsWith('http.')) return 400;
  return code.startsWith('store.') ? 500 : undefined;
}
