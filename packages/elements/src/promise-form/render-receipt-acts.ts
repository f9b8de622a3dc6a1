import type { Instant, PromiseChoices } from '@cartera/core';
import { phrase } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from './form-view.js';
import type { MadePromise } from './making-flow.js';
import { promiseSentences, sentencesText } from './promise-sentences.js';
import type { ReceiptController } from './receipt-controller.js';
import { renderWithdrawing } from './render-withdrawing.js';
import type { WithdrawingFlow } from './withdrawing-flow.js';

/** A promise that was made here, and what can be done with it. */
export interface ReceiptOf {
  readonly made: MadePromise;
  readonly choices: PromiseChoices;
  readonly withdrawing: WithdrawingFlow;
  readonly receipt: ReceiptController;
  readonly clock: (() => Instant) | undefined;
}

/** What can be done with a receipt: copied, put into a calendar; its promise withdrawn, where it can be. */
export function renderReceiptActs(view: FormView, { made, choices, withdrawing, receipt, clock }: ReceiptOf): TemplateResult {
  const { promiseId, terms, at = clock?.() ?? `${choices.asOf}T00:00:00Z` } = made;
  const words = view.words.receipt;
  const { copied } = receipt;
  const text = `${phrase(words.eventNumber, { number: promiseId })} ${sentencesText(promiseSentences(view, terms))}`;
  const event = {
    uid: `${promiseId}-${at.replace(/[-:]/g, '')}@cartera`,
    at,
    on: terms.dueOn,
    title: phrase(words.eventTitle, { amount: view.money(terms.amount) }),
    description: text,
  };
  const final = terms.through !== undefined && terms.withdrawableThrough === undefined;
  return html`
    <div class="acts">
      <button class="quiet" type="button" @click=${() => void receipt.copy(text)}>${words.copy}</button>
      <button class="primary" part="primary" type="button" @click=${() => receipt.addToCalendar(event, promiseId)}>
        ${words.calendar}
      </button>
    </div>
    <p class="answer muted" role="status">${copied === 'no' ? nothing : copied === 'yes' ? words.copied : words.copyYourself}</p>
    ${copied === 'by-hand' ? html`<textarea class="by-hand" readonly rows="5" aria-label=${words.copy} .value=${text}></textarea>` : nothing}
    ${final ? nothing : renderWithdrawing(view, withdrawing, promiseId)}
  `;
}
