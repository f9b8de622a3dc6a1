import type { Outcome } from '@cartera/backend';
import type { PromiseChoices, PromiseStanding } from '@cartera/core';
import { formatDay, localeFor } from '@cartera/locales';
import { promiseRefusalsTopic, promiseRefusalText, promiseTopic } from '@cartera/locales/promise';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { whenIdle } from '../environment/index.js';
import { FetchingElement, type Fetched } from '../fetching/index.js';
import { NO_FACE, type FaceCode, takePart, type LoadFailure } from '../loading/index.js';
import { tokens } from '../tokens/index.js';
import { CHOICES_UNREADABLE, fetchAccount, PROMISES_UNREADABLE, type AccountRequest, type PromiseAccount } from './fetch-account.js';
import { formView, type FormView } from './form-view.js';
import { isPromiseChoices } from './is-promise-choices.js';
import { isPromises } from '../given/index.js';
import { liveWords } from './live-words.js';
import type * as Later from './later.js';
import { MakingFlow, type MadePromise } from './making-flow.js';
import type { FlowHost } from './flow-host.types.js';
import { promiseFormStyles } from './promise-form.styles.js';
import type { ReceiptController } from './receipt-controller.js';
import type { ReceiptFiles } from './receipt-files.js';
import { renderOwed } from './render-owed.js';
import { renderQuestions } from './render-questions.js';
import { renderReceipt } from './render-receipt.js';
import type { WithdrawingFlow } from './withdrawing-flow.js';

/** An account waits so long for what shows its promises, then comes without them. */
const PATIENCE_MS = 5_000;

/**
 * @summary A promise to pay: what is owed, how much and which day, one sentence to agree to, a receipt. For a debtor, first on a phone.
 * @documentation docs/elements/promise-form.md
 * @status experimental
 * @since 0.1
 *
 * Works under a `<cartera-provider>` from `stream`, or from `choices` and `promises` alone: then the page takes `cartera-promise-request` and answers with `outcome`.
 * Every amount and day that is offered comes from the far side, and the far side says of each answer whether it would be accepted; the element decides and computes
 * nothing.
 *
 * One question at a time where it is narrow, one card where it is wide. A promise is read in one sentence before it binds. Its number and key are made once and kept
 * over every retry, so that a lost answer or a second click never makes two. While an answer is missing what was chosen stays, and cannot be changed.
 *
 * Follows. Where the Backend tells that the account moved, what is owed and what would be accepted are asked again; what was chosen and typed stays. Where something else would be agreed
 * than stands at the review, it says so before anything is sent.
 *
 * Language: the element's own `lang`, else the provider's locale, else the nearest `lang` (live on `<html>`), else es-MX. Theme: the page's `color-scheme`, or the
 * nearest `data-theme` ("light", "dark"). English is loaded when it is asked for; where it cannot be, Spanish is said.
 *
 * States. Waiting: a skeleton, with words after 300 ms. Nothing owed, or all of it promised: said in words. Refused: beside the question, with what would be accepted.
 * Without an answer: what is known, "try again" under the same key, and a look at what was recorded. A wrong property: said in words, never thrown or corrected.
 * Another `stream` or Backend: what was fetched and chosen is forgotten.
 *
 * @event {CustomEvent<CarteraPromiseRequest>} cartera-promise-request - A command is about to be sent. Cancelable: prevented, the page sends it and sets `outcome`. Bubbles, composed.
 * @event {CustomEvent<CarteraPromiseDone>} cartera-promise-done - A promise was made. Bubbles, composed.
 * @event {CustomEvent<CarteraPromiseDone>} cartera-promise-withdrawn - A promise was withdrawn. Bubbles, composed.
 * @event {CustomEvent<CarteraPromiseFailed>} cartera-promise-failed - What was sent was refused, or there was no answer. Bubbles, composed.
 * @event {CustomEvent<CarteraLoadFailed>} cartera-load-failed - The account could not be fetched. Bubbles, composed.
 *
 * @csspart base - All of it.
 * @csspart title - The heading.
 * @csspart owed - What is owed.
 * @csspart balance - The largest amount.
 * @csspart question - One question.
 * @csspart choice - One choice of a question.
 * @csspart review - The review.
 * @csspart promise - The promise in words.
 * @csspart primary - The one main button of a view.
 * @csspart problem - A refusal beside its question.
 * @csspart receipt - The receipt.
 * @csspart number - The number of the promise.
 * @csspart receipt-file - The button that gives the receipt as a file.
 * @csspart promises - Open promises.
 * @csspart withdrawal - The question whether to withdraw.
 * @csspart notice - What went wrong with fetching.
 *
 * @cssproperty --cartera-surface - Background; with `--cartera-surface-sunken`, `--cartera-surface-raised`.
 * @cssproperty --cartera-text - Text; with `--cartera-text-muted`.
 * @cssproperty --cartera-line - Rules and cards.
 * @cssproperty --cartera-accent - The main button and the mark of what is chosen; with `--cartera-on-accent`, `--cartera-accent-text`.
 * @cssproperty --cartera-focus - Focus ring.
 * @cssproperty --cartera-critical - The mark of an error.
 * @cssproperty --cartera-radius - Corners, default 4px.
 */
export class CarteraPromiseForm extends FetchingElement<AccountRequest, PromiseAccount, PromiseChoices, FaceCode> {
  static override styles = [tokens, promiseFormStyles];
  static override properties = {
    stream: {},
    choices: { attribute: false },
    promises: { attribute: false },
    outcome: { attribute: false, hasChanged: () => true },
  };

  /** The account: 'account/ACME'. Without `choices` it is fetched from the provider's Backend. */
  stream: string | undefined;

  /** What can be promised. Wins over everything that would fetch; the element reads it and never changes it. */
  choices: PromiseChoices | undefined;

  /** Promises there are; open ones are shown. Beside `choices` of the page; otherwise they are fetched. */
  promises: readonly PromiseStanding[] | undefined;

  /** What became of the command that the page took over from `cartera-promise-request`. Without one on its way it is ignored. */
  outcome: Outcome | undefined;

  private readonly host: FlowHost = {
    element: this,
    backend: () => this.environment?.backend,
    choices: () => this.account().choices,
    tell: (type, detail) => this.tell(type, detail),
    reload: () => this.reload(),
    focusOn: (...ids) => {
      this.focusNext = ids;
      this.requestUpdate();
    },
  };
  private readonly making = new MakingFlow(this.host);
  private later: LaterParts | undefined;
  private loading: Promise<void> | undefined;
  /** The step at which what comes later was last asked for. */
  private askedAt: string | undefined;
  private view: FormView = formView(localeFor(''), undefined);
  private focusNext: readonly string[] = [];

  constructor() {
    super(NO_FACE, promiseTopic, promiseRefusalsTopic);
    this.addEventListener('keydown', this.escape);
  }

  protected begin(): void {}

  protected question(): AccountRequest | undefined {
    const { stream, choices } = this;
    return choices !== undefined || !stream ? undefined : { stream };
  }

  /** An account with open promises comes with what shows them: a page that moves under the reader is worse than a short wait. */
  protected async fetch(...asked: Parameters<typeof fetchAccount>) {
    const account = await fetchAccount(...asked);
    if ('promises' in account && account.promises.some(isOpen)) await Promise.race([this.take(), patience()]);
    return account;
  }

  protected override loaded({ promises }: PromiseAccount): void {
    this.making.found(promises);
  }

  protected override moved(): void {
    this.making.reset();
    this.later?.withdrawing.reset();
    this.later?.receipt.forget();
    this.later?.files.forget();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('outcome') && this.outcome !== undefined) this.answer(this.outcome);
    const { choices } = this.account();
    this.view = formView(this.locale, choices);
    this.making.prepare(choices, this.locale);
    this.later?.withdrawing.prepare();
    this.prepareLater();
  }

  protected override updated(): void {
    super.updated();
    const wanted = this.focusNext.map((id) => this.renderRoot.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`));
    this.focusNext = [];
    wanted.find((node) => node !== null && node.getClientRects().length > 0)?.focus();
  }

  protected shown(): Fetched<PromiseChoices> {
    const { choices, failure } = this.account();
    return { data: choices, failure };
  }

  protected words() {
    return this.view.words;
  }

  protected failureWords(failure: LoadFailure) {
    return promiseRefusalText(this.locale, failure);
  }

  protected dayOf({ asOf }: PromiseChoices): string {
    return formatDay(this.locale, asOf);
  }

  protected override isBusy(): boolean {
    return super.isBusy() || this.making.sending || this.later?.withdrawing.sending === true;
  }

  protected override renderBelow(): unknown {
    return html`<p class="unseen" role="status">${liveWords(this.view, this.making, this.later?.withdrawing)}</p>`;
  }

  protected renderData(choices: PromiseChoices): TemplateResult {
    return html`${renderOwed(this.view, choices)} ${this.renderMain(choices)} ${this.renderPromises()}`;
  }

  private renderMain(choices: PromiseChoices) {
    const { making, later, view } = this;
    const another = making.reading.offered ? this.another : undefined;
    if (making.draft.step === 'receipt' && making.made)
      return renderReceipt(view, making.made, { acts: this.renderActsOf(making.made, choices), another });
    if (making.draft.step === 'withdrawn' && later?.withdrawing.withdrawn !== undefined)
      return later.code.renderWithdrawn(view, later.withdrawing.withdrawn, another);
    if (choices.currencies.length === 0) return nothing;
    return making.reading.offered
      ? renderQuestions(view, choices, making, this.environment?.backend && making.look)
      : html`<p class="sentence">${view.words.owed.nothingLeft}</p>`;
  }

  private renderActsOf(made: MadePromise, choices: PromiseChoices) {
    return this.later?.code.renderReceiptActs(this.view, { ...this.later, made, choices, environment: this.environment });
  }

  private renderPromises() {
    const { later, view } = this;
    const open = this.openPromises();
    if (open.length === 0) return nothing;
    if (later)
      return later.code.renderPromises(view, open, ({ promise }) => later.code.renderWithdrawing(view, later.withdrawing, promise.id));
    if (this.loading) return nothing; // below everything else: nothing moves when they come
    const { promisesFailed, retry } = this.locale.words.common;
    return html`<p class="sentence">${promisesFailed} <button class="quiet" type="button" @click=${this.take}>${retry}</button></p>`;
  }

  /** Those that are open, but the one whose receipt or withdrawal stands above. */
  private openPromises(): readonly PromiseStanding[] {
    const { making, later } = this;
    const above =
      making.draft.step === 'receipt' ? making.made?.promiseId : making.draft.step === 'withdrawn' ? later?.withdrawing.withdrawn : '';
    const { promises = [] } = this.account();
    return promises.filter((standing) => isOpen(standing) && standing.promise.id !== above);
  }

  private readonly another = (): void => {
    this.later?.receipt.forget();
    this.later?.files.forget();
    this.making.act({ type: 'step', step: 'amount' });
    this.focusNext = ['amount-heading'];
  };

  /** The page's data, else what was fetched; and why there is none, or no newer one. */
  private account(): Partial<PromiseAccount> & { readonly failure?: LoadFailure | undefined } {
    const { choices, promises } = this;
    if (choices === undefined) return { ...this.loader.result, failure: this.loader.failure };
    if (!isPromiseChoices(choices)) return { failure: { ...CHOICES_UNREADABLE, retryable: false } };
    if (promises !== undefined && !isPromises(promises)) return { choices, failure: { ...PROMISES_UNREADABLE, retryable: false } };
    return { choices, promises: promises ?? [] };
  }

  private answer(outcome: unknown): void {
    const { withdrawing } = this.later ?? {};
    if (withdrawing?.sending) withdrawing.answer(outcome);
    else this.making.answer(outcome);
  }

  private readonly escape = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape') return;
    const { withdrawing } = this.later ?? {};
    if (withdrawing?.asked) withdrawing.keep();
    else this.making.back();
  };

  /** At once where there are promises to be shown; else once the form is painted, and again at each step where it did not come, so that it is there for the receipt. */
  private prepareLater(): void {
    const { step } = this.making.draft;
    if (this.later || this.askedAt === step || !this.account().choices) return;
    this.askedAt = step;
    if (this.openPromises().length > 0) void this.expectPart(this.take());
    else whenIdle(() => void this.take());
  }

  /** Loads what is done with promises that were made, once; where it cannot be had it may be asked for again. */
  private readonly take = async (): Promise<void> => {
    if (this.later) return;
    this.loading ??= this.load();
    this.requestUpdate();
    await this.loading;
  };

  private async load(): Promise<void> {
    const code = await takePart(this, () => import('./later.js'));
    if ('WithdrawingFlow' in code) {
      const withdrawing = new code.WithdrawingFlow(this.host, () => this.making.act({ type: 'step', step: 'withdrawn' }));
      this.later = { code, withdrawing, receipt: new code.ReceiptController(this), files: new code.ReceiptFiles(this) };
    }
    this.loading = undefined;
    this.requestUpdate();
  }
}

function patience(): Promise<void> {
  return new Promise((done) => setTimeout(done, PATIENCE_MS));
}

/** What is loaded later, ready to be used. */
interface LaterParts {
  readonly code: typeof Later;
  readonly withdrawing: WithdrawingFlow;
  readonly receipt: ReceiptController;
  readonly files: ReceiptFiles;
}

function isOpen({ verdict, withdrawnOn }: PromiseStanding): boolean {
  return verdict.state === 'open' && withdrawnOn === undefined;
}
