import { PERMISSIONS, type StreamId } from '@cartera/core';
import type { WatchQuery } from '../ports/index.js';
import { authorise, faultOf, type BackendOptions } from '../submit/index.js';

/**
 * Which streams a caller is told of. A customer's are its own, asked or not; what a host narrows is asked anew for every move, so that who may no longer see a stream hears no more of it.
 *
 * @throws access.denied for a stream that was asked for and may not be seen, and for who may see none.
 */
export function seenBy({ streams }: WatchQuery, options: BackendOptions): (stream: StreamId) => boolean {
  const { caller } = options;
  const own = PERMISSIONS[caller.role]?.ownOnly ? (caller.streams ?? []) : undefined;
  for (const stream of streams ?? []) check({ stream }, options);
  if (!streams && !own) check({}, options);
  const named = streams ?? own;
  const wanted = named && new Set(named);
  return (stream) => (!wanted || wanted.has(stream)) && !options.authorise?.(caller, { view: 'watch', stream });
}

function check(of: { readonly stream?: StreamId }, options: BackendOptions): void {
  const denied = authorise({ view: 'watch', ...of }, options);
  if (denied) throw faultOf(denied);
}
