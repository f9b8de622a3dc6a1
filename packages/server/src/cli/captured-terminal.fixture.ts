import type { Store } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import type { Terminal } from '../terminal/index.js';
import { main } from './main.js';

/** What a command printed, and how it ended. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** What a command finds around it: the environment, and who has its folder. */
interface Surroundings {
  readonly env?: Terminal['env'];
  readonly owner?: Awaited<ReturnType<Terminal['folders']['ownerOf']>>;
}

/** A command line whose data folders are in memory and whose output is caught. */
export function commandLine({ env = {}, owner }: Surroundings = {}): (...args: readonly string[]) => Promise<Ran> {
  const folders = new Map<string, Store>();
  return async (...args) => {
    const printed = { out: '', err: '' };
    const terminal: Terminal = {
      out: (text) => void (printed.out += text),
      err: (text) => void (printed.err += text),
      isWatched: false,
      env,
      clock: () => '2026-06-01T12:00:00Z',
      stopped: new AbortController().signal,
      folders: {
        exists: (dir) => [...folders.keys()].some((books) => books.startsWith(`${dir} `)),
        ownerOf: async () => owner,
        async open(dir, { tenant }) {
          const books = `${dir} ${tenant}`;
          const store = folders.get(books) ?? createMemoryStore();
          folders.set(books, store);
          return { store, setAddress: async () => undefined, close: async () => undefined };
        },
      },
    };
    return { status: await main(args, terminal), ...printed };
  };
}
