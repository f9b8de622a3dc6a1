import { fault } from '@cartera/core';

/** Longest URL, in characters as sent. */
const URL_LENGTH_MAX = 8192;

/** Where a request goes. `query`: its fields, decoded. */
export type Route = { readonly query: URLSearchParams } & (
  | { readonly method: 'POST'; readonly kind: 'commands' }
  | { readonly method: 'GET'; readonly kind: 'capabilities' | 'watch' | 'openapi.json' }
  | { readonly method: 'GET'; readonly kind: 'view' | 'export'; readonly name: string }
  | { readonly method: 'POST'; readonly kind: 'upload' }
  | { readonly method: 'POST'; readonly kind: 'preview' | 'run'; readonly uploadId: string }
  | { readonly method: 'GET'; readonly kind: 'rejected'; readonly uploadId: string }
  | { readonly method: 'POST'; readonly kind: 'message'; readonly act: 'preview' | 'send' }
);

/**
 * The route of a URL, known by its end, so that a handler may be mounted under any prefix.
 *
 * @returns undefined where the URL leads nowhere.
 * @throws http.url_too_long; http.url_invalid for percent-encoding that is none: read leniently it would name something else than was meant.
 * @example
 * routeOf('https://host/portal/ACME/api/views/position?stream=account%2FACME')?.kind; // => 'view'
 */
export function routeOf(text: string): Route | undefined {
  if (text.length > URL_LENGTH_MAX) throw fault('http.url_too_long', { lengthMax: URL_LENGTH_MAX });
  const { pathname, search, searchParams: query } = new URL(text);
  decoded(search.replaceAll('+', ' '));
  const [last = '', before = '', above] = pathname.replace(/\/$/, '').split('/').map(decoded).toReversed();
  if (last === 'commands') return { method: 'POST', kind: 'commands', query };
  if (last === 'capabilities' || last === 'watch' || last === 'openapi.json') return { method: 'GET', kind: last, query };
  if (last !== '' && before === 'views') return { method: 'GET', kind: 'view', name: last, query };
  if (last !== '' && before === 'exports') return { method: 'GET', kind: 'export', name: last, query };
  if (before === 'messages' && (last === 'preview' || last === 'send')) return { method: 'POST', kind: 'message', act: last, query };
  if (above === 'imports' && before !== '' && (last === 'preview' || last === 'run'))
    return { method: 'POST', kind: last, uploadId: before, query };
  if (above === 'imports' && before !== '' && last === 'rejected') return { method: 'GET', kind: last, uploadId: before, query };
  return last === 'imports' ? { method: 'POST', kind: 'upload', query } : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw fault('http.url_invalid');
  }
}
