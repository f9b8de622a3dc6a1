import type { PromiseChoices } from '@cartera/core';
import { phrase } from '@cartera/locales';
import { downloadingWords } from '@cartera/locales/downloading';
import { html, nothing, type TemplateResult } from 'lit';
import { renderFailed, type DownloadRequest } from '../downloading/index.js';
import type { CarteraEnvironment } from '../environment/index.js';
import type { FormView } from './form-view.js';
import type { MadePromise } from './making-flow.js';
import { promiseSentences, sentencesText } from './promise-sentences.js';
import type { ReceiptController } from './receipt-controller.js';
import type { ReceiptFiles, ReceiptQuery } from './receipt-files.js';
import { renderWithdrawing } from './render-withdrawing.js';
import type { WithdrawingFlow } from './withdrawing-flow.js';

/** A promise that was made here, and what can be done with it. */
export interface ReceiptOf {
  readonly made: MadePromise;
  readonly choices: PromiseChoices;
  readonly withdrawing: WithdrawingFlow;
  readonly receipt: ReceiptController;
  readonly files: ReceiptFiles;
  readonly environment: CarteraEnvironment | undefined;
}

/** What can be done with a receipt: copied, put into a calendar; its promise withdrawn, where it can be. */
export function renderReceiptActs(view: FormView, { made, choices, withdrawing, receipt, files, environment }: ReceiptOf): TemplateResult {
  const { promiseId, terms, at = environment?.clock?.() ?? `${choices.asOf}T00:00:00Z` } = made;
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
  const query: ReceiptQuery = { stream: choices.stream, promiseId };
  const request = files.request(environment?.backend, query, choices.asOf);
  const addToCalendar = async () => {
    if (!(await files.calendar(query, view.locale))) receipt.addToCalendar(event, promiseId);
  };
  const final = terms.through !== undefined && terms.withdrawableThrough === undefined;
  return html`
    <div class="acts">
      <button class="quiet" type="button" @click=${() => void receipt.copy(text)}>${words.copy}</button>
      ${renderPaperAct(view, files, request)}
      <button class="primary" part="primary" type="button" @click=${addToCalendar}>${words.calendar}</button>
    </div>
    <p class="answer muted" role="status">${copied === 'no' ? nothing : copied === 'yes' ? words.copied : words.copyYourself}</p>
    ${copied === 'by-hand' ? html`<textarea class="by-hand" readonly rows="5" aria-label=${words.copy} .value=${text}></textarea>` : nothing}
    ${renderPaperState(view, files, request)} ${final ? nothing : renderWithdrawing(view, withdrawing, promiseId)}
  `;
}

/** Nothing where the receipt cannot be had on paper. */
function renderPaperAct({ locale }: FormView, { paper }: ReceiptFiles, request: DownloadRequest<'promise-receipt'> | undefined) {
  if (!request) return nothing;
  return html`<button
    class="quiet"
    part="receipt-file"
    type="button"
    aria-disabled=${paper.making ? 'true' : 'false'}
    @click=${() => void paper.make(request, 'pdf', locale)}
  >
    ${downloadingWords(locale).receipt}
  </button>`;
}

/** What becomes of the file: that it is made, with the way to give it up; that it was handed over; or why not. */
function renderPaperState({ locale }: FormView, { paper }: ReceiptFiles, request: DownloadRequest<'promise-receipt'> | undefined) {
  if (!request) return nothing;
  const words = downloadingWords(locale);
  const { making, slow, made } = paper;
  return html`
    <div class="answer" aria-busy=${making ? 'true' : 'false'}>
      ${
        making && slow
          ? html`<p>
              ${phrase(words.making, { format: words.formats[making] })}
              <button class="link" type="button" data-stop @click=${paper.stop}>${words.stop}</button>
            </p>`
          : nothing
      }
      <p class="muted" role="status">${made === undefined ? nothing : phrase(words.made, { name: made })}</p>
      ${renderFailed(locale, paper, () => void paper.make(request, 'pdf', locale))}
    </div>
  `;
}
