import type { Backend } from '@cartera/backend';
import type { LocalDate, Statement } from '@cartera/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isStatement } from './is-statement.js';
import { failureOf, type LoadFailure } from './load-failure.js';
import { defaultFrom, fromAfterTo, type StatementRequest } from './statement-request.js';

/** Below this nobody notices a wait, and a sign of waiting would only flicker. */
const SLOW_AFTER_MS = 300;

/** Who hears of a load. */
export interface LoadListener {
  started(request: StatementRequest): void;
  loaded(statement: Statement): void;
  failed(failure: LoadFailure): void;
}

/**
 * Fetches statements, one at a time: a newer request ends the older one. What was shown stays until something newer is there, unless it belongs to another account or
 * another Backend.
 */
export class StatementLoader implements ReactiveController {
  statement: Statement | undefined;
  failure: LoadFailure | undefined;
  loading = false;
  /** A wait has lasted long enough to be worth a sign. */
  slow = false;

  private readonly host: ReactiveControllerHost;
  private readonly listener: LoadListener;
  private request: AbortController | undefined;
  private slowTimer: ReturnType<typeof setTimeout> | undefined;
  private owner: { readonly backend: Backend; readonly stream: string } | undefined;

  constructor(host: ReactiveControllerHost, listener: LoadListener) {
    this.host = host;
    this.listener = listener;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** Ends what runs and drops what was fetched: nothing of an account outlives its place on the page. */
  forget(): void {
    this.stop();
    this.statement = undefined;
    this.failure = undefined;
    this.owner = undefined;
  }

  /** Shows that a request cannot be sent; what was fetched for the same account stays. */
  refuse(failure: LoadFailure, stream: string): void {
    this.stop();
    if (this.owner?.stream !== stream) this.forget();
    this.failure = failure;
    void this.tell((listener) => listener.failed(failure), this.begin());
  }

  /** Starts the clock of a wait for data that the page has yet to give. */
  wait(): void {
    if (this.slowTimer !== undefined || this.slow) return;
    this.slowTimer = setTimeout(() => {
      this.slow = true;
      this.host.requestUpdate();
    }, SLOW_AFTER_MS);
  }

  /**
   * Fetches; resolves when done, whatever came of it.
   *
   * @param again The same request once more: what was told about its failure stays until there is an answer.
   */
  async load(backend: Backend, request: StatementRequest, again: boolean): Promise<void> {
    this.stop();
    if (this.owner?.backend !== backend || this.owner.stream !== request.stream) this.forget();
    if (!again) this.failure = undefined;
    this.owner = { backend, stream: request.stream };
    this.loading = true;
    this.wait();
    const { signal } = this.begin();
    const result = await this.tell((listener) => listener.started(request), { signal }).then(() =>
      fetchStatement(backend, request, signal),
    );
    if (signal.aborted) return;
    this.stop();
    this.show(result);
    this.host.requestUpdate();
  }

  private show(result: Statement | LoadFailure): void {
    if ('code' in result) {
      this.failure = result;
      this.listener.failed(result);
    } else {
      this.statement = result;
      this.failure = undefined;
      this.listener.loaded(result);
    }
  }

  private begin(): AbortController {
    return (this.request = new AbortController());
  }

  private stop(): void {
    this.request?.abort();
    this.request = undefined;
    clearTimeout(this.slowTimer);
    this.slowTimer = undefined;
    this.loading = false;
    this.slow = false;
  }

  /** After the current update, so that a listener may set properties. */
  private async tell(what: (listener: LoadListener) => void, { signal }: { readonly signal: AbortSignal }): Promise<void> {
    await this.host.updateComplete;
    if (!signal.aborted) what(this.listener);
  }
}

async function fetchStatement(backend: Backend, request: StatementRequest, signal: AbortSignal): Promise<Statement | LoadFailure> {
  try {
    const to = request.to ?? (await businessDate(backend, request, signal));
    const from = request.from ?? defaultFrom(to);
    if (from > to) return fromAfterTo(from, to);
    const statement: unknown = await backend.view('statement', { ...request, from, to }, { signal });
    return isStatement(statement) ? statement : { code: 'statement.unreadable', facts: {}, retryable: true };
  } catch (error) {
    return failureOf(error);
  }
}

/** The day of the books, as the far side says: elements read no clock. */
async function businessDate(backend: Backend, { stream }: StatementRequest, signal: AbortSignal): Promise<LocalDate> {
  const { asOf } = await backend.view('position', { stream, open: true }, { signal });
  return asOf;
}
