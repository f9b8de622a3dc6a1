import type { Outcome } from '@cartera/backend';
import type { Because, Instant, PromiseChoices, PromiseStanding, Refusal } from '@cartera/core';
import type { Locale } from '@cartera/locales';
import type { LoadFailure } from '../loading/index.js';
import { DryRunController, type DryRunQuestion, SubmitController } from '../submission/index.js';
import type { FlowHost } from './flow-host.types.js';
import { insteadOf } from './instead-of.js';
import { keepAnswers } from './keep-answers.js';
import { makePromise } from './make-promise.js';
import { newIntention } from './new-intention.js';
import { OUTCOME_UNREADABLE } from './outcome-unreadable.js';
import { EMPTY_DRAFT, nextDraft, type DraftAction, type PromiseDraft, type Question } from './promise-draft.js';
import type { CarteraPromiseDone, CarteraPromiseFailed, CarteraPromiseRequest, PromiseCommand } from './promise-form-events.types.js';
import { termsOf, type PromiseTerms } from './promise-terms.js';
import { readDraft, type DraftReading } from './read-draft.js';

/** A promise that was made here. */
export interface MadePromise {
  readonly promiseId: string;
  readonly terms: PromiseTerms;
  /** When the store learned it; absent where the answer was lost and the promise was found later. */
  readonly at?: Instant;
}

/** From the first answer to the receipt: what was chosen, what the far side says of it, and what became of it. */
export class MakingFlow {
  draft: PromiseDraft = EMPTY_DRAFT;
  reading: DraftReading = { currencies: [] };
  made: MadePromise | undefined;

  private readonly host: FlowHost;
  private readonly trial: DryRunController;
  private readonly sender: SubmitController<PromiseCommand>;
  private seen: PromiseChoices | undefined;
  private staleOn = '';
  private looking = false;
  private sent: { readonly terms: PromiseTerms; readonly command: PromiseCommand } | undefined;

  constructor(host: FlowHost) {
    this.host = host;
    this.trial = new DryRunController(host.element, OUTCOME_UNREADABLE);
    this.sender = new SubmitController(host.element, {
      unreadable: OUTCOME_UNREADABLE,
      request: (request: CarteraPromiseRequest) => host.tell('cartera-promise-request', request),
      done: (command, outcome) => this.done(command, outcome.receipt.entryIds, outcome),
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

  /** Why it is not accepted: what the far side says of these answers, a guessed day's fault left out. */
  get refusal(): Refusal | undefined {
    if (this.unanswered) return undefined;
    const refusal = this.sender.failure ?? this.trial.answer?.refusal;
    const guessed = refusal && this.reading.dueOn === undefined && insteadOf(refusal).question === 'due';
    return guessed ? undefined : refusal;
  }

  /** The far side could not be asked. */
  get trialFailure(): LoadFailure | undefined {
    return this.trial.answer?.failure;
  }

  /** The far side would accept the amount, with the day chosen or some day. */
  get acceptsAmount(): boolean {
    return this.reading.amount !== undefined && this.trial.answer?.accepted !== undefined;
  }

  /** The promise as it would be agreed; absent while an answer is missing or the far side has not accepted it. */
  get terms(): PromiseTerms | undefined {
    const { amount, dueOn } = this.reading;
    if (this.sent && (this.sending || this.unanswered)) return this.sent.terms;
    if (!amount || dueOn === undefined) return undefined;
    if (!this.host.backend()) return { amount, dueOn };
    const accepted: readonly Because[] | undefined = this.trial.answer?.accepted;
    return accepted && termsOf(accepted, { amount, dueOn });
  }

  /** Before each update: keeps the answers under newer choices, and asks the far side about them. */
  prepare(choices: PromiseChoices | undefined, locale: Locale): void {
    if (choices && choices !== this.seen) {
      if (this.seen && this.seen.stream !== choices.stream) this.reset();
      this.draft = keepAnswers(this.draft, choices, locale);
      this.seen = choices;
    }
    this.reading = choices ? readDraft(this.draft, choices, locale) : { currencies: [] };
    if (!this.sending && !this.unanswered) this.trial.ask(this.host.backend(), choices && this.questionFor(choices), choices);
    if (choices && this.refusal?.path === 'on' && this.staleOn !== choices.asOf) {
      this.staleOn = choices.asOf; // a page left open overnight: the books are at another day
      this.host.reload();
    }
  }

  /** Another account, or none: nothing of this one stays. */
  reset(): void {
    this.draft = EMPTY_DRAFT;
    this.made = undefined;
    this.sent = undefined;
    this.seen = undefined;
    this.trial.forget();
    this.sender.clear();
  }

  /** What the debtor does. While something is on its way, or its fate is not known, answers stay as they were sent. */
  readonly act = (action: DraftAction): void => {
    if (this.sending || this.unanswered) return;
    this.draft = nextDraft(this.draft, action);
    if (action.type !== 'step' && action.type !== 'told') this.sender.clear();
    this.host.element.requestUpdate();
  };

  /** Takes what would be accepted. */
  readonly take = (question: Question, action: DraftAction): void => {
    this.act(action);
    this.focusOn(question);
  };

  /** On from a question; where its answer is missing, unreadable or refused, that is said instead. */
  next(question: Question): void {
    this.act({ type: 'told', question });
    const { amount, dueOn } = this.reading;
    const answered = question === 'amount' ? amount : dueOn;
    const refused = this.refusal && insteadOf(this.refusal).question === question;
    if (answered === undefined || refused) this.focusOn(question);
    else this.goTo(question === 'amount' ? 'due' : 'review');
  }

  /** Back by one question; what was chosen stays. */
  readonly back = (): void => {
    const { step } = this.draft;
    if (this.sending || this.unanswered) return;
    if (step === 'due' || step === 'review') this.goTo(step === 'review' ? 'due' : 'amount');
  };

  /** Makes the promise, once the far side accepts it; before, says what is missing. */
  readonly confirm = (): void => {
    const choices = this.host.choices();
    const { terms } = this;
    const { amount, dueOn } = this.reading;
    if (!choices || this.sending || this.unanswered) return;
    if (!amount || dueOn === undefined) return this.next(amount ? 'due' : 'amount');
    if (!terms || !this.draft.intention) return this.showRefusal();
    const { promiseId, idempotencyKey } = this.draft.intention;
    const command = makePromise(choices, { promiseId, amount, dueOn });
    this.act({ type: 'sent' });
    this.sent = { terms, command };
    void this.sender.submit(this.host.backend(), { command, idempotencyKey });
  };

  /** The same request under the same key. */
  readonly retry = (): void => void this.sender.retry(this.host.backend());

  /** Asks the far side once more about the answers. */
  readonly tryAgain = (): void => {
    this.trial.forget();
    this.host.element.requestUpdate();
  };

  /** What the page says became of it. */
  answer(outcome: unknown): void {
    this.sender.answer(outcome);
  }

  /** Looks whether what was sent was recorded. */
  readonly look = (): void => {
    this.looking = true;
    this.host.reload();
  };

  /** Newer promises: one whose answer was lost may be among them. That it is not says something only to who looked. */
  found(promises: readonly PromiseStanding[]): void {
    const { intention } = this.draft;
    if (!this.unanswered || !this.sent || !intention) return;
    if (promises.some(({ promise }) => promise.id === intention.promiseId)) {
      this.done(this.sent.command, [`${intention.idempotencyKey}/1`]); // a command's first entry is its fact
    } else if (this.looking) {
      this.sender.clear();
      this.host.focusOn('review-heading');
    }
    this.looking = false;
  }

  private questionFor(choices: PromiseChoices): DryRunQuestion | undefined {
    const { amount, dueOn } = this.reading;
    const day = dueOn ?? choices.days[0]?.on ?? choices.earliest;
    if (!amount || this.draft.step === 'receipt' || this.draft.step === 'withdrawn') return undefined;
    if (!this.draft.intention) this.draft = nextDraft(this.draft, { type: 'intended', intention: newIntention() });
    const { promiseId = '', idempotencyKey = '' } = this.draft.intention ?? {};
    return { command: makePromise(choices, { promiseId, amount, dueOn: day }), key: idempotencyKey };
  }

  private focusOn(question: Question): void {
    this.host.focusOn(`${question}-typed`, `${question}-heading`, `${this.draft.step}-heading`);
  }

  private showRefusal(): void {
    const question = this.refusal && insteadOf(this.refusal).question;
    if (question) this.focusOn(question);
  }

  private goTo(step: PromiseDraft['step']): void {
    this.act({ type: 'step', step });
    this.host.focusOn(`${step}-heading`);
  }

  private done(command: PromiseCommand, entryIds: readonly string[], outcome?: Extract<Outcome, { readonly ok: true }>): void {
    const { promiseId } = command.facts;
    const { terms } = this.sent ?? {};
    if (!terms) return;
    this.made = { promiseId, terms: termsOf(outcome?.because ?? [], terms), ...(outcome && { at: outcome.receipt.at }) };
    this.draft = { ...EMPTY_DRAFT, step: 'receipt' };
    this.sender.clear();
    this.sent = undefined;
    this.host.tell('cartera-promise-done', { promiseId, entryIds, command } satisfies CarteraPromiseDone);
    this.host.focusOn('receipt-heading');
    this.host.reload();
  }

  private failed(failure: LoadFailure): void {
    const { code, retryable } = failure;
    this.host.tell('cartera-promise-failed', { code, retryable } satisfies CarteraPromiseFailed);
    if (retryable) return this.host.focusOn('review-heading');
    if (code === 'promise.exists') this.draft = nextDraft(this.draft, { type: 'renounced' });
    const { question } = insteadOf(failure);
    if (question) this.draft = nextDraft(this.draft, { type: 'step', step: question });
    if (question) this.focusOn(question);
    else this.host.focusOn('review-heading');
    this.host.reload(); // what was offered is no longer how it is
  }
}
