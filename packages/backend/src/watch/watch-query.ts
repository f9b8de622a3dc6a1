import type { StreamId } from '@cartera/core';
import type { WatchQuery } from '../ports/index.js';
import { invalidQuery, isStream, queryOf } from '../views/index.js';

/**
 * What is to be watched, as it came: from code, or from a URL.
 *
 * @throws query.invalid.
 */
export function watchQueryOf(query: unknown): WatchQuery {
  const { streams, after } = queryOf(query, ['streams', 'after'] satisfies readonly (keyof WatchQuery)[]);
  if (streams !== undefined && !Array.isArray(streams)) throw invalidQuery('streams', 'invalid_type');
  if (streams?.some((stream) => !isStream(stream))) throw invalidQuery('streams', 'not_a_stream');
  if (after !== undefined && typeof after !== 'string') throw invalidQuery('after', 'invalid_type');
  return { ...(streams && { streams: streams as readonly StreamId[] }), ...(after !== undefined && { after }) };
}
