import type { Outcome } from '@cartera/backend';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { failureOf, type LoadFailure } from '../loading/index.js';
import { isOutcome } from './is-outcome.js';

type Accepted = Extract<Outcome, { readonly ok: true }>;

/** What is sent: a command, and the key under which every retry goes. */
export interface SubmittedRequest<Command extends object> {
  readonly command: Command;
  readonly idempotencyKey: string;
}

/** Who takes it: a Backend, or what else answers with an outcome. */
export interface Sender<Command extends object> {
  submit(command: Command, options: { readonly idempotencyKey: string; readonly signal: AbortSignal }): Promise<Outcome>;
}

/** Who is asked before something is sent, and hears what came of it. */
export interface SubmitListener<Command extends object> {
  /** What an answer is that cannot be read. */
  readonly unreadable: LoadFailure;
  /** Says what will be sent. False: the page does it, and gives the outcome. */
  request(request: SubmittedRequest<Command>): boolean;
  done(command: Command, outcome: Accepted): void;
  failed(failure: LoadFailure): void;
}

/**
 * Sends one command at a time, and knows what became of it: a second click while it runs does nothing. It never sends by itself; whoever tries again gives the same
 * command and key.
 */
export class SubmitController<Command extends object> implements ReactiveController {
  /** On its way, to the Backend or to the page. */
  sending = false;
  /** Refused, or without an answer (`retryable`: it may have been done all the same). */
  failure: LoadFailure | undefined;

  private readonly host: ReactiveControllerHost;
  private readonly listener: SubmitListener<Command>;
  private sent: SubmittedRequest<Command> | undefined;
  private running: AbortController | undefined;

  constructor(host: ReactiveControllerHost, listener: SubmitListener<Command>) {
    this.host = host;
    this.listener = listener;
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.sending) this.settle({ code: 'backend.aborted', facts: {}, retryable: true });
  }

  /** Ends what runs and forgets what became of it. */
  clear(): void {
    this.running?.abort();
    this.running = undefined;
    this.sent = undefined;
    this.sending = false;
    this.failure = undefined;
    this.host.requestUpdate();
  }

  /** Sends once more what was sent last, under the same key. */
  async retry(backend: Sender<Command> | undefined): Promise<void> {
    if (this.sent) await this.submit(backend, this.sent);
  }

  async submit(backend: Sender<Command> | undefined, request: SubmittedRequest<Command>): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    this.sent = request;
    this.host.requestUpdate();
    const { signal } = (this.running = new AbortController());
    if (!this.listener.request(request) || !backend || signal.aborted) return; // the page's to answer, or answered already
    const { command, idempotencyKey } = request;
    const outcome: unknown = await backend.submit(command, { idempotencyKey, signal }).catch(failureOf);
    if (!signal.aborted) this.answer(outcome);
  }

  /** What became of it, from wherever. Without anything on its way it is nobody's answer. */
  answer(outcome: unknown): void {
    const { sent } = this;
    if (!this.sending || !sent) return;
    if (isFailure(outcome)) return this.settle(outcome);
    if (!isOutcome(outcome)) return this.settle(this.listener.unreadable);
    if (!outcome.ok) return this.settle({ ...outcome.refusal, retryable: false });
    this.clear();
    this.listener.done(sent.command, outcome);
  }

  private settle(failure: LoadFailure): void {
    this.running?.abort();
    this.sending = false;
    this.failure = failure;
    this.host.requestUpdate();
    this.listener.failed(failure);
  }
}

/** What `failureOf` made; a page's nonsense is none. */
function isFailure(outcome: unknown): outcome is LoadFailure {
  return typeof outcome === 'object' && outcome !== null && 'retryable' in outcome && 'code' in outcome;
}
