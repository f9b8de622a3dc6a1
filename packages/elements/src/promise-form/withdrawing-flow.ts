import type { Refusal } from '@cartera/core';
import type { LoadFailure } from '../loading/index.js';
import { DryRunController, newKey, SubmitController } from '../submission/index.js';
import type { FlowHost } from './flow-host.types.js';
import { OUTCOME_UNREADABLE } from './outcome-unreadable.js';
import type { CarteraPromiseDone, CarteraPromiseFailed, CarteraPromiseRequest, PromiseCommand } from './promise-form-events.types.js';
import type { WithdrawalReason } from './render-withdrawal.js';

/** A withdrawal that is being asked about. */
interface AskedWithdrawal {
  readonly promiseId: string;
  readonly reason: WithdrawalReason;
  readonly key: string;
}

/** From the quiet button to a withdrawn promise: asks once, and shows beforehand where it would be refused. */
export class WithdrawingFlow {
  asked: AskedWithdrawal | undefined;
  /** What was withdrawn last. */
  withdrawn: string | undefined;

  private readonly host: FlowHost;
  private readonly trial: DryRunController;
  private readonly sender: SubmitController<PromiseCommand>;
  private readonly whenDone: () => void;

  constructor(host: FlowHost, whenDone: () => void) {
    this.host = host;
    this.whenDone = whenDone;
    this.trial = new DryRunController(host.element, OUTCOME_UNREADABLE);
    this.sender = new SubmitController(host.element, {
      unreadable: OUTCOME_UNREADABLE,
      request: (request: CarteraPromiseRequest) => host.tell('cartera-promise-request', request),
      done: (command, outcome) => this.done(command, outcome.receipt.entryIds),
      failed: (failure) => this.failed(failure),
    });
  }

  get sending(): boolean {
    return this.sender.sending;
  }

  /** Sent, and no answer came. */
  get unanswered(): LoadFailure | undefined {
    return this.sender.failure?.retryable ? this.sender.failure : undefined;
  }

  get refusal(): Refusal | undefined {
    return this.unanswered ? undefined : (this.sender.failure ?? this.trial.answer?.refusal);
  }

  /** Before each update. */
  prepare(): void {
    const command = this.command();
    this.trial.ask(this.host.backend(), command && this.asked && { command, key: this.asked.key }, this.host.choices());
  }

  reset(): void {
    this.asked = undefined;
    this.withdrawn = undefined;
    this.trial.forget();
    this.sender.clear();
  }

  ask(promiseId: string): void {
    if (this.sending) return;
    this.sender.clear();
    this.asked = { promiseId, reason: 'not-stated', key: newKey() };
    this.host.focusOn('withdrawal-heading');
  }

  /** Another reason is another act, once the first one was sent. */
  choose(reason: WithdrawalReason): void {
    if (!this.asked || this.sending || this.unanswered) return;
    this.asked = { ...this.asked, reason };
    this.host.element.requestUpdate();
  }

  readonly keep = (): void => {
    if (!this.asked || this.sending) return;
    this.host.focusOn(`withdraw-${this.asked.promiseId}`);
    this.asked = undefined;
    this.sender.clear();
  };

  readonly confirm = (): void => {
    const command = this.command();
    if (!command || !this.asked || this.sending) return;
    if (this.unanswered) void this.sender.retry(this.host.backend());
    else void this.sender.submit(this.host.backend(), { command, idempotencyKey: this.asked.key });
  };

  /** What the page says became of it. */
  answer(outcome: unknown): void {
    this.sender.answer(outcome);
  }

  private command(): PromiseCommand | undefined {
    const choices = this.host.choices();
    if (!choices || !this.asked) return undefined;
    const { promiseId, reason } = this.asked;
    return { kind: 'withdraw-promise', stream: choices.stream, on: choices.asOf, facts: { promiseId, reason } };
  }

  private done(command: PromiseCommand, entryIds: readonly string[]): void {
    const { promiseId } = command.facts;
    this.asked = undefined;
    this.withdrawn = promiseId;
    this.whenDone();
    this.host.tell('cartera-promise-withdrawn', { promiseId, entryIds, command } satisfies CarteraPromiseDone);
    this.host.focusOn('withdrawn-heading');
    this.host.reload();
  }

  private failed({ code, retryable }: LoadFailure): void {
    this.host.tell('cartera-promise-failed', { code, retryable } satisfies CarteraPromiseFailed);
    this.host.focusOn('withdrawal-heading');
  }
}
