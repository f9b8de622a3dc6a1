import type { Backend, StreamChange, WatchQuery } from '@cartera/backend';

/** A Backend whose moves a test tells, and which says what it was asked. */
export interface TestedBackend {
  readonly backend: Backend;
  /** Every watch that was begun. */
  readonly watched: WatchQuery[];
  /** Every view that was asked. */
  readonly asked: (readonly [name: string, query: object])[];
  /** Watches that are open. */
  open(): number;
  tell(...changes: readonly Omit<StreamChange, 'cursor'>[]): void;
  /** Ends what is open, with an error where there is a code; with `refuses` every watch from now on too. */
  breakOff(code: string | undefined, options?: { readonly refuses: boolean }): void;
  mend(): void;
}

/** One watch that is open: what is told waits in it until it is taken. */
class Line {
  private readonly waiting: StreamChange[] = [];
  private ended: { readonly code: string | undefined } | undefined;
  private wake = () => {};

  push(change: StreamChange): void {
    this.waiting.push(change);
    this.wake();
  }

  end(code: string | undefined): void {
    this.ended = { code };
    this.wake();
  }

  async *changes(): AsyncGenerator<StreamChange> {
    for (;;) {
      for (let next = this.waiting.shift(); next; next = this.waiting.shift()) yield next;
      if (this.ended?.code !== undefined) throw failure(this.ended.code);
      if (this.ended) return;
      await new Promise<void>((done) => {
        this.wake = done;
      });
    }
  }
}

/** Puts a watch that a test drives before a Backend. The first move of each watch from 'now' is the last one told before it, as the port says. */
export function tested(inner: Backend): TestedBackend {
  const lines = new Set<Line>();
  const watched: WatchQuery[] = [];
  const asked: (readonly [string, object])[] = [];
  let refusal: string | undefined;
  let told = 0;
  let last: Omit<StreamChange, 'cursor'> = { stream: 'account/NOBODY', version: 1 };

  async function* watch(query: WatchQuery, { signal }: { readonly signal: AbortSignal }): AsyncGenerator<StreamChange> {
    watched.push(query);
    if (refusal !== undefined) throw failure(refusal);
    const line = new Line();
    lines.add(line);
    signal.addEventListener('abort', () => line.end(undefined));
    if (query.after === 'now') line.push({ ...last, cursor: String(told) });
    try {
      yield* line.changes();
    } finally {
      lines.delete(line);
    }
  }

  const view: Backend['view'] = async (...query) => {
    asked.push([query[0], query[1]]);
    return inner.view(...query);
  };
  return {
    backend: { ...inner, watch, view },
    watched,
    asked,
    open: () => lines.size,
    tell: (...changes) => {
      for (const change of changes) {
        told += 1;
        last = change;
        for (const line of lines) line.push({ ...change, cursor: String(told) });
      }
    },
    breakOff: (code, options) => {
      if (options?.refuses) refusal = code;
      for (const line of lines) line.end(code);
    },
    mend: () => {
      refusal = undefined;
    },
  };
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Pretends that the page is hidden, or that it is not. */
export function hide(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}
