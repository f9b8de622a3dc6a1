import type { PromiseChoices, PromiseStanding } from '@cartera/core';
import { formatDay, localeFor, type Locale } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { whenIdle, type CarteraEnvironment } from '../environment/index.js';
import { focusFirst } from '../focusing/index.js';
import type { PromiseAccount } from './fetch-account.js';
import type { FlowHost } from './flow-host.types.js';
import { formView, type FormView } from './form-view.js';
import { isOpenPromise } from './is-open-promise.js';
import { LaterDoor } from './later-door.js';
import { liveWords } from './live-words.js';
import { MakingFlow, type MadePromise } from './making-flow.js';
import { renderOwed } from './render-owed.js';
import { renderQuestions } from './render-questions.js';
import { renderReceipt } from './render-receipt.js';

/** The element, as its face needs it. */
export interface PromiseHost extends Omit<FlowHost, 'focusOn'> {
  environment(): CarteraEnvironment | undefined;
  /** What is to be shown. */
  account(): Partial<PromiseAccount>;
  /** Waits for a part that belongs to what is shown. */
  expect(part: Promise<unknown>): Promise<void>;
}

/** How a promise form shows an account: what is owed, the questions, what became of them, promises there are; and what the debtor does with it. */
export class PromiseFace {
  private readonly host: PromiseHost;
  private readonly making: MakingFlow;
  private readonly later: LaterDoor;
  /** The step at which what comes later was last asked for. */
  private askedAt: string | undefined;
  private view: FormView = formView(localeFor(''), undefined);
  private focusNext: readonly string[] = [];

  constructor(host: PromiseHost) {
    const flow: FlowHost = { ...host, focusOn: (...ids) => this.focusOn(...ids) };
    this.host = host;
    this.making = new MakingFlow(flow);
    this.later = new LaterDoor(flow, () => this.making.act({ type: 'step', step: 'withdrawn' }));
    host.element.addEventListener('keydown', this.escape);
  }

  /** Something is on its way to the Backend, or to the page. */
  get sending(): boolean {
    return this.making.sending || this.later.parts?.withdrawing.sending === true;
  }

  /** Loads what shows promises there are. */
  async takeLater(): Promise<void> {
    await this.later.take();
  }

  /** Newer promises came. */
  found(promises: readonly PromiseStanding[]): void {
    this.making.found(promises);
  }

  /** What the page says became of what was sent. */
  answer(outcome: unknown): void {
    const { withdrawing } = this.later.parts ?? {};
    if (withdrawing?.sending) withdrawing.answer(outcome);
    else this.making.answer(outcome);
  }

  /** Another account, or none. */
  reset(): void {
    this.making.reset();
    this.later.parts?.withdrawing.reset();
    this.later.forgetReceipt();
  }

  /** Before each update. */
  prepare(locale: Locale): void {
    const { choices } = this.host.account();
    this.view = formView(locale, choices);
    this.making.prepare(choices, locale);
    this.later.parts?.withdrawing.prepare();
    this.prepareLater();
  }

  /** After each update: the focus goes where it is wanted. */
  updated(): void {
    const wanted = this.focusNext;
    this.focusNext = [];
    focusFirst(this.host.element.renderRoot, wanted);
  }

  /** What somebody who cannot see hears. */
  live(): string {
    return liveWords(this.view, this.making, this.later.parts?.withdrawing);
  }

  /** The day of an account, written out. */
  dayOf({ asOf }: PromiseChoices): string {
    return formatDay(this.view.locale, asOf);
  }

  /** All of an account below the heading. */
  render(choices: PromiseChoices): TemplateResult {
    return html`${renderOwed(this.view, choices)} ${this.renderMain(choices)} ${this.renderPromises()}`;
  }

  private renderMain(choices: PromiseChoices) {
    const { making, view } = this;
    const { code, withdrawing } = this.later.parts ?? {};
    const another = making.reading.offered ? this.another : undefined;
    if (making.draft.step === 'receipt' && making.made)
      return renderReceipt(view, making.made, { acts: this.renderActsOf(making.made, choices), another });
    if (making.draft.step === 'withdrawn' && code && withdrawing?.withdrawn !== undefined)
      return code.renderWithdrawn(view, withdrawing.withdrawn, another);
    if (choices.currencies.length === 0) return nothing;
    return making.reading.offered
      ? renderQuestions(view, choices, making, this.host.backend() && making.look)
      : html`<p class="sentence">${view.words.owed.nothingLeft}</p>`;
  }

  private renderActsOf(made: MadePromise, choices: PromiseChoices) {
    const { parts } = this.later;
    return parts?.code.renderReceiptActs(this.view, { ...parts, made, choices, environment: this.host.environment() });
  }

  private renderPromises() {
    const { later, view } = this;
    const { code, withdrawing } = later.parts ?? {};
    const open = this.openPromises();
    if (open.length === 0) return nothing;
    if (code && withdrawing) return code.renderPromises(view, open, ({ promise }) => code.renderWithdrawing(view, withdrawing, promise.id));
    if (later.coming) return nothing; // below everything else: nothing moves when they come
    const { promisesFailed, retry } = view.locale.words.common;
    return html`<p class="sentence">${promisesFailed} <button class="quiet" type="button" @click=${later.take}>${retry}</button></p>`;
  }

  /** Those that are open, but the one whose receipt or withdrawal stands above. */
  private openPromises(): readonly PromiseStanding[] {
    const { draft, made } = this.making;
    const above = draft.step === 'receipt' ? made?.promiseId : draft.step === 'withdrawn' ? this.later.parts?.withdrawing.withdrawn : '';
    const { promises = [] } = this.host.account();
    return promises.filter((standing) => isOpenPromise(standing) && standing.promise.id !== above);
  }

  private readonly another = (): void => {
    this.later.forgetReceipt();
    this.making.act({ type: 'step', step: 'amount' });
    this.focusNext = ['amount-heading'];
  };

  private focusOn(...ids: readonly string[]): void {
    this.focusNext = ids;
    this.host.element.requestUpdate();
  }

  private readonly escape = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape') return;
    const { withdrawing } = this.later.parts ?? {};
    if (withdrawing?.asked) withdrawing.keep();
    else this.making.back();
  };

  /** At once where there are promises to be shown; else once the form is painted, and again at each step where it did not come, so that it is there for the receipt. */
  private prepareLater(): void {
    const { later, host } = this;
    const { step } = this.making.draft;
    if (later.parts || this.askedAt === step || !host.account().choices) return;
    this.askedAt = step;
    if (this.openPromises().length > 0) void host.expect(later.take());
    else whenIdle(() => void later.take());
  }
}
