import type { Readable, Writable } from 'node:stream';
import { openEmbedded } from '@cartera/postgres/pglite';
import { PGlite } from '@electric-sql/pglite';
import { foldersOnDisk, type Folders } from '../terminal/folders.js';
import type { Ran } from './captured-terminal.fixture.js';
import { main } from './main.js';

/** Folders whose embedded databases stay in memory. */
export interface EmbeddedFolders extends Folders {
  /** The database itself, for whoever tampers with it. */
  readonly databaseOf: (dir: string) => PGlite;
  readonly end: () => Promise<void>;
}

/** Data folders in memory, each made when it is first opened and kept until the end. */
export function embeddedFolders(): EmbeddedFolders {
  const databases = new Map<string, Promise<PGlite>>();
  const open = new Map<string, PGlite>();
  return {
    exists: (dir) => databases.has(dir),
    ownerOf: async () => undefined,
    async open(dir, { tenant }) {
      const coming = databases.get(dir) ?? PGlite.create();
      databases.set(dir, coming);
      const pglite = await coming;
      open.set(dir, pglite);
      return { ...(await openEmbedded(pglite, { tenant })), setAddress: async () => undefined, close: async () => undefined };
    },
    databaseOf(dir) {
      const pglite = open.get(dir);
      if (!pglite) throw new Error('nobody opened that folder');
      return pglite;
    },
    end: async () => void (await Promise.all([...open.values()].map((pglite) => pglite.close()))),
  };
}

/** How a command is run. */
export interface Setting {
  readonly folders?: Folders;
  readonly env?: Readonly<Record<string, string>>;
  readonly bytes?: { readonly out: Writable; readonly in: Readable };
  readonly stopped?: AbortSignal;
}

/** Runs a command and catches what it prints. */
export async function runIn(setting: Setting, ...args: readonly string[]): Promise<Ran> {
  const printed = { out: '', err: '' };
  const { folders = foldersOnDisk, env = {}, bytes, stopped = new AbortController().signal } = setting;
  const status = await main(args, {
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
    isWatched: false,
    env,
    clock: () => '2026-11-25T12:00:00Z',
    stopped,
    folders,
    ...(bytes && { bytes }),
  });
  return { status, ...printed };
}

/** The code of what a command said on stderr. */
export function codeOf({ err }: Ran): string {
  return (JSON.parse(err.trimEnd().split('\n').at(-1) ?? '') as { code: string }).code;
}
