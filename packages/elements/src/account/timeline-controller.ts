import type { Backend } from '@cartera/backend';
import type { Entry, StreamId } from '@cartera/core';
import type { ReactiveControllerHost } from 'lit';
import { isEntries } from '../given/index.js';
import { failureOf, type LoadFailure } from '../loading/index.js';
import { ACCOUNT_UNREADABLE } from './fetch-account.js';

/** Entries asked for at once: nearly every account is whole in one page. */
const PAGE = 250;
const PAGE_MAX = 1_000;
/** Things shown at first, and more at a time. */
const SHOWN = 40;

/** Where a history comes from: entries of the page's, or a Backend that has them up to a version. */
export interface TimelineSource {
  readonly stream: StreamId;
  readonly version: number;
  readonly entries: readonly Entry[] | undefined;
  readonly backend: Backend | undefined;
}

/** The history of an account, the newest page first: entries come in order of arrival, so the end is asked for by the account's version, then what lies before it. */
export class TimelineController {
  failure: LoadFailure | undefined;
  loading = false;
  shown = SHOWN;

  private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  private source: TimelineSource | undefined;
  private fetched: readonly Entry[] = [];
  /** Entries after this one are here. */
  private after = 0;
  /** The newest version that was asked for. */
  private reached = 0;
  private running: AbortController | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.host = host;
  }

  get entries(): readonly Entry[] {
    return this.source?.entries ?? this.fetched;
  }

  /** Whether there is something before what is here. */
  get hasEarlier(): boolean {
    return this.source?.entries === undefined && this.after > 0;
  }

  /** Before a render: whose history it is, and how far it goes by now. */
  expect(source: TimelineSource): void {
    const { stream, backend } = this.source ?? {};
    if (source.stream !== stream || source.backend !== backend) this.forget();
    this.source = source;
    if (source.entries || this.loading || source.version <= this.reached) return;
    const last = this.fetched.at(-1)?.seq;
    if (last === undefined) this.after = Math.max(0, source.version - PAGE);
    void this.fetch(last ?? this.after, PAGE_MAX);
  }

  /** Ends what runs and forgets what was fetched. */
  forget(): void {
    this.running?.abort();
    this.running = this.failure = this.source = undefined;
    this.loading = false;
    this.fetched = [];
    this.after = this.reached = 0;
    this.shown = SHOWN;
  }

  /** More of what is here, then what lies before it. */
  readonly earlier = (count: number): void => {
    if (this.loading) return;
    if (count > this.shown || !this.hasEarlier) {
      this.shown += SHOWN;
      return this.host.requestUpdate();
    }
    this.shown += SHOWN;
    const before = Math.max(0, this.after - PAGE);
    void this.fetch(before, this.after - before);
  };

  readonly retry = (): void => {
    this.failure = undefined;
    this.reached = 0;
    this.host.requestUpdate();
  };

  private async fetch(after: number, limit: number): Promise<void> {
    const { source } = this;
    if (!source?.backend) return;
    this.loading = true;
    this.reached = Math.max(this.reached, source.version);
    const { signal } = (this.running = new AbortController());
    const page = await readPage(source.backend, { stream: source.stream, after, limit }, signal);
    if (signal.aborted) return;
    this.loading = false;
    if ('code' in page) this.failure = page;
    else {
      this.failure = undefined;
      this.after = Math.min(this.after, after);
      const known = new Set(this.fetched.map(({ seq }) => seq));
      this.fetched = [...this.fetched, ...page.entries.filter(({ seq }) => !known.has(seq))].sort((a, b) => a.seq - b.seq);
      if (page.next !== undefined && page.next > after && limit === PAGE_MAX) return this.fetch(page.next, limit);
    }
    this.host.requestUpdate();
  }
}

async function readPage(
  backend: Backend,
  query: { readonly stream: StreamId; readonly after: number; readonly limit: number },
  signal: AbortSignal,
): Promise<{ readonly entries: readonly Entry[]; readonly next?: number } | LoadFailure> {
  try {
    const { entries, next }: { readonly entries: unknown; readonly next?: number } = await backend.view('journal', query, { signal });
    return isEntries(entries) ? { entries, ...(next !== undefined && { next }) } : ACCOUNT_UNREADABLE;
  } catch (error) {
    return failureOf(error);
  }
}
