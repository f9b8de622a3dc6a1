import type { FileReport } from '@cartera/backend';
import { problemOf } from './problem.js';

/** Between two lines, in milliseconds: how far it is, and a sign of life for proxies that cut what is silent. */
const LINE_MS = 500;

/** An import that runs, and what ends it. */
export interface Run {
  readonly running: Promise<FileReport>;
  /** Rows read so far. */
  readonly rows: () => number;
  readonly stop: AbortController;
}

/** A run as lines of JSON: `{"rows":N}` while it runs, then `{"report":…}`, or `{"problem":…}` where it failed. Whoever leaves stops it. */
export function runLines({ running, rows, stop }: Run): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let timer: ReturnType<typeof setInterval> | undefined;
  let isOpen = true;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const tell = (line: object): void => controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      const end = (line: object): void => {
        clearInterval(timer);
        if (!isOpen) return;
        tell(line);
        controller.close();
      };
      timer = setInterval(() => tell({ rows: rows() }), LINE_MS);
      running.then(
        (report) => end({ report }),
        async (error: unknown) => end({ problem: (await problemOf(error).json()) as unknown }),
      );
    },
    cancel() {
      isOpen = false;
      clearInterval(timer);
      stop.abort();
    },
  });
}
