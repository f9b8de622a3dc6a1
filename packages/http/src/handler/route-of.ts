import { fault } from '@cartera/core';

/** Longest URL, in characters as sent. */
const URL_LENGTH_MAX = 8192;

/** Where a request goes. `query`: its fields, decoded. */
export type Route = { readonly query: URLSearchParams } & (
  | { readonly method: 'POST'; readonly kind: 'commands' }
  | { readonly method: 'GET'; readonly kind: 'capabilities' | 'watch' | 'openapi.json' }
  | { readonly method: 'GET'; readonly kind: 'view'; readonly name: string }
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
  const [last, before] = pathname.replace(/\/$/, '').split('/').map(decoded).toReversed();
  if (last === 'commands') return { method: 'POST', kind: 'commands', query };
  if (last === 'capabilities' || last === 'watch' || last === 'openapi.json') return { method: 'GET', kind: last, query };
  return before === 'views' && last ? { method: 'GET', kind: 'view', name: last, query } : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw fault('http.url_invalid');
  }
}
