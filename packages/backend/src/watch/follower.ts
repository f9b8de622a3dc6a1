import type { StreamId } from '@cartera/core';
import type { Store, StreamChange } from '../ports/index.js';
import { createTurns } from './create-turns.js';
import type { FollowedStore } from './followed-store.types.js';
import { createPulse } from './pulse.js';
import { readOn, type Reading } from './read-on.js';
import type { Watcher } from './watcher.js';

/** Follows a store for all who watch it, so that a commit costs one look, however many they are. */
export interface Follower {
  /** Tells a watcher what moved after a cursor, and from then on whatever moves. What fails, it is told. */
  readonly join: (watcher: Watcher, after: string | undefined) => void;
  readonly leave: (watcher: Watcher) => void;
}

const followers = new WeakMap<Store, Follower>();

/** The follower of a store: one, whoever asks. It rests, without timer or subscription, while nobody watches. */
export function followerOf(store: FollowedStore): Follower {
  const follower = followers.get(store) ?? createFollower(store);
  followers.set(store, follower);
  return follower;
}

function createFollower(store: FollowedStore): Follower {
  const joining = new Set<Watcher>();
  const watchers = new Set<Watcher>();
  const inTurn = createTurns(); // one reading at a time, so that what one has seen the next does not say again
  const pulse = createPulse(store, () => inTurn(look));
  let cursor: string | undefined;

  function forget(gone: Iterable<Watcher>): void {
    for (const watcher of gone) [joining, watchers].forEach((list) => list.delete(watcher));
    if (joining.size + watchers.size === 0) pulse.stop();
  }

  function fail(gone: Iterable<Watcher>, error: unknown): void {
    for (const watcher of gone) watcher.fail(error);
    forget(gone);
  }

  async function look(): Promise<void> {
    if (watchers.size === 0) return;
    const each = (change: StreamChange): void => {
      for (const watcher of watchers)
        if (watcher.isBehind()) join(watcher, { after: cursor, patience: pulse.life() });
        else watcher.tell(change);
      cursor = change.cursor;
    };
    await readOn(store, { after: cursor, each, isWanted: () => watchers.size > 0, patience: pulse.life() }).then(
      () => watchers.forEach((watcher) => watcher.skip(undefined)),
      (error: unknown) => fail(watchers, error),
    );
  }

  /** First the others come to the present, so that they are not behind it; from then on it goes with them, who may yet be told some of what it was told already. */
  async function meet(watcher: Watcher, after: string | undefined): Promise<void> {
    await look();
    const { reached, told } = await readFor(watcher, store, { after, patience: pulse.life() });
    if (watcher.isOver()) return;
    if (watchers.size === 0) cursor = reached;
    else watcher.skip(told);
    watchers.add(watcher);
    joining.delete(watcher);
  }

  async function takeIn(watcher: Watcher, from: Pick<Reading, 'after' | 'patience'>): Promise<void> {
    pulse.start();
    // First what there is, as fast as it is taken; then the little that moved meanwhile, while nobody else reads.
    const reached = await readOn(store, { ...from, each: watcher.take, isWanted: () => !watcher.isOver() });
    await inTurn(() => meet(watcher, reached));
  }

  /** Takes in who comes, and anew who is so far behind that it must not hold up the others. */
  function join(watcher: Watcher, from: Pick<Reading, 'after' | 'patience'>): void {
    watchers.delete(watcher);
    joining.add(watcher);
    takeIn(watcher, from).catch((error: unknown) => fail([watcher], error));
  }

  return Object.freeze<Follower>({ join: (watcher, after) => join(watcher, { after }), leave: (watcher) => forget([watcher]) });
}

/** Tells one watcher what moved after a cursor. `told`: by stream, the cursor. */
async function readFor(
  watcher: Watcher,
  store: FollowedStore,
  from: Pick<Reading, 'after' | 'patience'>,
): Promise<{ readonly reached: string | undefined; readonly told: ReadonlyMap<StreamId, string> }> {
  const told = new Map<StreamId, string>();
  const each = (change: StreamChange): void => {
    told.set(change.stream, change.cursor);
    watcher.tell(change);
  };
  const reached = watcher.isOver() ? from.after : await readOn(store, { ...from, each, isWanted: () => !watcher.isOver() });
  return { reached, told };
}
