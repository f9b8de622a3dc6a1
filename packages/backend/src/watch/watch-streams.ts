import { fault } from '@cartera/core';
import type { Store, StreamChange } from '../ports/index.js';
import type { BackendOptions } from '../submit/index.js';
import type { FollowedStore } from './followed-store.types.js';
import { followerOf } from './follower.js';
import { seenBy } from './seen-by.js';
import { watchQueryOf } from './watch-query.js';
import { createWatcher } from './watcher.js';

/** Over what is watched, for whom, and until when. */
export interface WatchContext {
  readonly store: Store;
  readonly options: BackendOptions;
  readonly signal: AbortSignal;
}

/**
 * The streams that moved, and those that move, until the signal is aborted: `Backend.watch`.
 *
 * @throws view.not_available, query.invalid with the path, access.denied, store.unavailable.
 */
export async function* watchStreams(
  query: unknown,
  { store, options, signal }: WatchContext,
): AsyncGenerator<StreamChange, void, undefined> {
  if (!tellsChanges(store)) throw fault('view.not_available', {}, 'watch');
  const asked = watchQueryOf(query);
  const watcher = createWatcher(seenBy(asked, options));
  const follower = followerOf(store);
  const leave = (): void => {
    watcher.end();
    follower.leave(watcher);
    signal.removeEventListener('abort', leave);
  };
  if (signal.aborted) return;
  signal.addEventListener('abort', leave);
  follower.join(watcher, asked.after);
  try {
    for (let change = await watcher.next(); change; change = await watcher.next()) yield change;
  } finally {
    leave();
  }
}

function tellsChanges(store: Store): store is FollowedStore {
  return store.changes !== undefined;
}
