import type { StreamId } from '@cartera/core';
import type { WatchQuery } from '../ports/index.js';
import { invalidQuery, isStream, queryOf } from '../views/index.js';

/**
 * What is to be watched, as it came: from code, or from a URL.
 *
 * @throws query.invalid.
 */
export function watchQueryOf(query: unknown): WatchQuery {
  const { streams: named, after } = queryOf(query, ['streams', 'after'] satisfies readonly (keyof WatchQuery)[]);
  if (named !== undefined && !Array.isArray(named)) throw invalidQuery('streams', 'invalid_type');
  const streams: readonly unknown[] | undefined = named && [...(named as readonly unknown[])];
  if (streams?.some((stream) => !isStream(stream))) throw invalidQuery('streams', 'not_a_stream');
  if (after !== undefined && typeof after !== 'string') throw invalidQuery('after', 'invalid_type');
  return { ...(streams && { streams: streams as readonly StreamId[] }), ...(after !== undefined && { after }) };
}
