import type { Store, StreamChange } from '@cartera/backend';
import type { StreamId } from '@cartera/core';
import { same } from './broken.js';
import { STREAMS } from './house.js';
import { count, readerOf, type World } from './world.js';

/** Those who watch the books. */
export interface Followers {
  /** Cuts them off; each goes on from the last cursor it has. */
  readonly breakOff: () => Promise<void>;
  /** What they have seen at the end is what there is. */
  readonly check: () => Promise<void>;
  readonly end: () => void;
}

/** How long a watcher may take to hear of what has happened. */
const PATIENCE_MS = 5000;

/** One who asks for the changes after a cursor, and one who watches, where the backend has it. */
export function createFollowers(world: World): Followers {
  const { books } = world;
  const asked = new Map<StreamId, number>();
  const watched = new Map<StreamId, number>();
  const cursors: { asked?: string; watched?: string } = {};
  let failed: { readonly error: unknown } | undefined;
  let watching = watch();

  function watch(): AbortController {
    const ended = new AbortController();
    const { watched: after } = cursors;
    const changes = readerOf(world).watch?.(after === undefined ? {} : { after }, { signal: ended.signal });
    if (changes) follow(changes).catch((error: unknown) => (failed ??= { error })); // told by `check`, with the life's seed
    return ended;
  }

  async function follow(changes: AsyncIterable<StreamChange>): Promise<void> {
    for await (const { cursor, stream, version } of changes) {
      watched.set(stream, version);
      cursors.watched = cursor;
    }
  }

  async function ask(): Promise<void> {
    for await (const { cursor, stream, version } of changesOf(books, cursors.asked)) {
      asked.set(stream, version);
      cursors.asked = cursor;
    }
  }

  return {
    async breakOff() {
      watching.abort();
      await ask();
      watching = watch();
    },
    async check() {
      const versions = await versionsOf(books);
      await ask();
      same('whoever asks for changes after a cursor has seen every last version', sorted(asked), versions);
      if (failed) throw failed.error;
      if (!readerOf(world).watch) return;
      for (let waited = 0; waited < PATIENCE_MS && JSON.stringify(sorted(watched)) !== JSON.stringify(versions); waited += 5)
        await new Promise((resolve) => setTimeout(resolve, 5));
      same('a watcher has seen every last version', sorted(watched), versions);
      count(world.tally, 'watched');
    },
    end: () => watching.abort(),
  };
}

async function* changesOf(books: Store, after?: string): AsyncIterable<StreamChange> {
  if (books.changes) yield* books.changes(after);
}

async function versionsOf(books: Store): Promise<readonly unknown[]> {
  const versions = new Map<StreamId, number>();
  for (const stream of STREAMS) {
    const { entries } = await books.load(stream);
    if (entries.length > 0) versions.set(stream, entries.length);
  }
  return sorted(versions);
}

function sorted(versions: ReadonlyMap<StreamId, number>): readonly unknown[] {
  return [...versions].sort(([a], [b]) => (a < b ? -1 : 1));
}
