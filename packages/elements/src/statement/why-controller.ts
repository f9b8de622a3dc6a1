import type { Backend } from '@cartera/backend';
import type { Because, Entry, Statement } from '@cartera/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { failureOf, type LoadFailure } from '../loading/index.js';
import type * as Explanations from './explanations.js';
import { fetchJournal } from './fetch-journal.js';

/** Where explanations come from: entries of the page's, or a Backend that has them; neither: nothing can be opened. */
export interface WhySource {
  readonly statement: Statement | undefined;
  readonly entries: readonly Entry[] | undefined;
  readonly backend: Backend | undefined;
}

/**
 * Which explanations are open, and the entries they are made from: fetched at the first one that is opened, again with every newer statement. What is open stays open
 * meanwhile.
 */
export class WhyController implements ReactiveController {
  /** Why an explanation cannot be made. */
  failure: LoadFailure | undefined;
  /** What makes explanations; loaded with the first one that is opened. */
  code: typeof Explanations | undefined;

  private readonly host: ReactiveControllerHost;
  private readonly opened = new Set<string>();
  private source: WhySource = { statement: undefined, entries: undefined, backend: undefined };
  private fetched: readonly Entry[] | undefined;
  private running: AbortController | undefined;
  private explanations = new Map<string, readonly Because[]>();

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.opened.clear();
    this.forget();
  }

  /** Before a render: what is shown, and where explanations come from. */
  expect(source: WhySource): void {
    const { statement, entries, backend } = this.source;
    if (source.statement === statement && source.entries === entries && source.backend === backend) return;
    if (source.statement?.stream !== statement?.stream) this.opened.clear();
    this.source = source;
    this.forget();
    if (this.opened.size > 0) this.load();
  }

  /** Whether documents and movements can be explained. */
  get available(): boolean {
    return this.source.entries !== undefined || this.source.backend !== undefined;
  }

  get entries(): readonly Entry[] | undefined {
    return this.source.entries ?? this.fetched;
  }

  /** Whether the entries were fetched, so that newer ones may have been. */
  get canUpdate(): boolean {
    return this.source.entries === undefined;
  }

  isOpen(key: string): boolean {
    return this.opened.has(key);
  }

  /** What open explanations are made of: changes whenever they do. */
  get state(): unknown {
    return this.failure ?? (this.code && this.entries);
  }

  /** An explanation, made once. */
  explanation(key: string, make: () => readonly Because[]): readonly Because[] {
    const made = this.explanations.get(key) ?? attempt(make);
    this.explanations.set(key, made);
    return made;
  }

  readonly toggle = (key: string): void => {
    if (!this.opened.delete(key)) this.opened.add(key);
    this.load();
    this.host.requestUpdate();
  };

  readonly retry = (): void => {
    this.failure = undefined;
    this.load();
    this.host.requestUpdate();
  };

  /** Once: not while it runs, nor when all is there or a failure is to be shown. Entries only where documents and movements are open. */
  private load(): void {
    const { backend, statement } = this.source;
    const wanted = backend && statement && !this.entries && [...this.opened].some((key) => !key.startsWith('promise'));
    if (this.failure || this.running || (this.code && !wanted)) return;
    this.running = new AbortController();
    const { signal } = this.running;
    void this.take(wanted ? fetchJournal(backend, statement.stream, signal) : undefined, signal);
  }

  private async take(entries: ReturnType<typeof fetchJournal> | undefined, signal: AbortSignal): Promise<void> {
    const [code, fetched] = await Promise.all([loadCode(), entries]);
    if (signal.aborted) return;
    this.running = undefined;
    if ('code' in code) this.failure = code;
    else this.code = code;
    if (fetched && 'code' in fetched) this.failure = fetched;
    else this.fetched ??= fetched;
    this.load(); // something else may have been opened meanwhile
    this.host.requestUpdate();
  }

  private forget(): void {
    this.running?.abort();
    this.running = undefined;
    this.fetched = undefined;
    this.failure = undefined;
    this.explanations = new Map();
  }
}

async function loadCode(): Promise<typeof Explanations | LoadFailure> {
  try {
    return await import('./explanations.js');
  } catch (error) {
    return failureOf(error);
  }
}

/** Entries are the page's or a server's: what cannot be explained is said so, never thrown. */
function attempt(make: () => readonly Because[]): readonly Because[] {
  try {
    return make();
  } catch {
    return [];
  }
}
