import type { Backend } from '@cartera/backend';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LoadFailure } from './load-failure.js';

/** Below this nobody notices a wait, and a sign of waiting would only flicker. */
const SLOW_AFTER_MS = 300;

/** What is asked about one account. */
export interface LoadRequest {
  readonly stream: string;
}

/** How a request is answered; never rejects. */
export type Fetch<Asked, Result> = (backend: Backend, request: Asked, signal: AbortSignal) => Promise<Result | LoadFailure>;

/** Who hears of a load. */
export interface LoadListener<Asked, Result> {
  /** Resolves when what the page said is rendered, whatever else an update waits for: what is asked goes out beside the code that shows it. */
  rendered(): Promise<unknown>;
  /** Whether what comes can be shown at once; where not, the sign of waiting goes on. */
  isReady(): boolean;
  started(request: Asked): void;
  loaded(result: Result): void;
  failed(failure: LoadFailure): void;
}

/**
 * Fetches what an element shows, one at a time: a newer request ends the older one. What was shown stays until something newer is there, unless it belongs to another
 * account or another Backend.
 */
export class Loader<Asked extends LoadRequest, Result extends object> implements ReactiveController {
  result: Result | undefined;
  failure: LoadFailure | undefined;
  loading = false;
  /** A wait has lasted long enough to be worth a sign. */
  slow = false;

  /** Who was asked last, and what. */
  owner: { readonly backend: Backend; readonly request: Asked } | undefined;
  /** Asks, and shows nothing of it. */
  readonly fetch: Fetch<Asked, Result>;

  private readonly host: ReactiveControllerHost;
  private readonly listener: LoadListener<Asked, Result>;
  private running: AbortController | undefined;
  private slowTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, fetch: Fetch<Asked, Result>, listener: LoadListener<Asked, Result>) {
    this.host = host;
    this.fetch = fetch;
    this.listener = listener;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** Ends what runs and drops what was fetched: nothing of an account outlives its place on the page. */
  forget(): void {
    this.stop();
    this.result = undefined;
    this.failure = undefined;
    this.owner = undefined;
  }

  /** Shows that a request cannot be sent; what was fetched for the same account stays. */
  refuse(failure: LoadFailure, stream: string): void {
    this.stop();
    if (this.owner?.request.stream !== stream) this.forget();
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
  async load(backend: Backend, request: Asked, again: boolean): Promise<void> {
    this.stop();
    if (this.owner?.backend !== backend || this.owner.request.stream !== request.stream) this.forget();
    if (!again) this.failure = undefined;
    this.owner = { backend, request };
    this.loading = true;
    this.wait();
    const { signal } = this.begin();
    const result = await this.tell((listener) => listener.started(request), { signal }).then(() => this.fetch(backend, request, signal));
    if (signal.aborted) return;
    this.end();
    if (this.listener.isReady()) this.rest();
    this.show(result);
    this.host.requestUpdate();
  }

  /** Takes what came, and tells of it. */
  show(result: Result | LoadFailure): void {
    if ('code' in result) {
      this.failure = result;
      this.listener.failed(result);
    } else {
      this.result = result;
      this.failure = undefined;
      this.listener.loaded(result);
    }
  }

  private begin(): AbortController {
    return (this.running = new AbortController());
  }

  private stop(): void {
    this.end();
    this.rest();
  }

  private end(): void {
    this.running?.abort();
    this.running = undefined;
    this.loading = false;
  }

  /** Nothing is waited for. */
  private rest(): void {
    clearTimeout(this.slowTimer);
    this.slowTimer = undefined;
    this.slow = false;
  }

  /** After the current update, so that a listener may set properties. */
  private async tell(what: (listener: LoadListener<Asked, Result>) => void, { signal }: { readonly signal: AbortSignal }): Promise<void> {
    await this.listener.rendered();
    if (!signal.aborted) what(this.listener);
  }
}
