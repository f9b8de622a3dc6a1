import type { Backend, Outcome } from '@cartera/backend';
import type { Position, Refusal } from '@cartera/core';
import { formatAmount, type Locale } from '@cartera/locales';
import type { ReactiveControllerHost } from 'lit';
import type { LoadFailure } from '../loading/index.js';
import { DryRunController, SubmitController, type DryRunQuestion } from '../submission/index.js';
import { appliedLines, type Applied } from './applied-lines.js';
import { EMPTY_PAYMENT, nextPayment, type ApplyMode, type PaymentAction, type PaymentDraft } from './payment-draft.js';
import { OUTCOME_UNREADABLE } from './payment-failures.js';
import type { CarteraPaymentDone, CarteraPaymentFailed, CarteraPaymentRequest, PaymentCommand } from './payment-form-events.types.js';
import { paymentIntention } from './payment-intention.js';
import { readPayment, type PaymentReading } from './read-payment.js';
import { placeOf, type Place } from './place-of.js';

/** What the flow asks of the element it runs in. */
export interface PaymentHost {
  readonly element: ReactiveControllerHost;
  /** None without a provider: the page answers instead. */
  backend(): Backend | undefined;
  position(): Position | undefined;
  /** Fires an event of the element's; false where a listener prevented it. */
  tell(type: string, detail: object): boolean;
  /** Fetches the account again. */
  reload(): void;
  /** Moves the focus, after the next update, to the first of some nodes that can be seen. */
  focusOn(...ids: readonly string[]): void;
}

/** A payment that is on its way or recorded; `applied` is absent where nobody has said yet. */
export interface SentPayment {
  readonly command: PaymentCommand;
  readonly reading: PaymentReading;
  readonly applied: Applied | undefined;
}

/** From the first field to the receipt: what was typed, what the far side says of it, and what became of it. */
export class RecordingFlow {
  draft: PaymentDraft = EMPTY_PAYMENT;
  /** Absent without a position. */
  reading: PaymentReading | undefined;
  recorded: SentPayment | undefined;

  private readonly host: PaymentHost;
  private readonly trial: DryRunController;
  private readonly sender: SubmitController<PaymentCommand>;
  private locale: Locale | undefined;
  private stream: string | undefined;
  private sent: SentPayment | undefined;

  constructor(host: PaymentHost) {
    this.host = host;
    this.trial = new DryRunController(host.element, OUTCOME_UNREADABLE);
    this.sender = new SubmitController(host.element, {
      unreadable: OUTCOME_UNREADABLE,
      request: (request: CarteraPaymentRequest) => host.tell('cartera-payment-request', request),
      done: (command, outcome) => this.done(command, outcome),
      failed: (failure) => this.failed(failure),
    });
  }

  get sending(): boolean {
    return this.sender.sending;
  }

  /** Sent, and no answer came: it may have been recorded all the same. */
  get unanswered(): LoadFailure | undefined {
    return this.sender.failure?.retryable ? this.sender.failure : undefined;
  }

  /** On its way, or its fate is not known: answers stay as they were sent. */
  get locked(): boolean {
    return this.sending || this.unanswered !== undefined;
  }

  get refusal(): Refusal | undefined {
    return this.unanswered ? undefined : (this.sender.failure ?? this.trial.answer?.refusal);
  }

  /** The far side could not be asked. */
  get trialFailure(): LoadFailure | undefined {
    return this.trial.answer?.failure;
  }

  /** How the payment would be put, as far as the far side has said. */
  get applied(): Applied | undefined {
    if (this.locked) return this.sent?.applied;
    return this.trial.answer?.accepted && appliedLines(this.trial.answer.accepted);
  }

  /** The payment as it would be recorded; absent while an answer is missing or the far side has not accepted it. */
  get proposed(): SentPayment | undefined {
    if (this.locked) return this.sent;
    const { reading, applied } = this;
    const command = this.command();
    if (!command || !reading || (this.host.backend() && !applied)) return undefined;
    return { command, reading, applied };
  }

  /** Before each update: reads the answers, and asks the far side about them. */
  prepare(position: Position | undefined, locale: Locale): void {
    if (position && this.stream !== undefined && position.stream !== this.stream) this.reset();
    this.stream = position?.stream ?? this.stream;
    this.locale = locale;
    this.reading = position && readPayment(this.draft, position, locale);
    if (!this.locked) this.trial.ask(this.host.backend(), this.question(), position);
  }

  /** Another account, or none: nothing of this one stays. */
  reset(): void {
    this.draft = EMPTY_PAYMENT;
    this.recorded = this.sent = this.stream = undefined;
    this.trial.forget();
    this.sender.clear();
  }

  /** What the clerk does. */
  readonly act = (action: PaymentAction): void => {
    if (this.locked) return;
    this.draft = nextPayment(this.draft, action);
    if (action.type !== 'told') this.sender.clear();
    this.host.element.requestUpdate();
  };

  /** How it is to be put; by document begins with what the policy said, unless something is typed there. */
  readonly choose = (mode: ApplyMode): void => {
    const { locale, applied, draft } = this;
    const typed = Object.values(draft.lines).some((text) => text.trim() !== '');
    const lines = mode === 'lines' && !typed && locale && applied?.lines.map(({ key, settled }) => [key, formatAmount(locale, settled)]);
    this.act({ type: 'mode', mode, ...(lines && { lines: Object.fromEntries(lines) as Record<string, string> }) });
  };

  /** On from the fields; what is missing, unreadable or refused is said instead. */
  readonly review = (): void => {
    this.act({ type: 'told', what: 'all' });
    const place = this.wrongAt();
    this.host.focusOn(...this.idsOf(place), 'review-heading');
  };

  /** Records the payment, once the far side accepts it; before, says what is missing. */
  readonly confirm = (): void => {
    const { proposed } = this;
    if (this.locked) return;
    if (!proposed || !this.draft.intention) return this.review();
    this.act({ type: 'sent' });
    this.sent = proposed;
    void this.sender.submit(this.host.backend(), { command: proposed.command, idempotencyKey: this.draft.intention.idempotencyKey });
  };

  /** The same request under the same key. */
  readonly retry = (): void => void this.sender.retry(this.host.backend());

  /** Asks the far side once more about the answers. */
  readonly tryAgain = (): void => {
    this.trial.forget();
    this.host.element.requestUpdate();
  };

  readonly another = (): void => {
    this.recorded = undefined;
    this.act({ type: 'again' });
    this.host.focusOn('amount');
  };

  /** What the page says became of it. */
  answer(outcome: unknown): void {
    this.sender.answer(outcome);
  }

  /** Where the first thing stands that is wrong. */
  private wrongAt(): Place | undefined {
    const { problems, lineKeys = [] } = this.reading ?? {};
    if (problems?.amount) return { at: 'amount' };
    if (problems?.on) return { at: 'on' };
    if (problems?.clearsOn) return { at: 'clearsOn' };
    const [key] = problems?.lines ?? [];
    if (key !== undefined) return { at: 'line', key };
    return this.refusal && placeOf(this.refusal, lineKeys);
  }

  private idsOf(place: Place | undefined): readonly string[] {
    if (!place) return [];
    if (place.at !== 'line') return [place.at];
    return [`line-${this.reading?.parts.findIndex(({ key }) => key === place.key) ?? 0}`];
  }

  private question(): DryRunQuestion | undefined {
    if (this.draft.step !== 'form' || !this.reading?.payment) return undefined;
    if (!this.draft.intention) this.draft = nextPayment(this.draft, { type: 'intended', intention: paymentIntention() });
    const command = this.command();
    return command && { command, key: this.draft.intention?.idempotencyKey ?? '' };
  }

  private command(): PaymentCommand | undefined {
    const position = this.host.position();
    const { payment } = this.reading ?? {};
    const { intention } = this.draft;
    if (!position || !payment || !intention) return undefined;
    const facts = { paymentId: intention.paymentId, ...payment.facts };
    return { kind: 'record-payment', stream: position.stream, on: payment.on, facts };
  }

  private done(command: PaymentCommand, { because, receipt }: Extract<Outcome, { readonly ok: true }>): void {
    const { sent } = this;
    if (!sent) return;
    this.recorded = { ...sent, applied: because.length > 0 ? appliedLines(because) : sent.applied };
    this.draft = { ...EMPTY_PAYMENT, step: 'receipt' };
    this.sent = undefined;
    const { paymentId } = command.facts;
    this.host.tell('cartera-payment-done', { paymentId, entryIds: receipt.entryIds, command } satisfies CarteraPaymentDone);
    this.host.focusOn('receipt-heading');
    this.host.reload();
  }

  private failed(failure: LoadFailure): void {
    const { code, retryable } = failure;
    this.host.tell('cartera-payment-failed', { code, retryable } satisfies CarteraPaymentFailed);
    if (retryable) return this.host.focusOn('review-heading');
    if (code === 'payment.exists') this.draft = nextPayment(this.draft, { type: 'renounced' });
    const place = this.wrongAt();
    this.host.focusOn(...this.idsOf(place), 'review-heading');
    this.host.reload(); // what was open is no longer how it is
  }
}
