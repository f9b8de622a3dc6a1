import type { Readable, Writable } from 'node:stream';
import { failure } from './failure.js';
import { foldersOnDisk, type Folders } from './folders.js';

/** Where a command reads and writes: the process, or a test. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Where bytes go and come from that are no text: stdout and stdin; left out, those of the process. */
  readonly bytes?: { readonly out: Writable; readonly in: Readable };
  /** Whether a person watches stderr. */
  readonly isWatched: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The instant it is. */
  readonly clock: () => string;
  /** Aborts when the person wants to stop (Ctrl-C). */
  readonly stopped: AbortSignal;
  readonly folders: Folders;
}

/** The process as a terminal: Ctrl-C and SIGTERM stop it. A second one ends it at once. Whoever stops reading what is written (`| head`) has seen enough. */
export function processTerminal(): Terminal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(130);
      stop.abort();
    });
  }
  const terminal: Terminal = {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isWatched: process.stderr.isTTY,
    env: process.env,
    clock: () => new Date().toISOString(),
    stopped: stop.signal,
    folders: foldersOnDisk,
  };
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') stop.abort();
    else process.exit(failure(terminal, { code: 'cartera.failed', path: 'stdout', facts: {} }, 1, error));
  });
  return terminal;
}
