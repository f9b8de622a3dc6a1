import type { Because, Entry } from '@cartera/core';
import type { ReactiveControllerHost } from 'lit';
import { isEntries } from '../given/index.js';
import type { LoadFailure } from '../loading/index.js';
import { fetchJournal } from './fetch-journal.js';
import type { WhySource } from './why-controller.js';

/**
 * The entries that explanations are made from: the page's, or fetched when the first one is wanted, again with every newer statement. What is open stays open meanwhile.
 */
export class Explainer {
  /** Why there are no entries. */
  failure: LoadFailure | undefined;

  private readonly host: ReactiveControllerHost;
  private source: WhySource | undefined;
  private given: readonly Entry[] | undefined;
  private fetched: readonly Entry[] | undefined;
  private running: AbortController | undefined;
  private explanations = new Map<string, readonly Because[]>();
  /** Those of the statement before, while newer entries are on their way. */
  private before: readonly Entry[] | undefined;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
  }

  /** Entries that cannot be read explain nothing: that is said where something is opened. */
  expect(source: WhySource): void {
    if (source === this.source) return;
    const { statement, backend } = this.source ?? {};
    const isNewer = statement !== undefined && statement.stream === source.statement?.stream && backend === source.backend;
    const before = isNewer ? (this.fetched ?? this.before) : undefined;
    this.forget();
    this.before = before;
    this.source = source;
    const entries: unknown = source.entries;
    this.given = entries === undefined || entries === null ? undefined : isEntries(entries) ? entries : [];
  }

  get entries(): readonly Entry[] | undefined {
    return this.given ?? this.fetched ?? this.before;
  }

  /** Whether newer entries are on their way. */
  get isUpdating(): boolean {
    return this.running !== undefined;
  }

  /** Whether the entries were fetched, so that newer ones may have been. */
  get canUpdate(): boolean {
    return this.given === undefined;
  }

  /** An explanation, made once. Entries are the page's or a server's: what cannot be explained is said so, never thrown. */
  explanation(key: string, make: () => readonly Because[]): readonly Because[] {
    const made = this.explanations.get(key) ?? attempt(make);
    this.explanations.set(key, made);
    return made;
  }

  /** Fetches the entries. Once: not while that runs, nor when they are there or a failure is to be shown. */
  want(): void {
    const { backend, statement } = this.source ?? {};
    if (!backend || !statement || this.given || this.fetched || this.failure || this.running) return;
    this.running = new AbortController();
    void this.take(backend, statement.stream, this.running.signal);
  }

  forget(): void {
    this.running?.abort();
    this.running = undefined;
    this.source = undefined;
    this.fetched = this.before = undefined;
    this.failure = undefined;
    this.explanations = new Map();
  }

  private async take(...asked: Parameters<typeof fetchJournal>): Promise<void> {
    const fetched = await fetchJournal(...asked);
    const [, , signal] = asked;
    if (signal.aborted) return;
    this.running = undefined;
    this.explanations = new Map();
    if ('code' in fetched) this.failure = fetched;
    else this.fetched = fetched;
    this.host.requestUpdate();
  }
}

function attempt(make: () => readonly Because[]): readonly Because[] {
  try {
    return make();
  } catch {
    return [];
  }
}
