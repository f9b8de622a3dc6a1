import type { Backend, CommandRequest } from '@cartera/backend';
import type { Because, Refusal } from '@cartera/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { failureOf, type LoadFailure } from '../loading/index.js';
import { isOutcome } from './is-outcome.js';

/** What is asked: would this be accepted? `key` is of the intention; nothing is written under it. */
export interface DryRunQuestion {
  readonly command: CommandRequest;
  readonly key: string;
}

/** What came of it. `failure`: there was no answer. */
export interface DryRunAnswer {
  readonly accepted?: readonly Because[];
  readonly refusal?: Refusal;
  readonly failure?: LoadFailure;
}

/** Long enough not to ask at every key, short enough to answer in the same breath. */
const PAUSE_MS = 350;

/**
 * Asks the far side what it would decide, after a pause: the last question wins and ends the ones before.
 */
export class DryRunController implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly unreadable: LoadFailure;
  private asked = '';
  private askedOf: Backend | undefined;
  private askedOver: unknown;
  private given: DryRunAnswer | undefined;
  private running: AbortController | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param unreadable What an answer is that cannot be read. */
  constructor(host: ReactiveControllerHost, unreadable: LoadFailure) {
    this.host = host;
    this.unreadable = unreadable;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** The answer to what was asked last; undefined while it is on its way. */
  get answer(): DryRunAnswer | undefined {
    return this.given;
  }

  forget(): void {
    clearTimeout(this.timer);
    this.running?.abort();
    this.asked = '';
    this.given = undefined;
  }

  /**
   * Asks, unless just this was asked last. Without a question, or anybody to ask, what was answered is forgotten.
   *
   * @param over The account as it is shown: over a newer one the same is asked again, and what was answered stays until there is another answer.
   */
  ask(backend: Backend | undefined, question: DryRunQuestion | undefined, over: unknown): void {
    const asked = backend && question ? JSON.stringify(question.command) : '';
    const same = asked === this.asked && backend === this.askedOf;
    if (same && over === this.askedOver) return;
    const { given } = this;
    this.forget();
    if (same) this.given = given;
    this.askedOver = over;
    this.askedOf = backend;
    this.asked = asked;
    if (backend && question) this.timer = setTimeout(() => void this.run(backend, question), PAUSE_MS);
  }

  private async run(backend: Backend, { command, key }: DryRunQuestion): Promise<void> {
    const { signal } = (this.running = new AbortController());
    const answer = (await askOnce(backend, command, { idempotencyKey: key, signal })) ?? { failure: this.unreadable };
    if (signal.aborted) return;
    this.given = answer;
    this.host.requestUpdate();
  }
}

/** Undefined: the answer cannot be read. */
async function askOnce(
  backend: Backend,
  command: CommandRequest,
  options: { readonly idempotencyKey: string; readonly signal: AbortSignal },
): Promise<DryRunAnswer | undefined> {
  try {
    const outcome: unknown = await backend.submit(command, { ...options, dryRun: true });
    if (!isOutcome(outcome)) return undefined;
    return outcome.ok ? { accepted: outcome.because } : { refusal: outcome.refusal };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}
