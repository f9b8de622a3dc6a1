import type { FileReport, RunOptions } from '@cartera/backend';
import type { ReactiveControllerHost } from 'lit';
import { failureOf, type LoadFailure } from '../loading/index.js';
import { ANSWER_UNREADABLE } from './import-failures.js';
import { isFileReport } from './is-file-report.js';

/** What is run: only what would happen is asked, or it is done. */
export type RunKind = 'trial' | 'import';

/** Runs one import at a time: how far it is, how it is ended, and what came of it. */
export class RunController {
  running: RunKind | undefined;
  /** Rows read so far. */
  rows = 0;
  stopping = false;

  private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  private current: AbortController | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.host = host;
  }

  /** Ends what runs; what it did stays done. */
  readonly stop = (): void => {
    this.stopping = this.running !== undefined;
    this.current?.abort();
    this.host.requestUpdate();
  };

  /** Ends what runs, and nobody hears of it any more. */
  forget(): void {
    const { current } = this;
    this.current = this.running = undefined;
    this.stopping = false;
    current?.abort();
    window.removeEventListener('beforeunload', this.ask);
  }

  /** Resolves with what came of it; with undefined where something else was begun meanwhile. Never rejects. */
  async start(kind: RunKind, run: (options: RunOptions) => Promise<unknown>): Promise<FileReport | LoadFailure | undefined> {
    this.forget();
    const current = (this.current = new AbortController());
    this.running = kind;
    this.rows = 0;
    if (kind === 'import') window.addEventListener('beforeunload', this.ask);
    this.host.requestUpdate();
    const progress = (rows: unknown): void => {
      if (this.current !== current || typeof rows !== 'number' || !(rows > this.rows)) return;
      this.rows = rows;
      this.host.requestUpdate();
    };
    const answer = await run({ signal: current.signal, progress }).then(
      (given) => (isFileReport(given) ? given : ANSWER_UNREADABLE),
      (error: unknown) => (current.signal.aborted ? { code: 'import.stopped', facts: {}, retryable: true } : failureOf(error)),
    );
    if (this.current !== current) return undefined;
    this.forget();
    this.host.requestUpdate();
    return answer;
  }

  /** Whoever leaves the page mid-way is asked first. */
  private readonly ask = (event: Event): void => event.preventDefault();
}
