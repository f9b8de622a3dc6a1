import type { Outcome } from '@cartera/backend';
import type { PromiseChoices, PromiseStanding } from '@cartera/core';
import { promiseFormWords, promiseRefusalsTopic, promiseTopic } from '@cartera/locales/promise';
import { html, type PropertyValues } from 'lit';
import { FetchingElement, type Fetched } from '../fetching/index.js';
import { isPromises } from '../given/index.js';
import type { LoadFailure } from '../loading/index.js';
import { tokens } from '../tokens/index.js';
import type * as Face from './face.js';
import { promiseFormFaces } from './faces.js';
import { CHOICES_UNREADABLE, fetchAccount, PROMISES_UNREADABLE, type AccountRequest, type PromiseAccount } from './fetch-account.js';
import { isOpenPromise } from './is-open-promise.js';
import { isPromiseChoices } from './is-promise-choices.js';
import type { PromiseFace } from './promise-face.js';
import { promiseFailureWords } from './promise-failure-words.js';
import { promiseFormStyles } from './promise-form.styles.js';

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
 * nearest `data-theme` ("light", "dark"). What it shows with is loaded once it is on a page, English when it is asked for; where that cannot be had, Spanish is said.
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
export class CarteraPromiseForm extends FetchingElement<AccountRequest, PromiseAccount, PromiseChoices, typeof Face> {
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

  private face: PromiseFace | undefined;

  constructor() {
    super(promiseFormFaces, promiseTopic, promiseRefusalsTopic);
  }

  protected question(): AccountRequest | undefined {
    const { stream, choices } = this;
    return choices !== undefined || !stream ? undefined : { stream };
  }

  /** An account with open promises comes with what shows them: a page that moves under the reader is worse than a short wait. */
  protected async fetch(...asked: Parameters<typeof fetchAccount>) {
    const account = await fetchAccount(...asked);
    if ('promises' in account && account.promises.some(isOpenPromise)) await this.takePromises();
    return account;
  }

  protected override loaded({ promises }: PromiseAccount): void {
    this.face?.found(promises);
  }

  protected override moved(): void {
    this.face?.reset();
  }

  protected begin({ PromiseFace }: typeof Face): void {
    this.face = new PromiseFace({
      element: this,
      environment: () => this.environment,
      backend: () => this.environment?.backend,
      account: () => this.account(),
      choices: () => this.account().choices,
      tell: (type, detail) => this.tell(type, detail),
      reload: () => this.reload(),
      expect: async (part) => this.expectPart(part),
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('outcome') && this.outcome !== undefined) this.face?.answer(this.outcome); // without a face nothing was sent
    this.face?.prepare(this.locale);
  }

  protected override updated(): void {
    super.updated();
    this.face?.updated();
  }

  protected shown(): Fetched<PromiseChoices> {
    const { choices, failure } = this.account();
    return { data: choices, failure };
  }

  protected words() {
    return promiseFormWords(this.locale);
  }

  protected failureWords(failure: LoadFailure) {
    return promiseFailureWords(this.locale, failure);
  }

  protected dayOf(choices: PromiseChoices): string {
    return this.face?.dayOf(choices) ?? '';
  }

  protected override isBusy(): boolean {
    return super.isBusy() || this.face?.sending === true;
  }

  protected override renderBelow(): unknown {
    return html`<p class="unseen" role="status">${this.face?.live() ?? ''}</p>`;
  }

  protected renderData(choices: PromiseChoices): unknown {
    return this.face?.render(choices);
  }

  /** The page's data, else what was fetched; and why there is none, or no newer one. */
  private account(): Partial<PromiseAccount> & { readonly failure?: LoadFailure | undefined } {
    const { choices, promises } = this;
    if (choices === undefined) return { ...this.loader.result, failure: this.loader.failure };
    if (!isPromiseChoices(choices)) return { failure: { ...CHOICES_UNREADABLE, retryable: false } };
    if (promises !== undefined && !isPromises(promises)) return { choices, failure: { ...PROMISES_UNREADABLE, retryable: false } };
    return { choices, promises: promises ?? [] };
  }

  private async takePromises(): Promise<void> {
    await this.whenFaced(); // nothing is shown before: patience begins here
    await Promise.race([this.face?.takeLater(), patience()]);
  }
}

async function patience(): Promise<void> {
  return new Promise((done) => setTimeout(done, PATIENCE_MS));
}
