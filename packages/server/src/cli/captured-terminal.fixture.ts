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

/** A command line whose data folders are in memory and whose output is caught. */
export function commandLine(): (...args: readonly string[]) => Promise<Ran> {
  const folders = new Map<string, Store>();
  return async (...args) => {
    const printed = { out: '', err: '' };
    const terminal: Terminal = {
      out: (text) => void (printed.out += text),
      err: (text) => void (printed.err += text),
      isWatched: false,
      env: {},
      clock: () => '2026-06-01T12:00:00Z',
      stopped: new AbortController().signal,
      folders: {
        exists: (dir) => folders.has(dir),
        ownerOf: async () => undefined,
        async open(dir) {
          const store = folders.get(dir) ?? createMemoryStore();
          folders.set(dir, store);
          return { store, setAddress: async () => undefined, close: async () => undefined };
        },
      },
    };
    return { status: await main(args, terminal), ...printed };
  };
}
