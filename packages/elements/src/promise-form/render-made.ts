import type { Instant, PromiseChoices } from '@cartera/core';
import { phrase } from '@cartera/locales';
import { nothing, type TemplateResult } from 'lit';
import type { FormView } from './form-view.js';
import type { MadePromise } from './making-flow.js';
import { promiseSentences, sentencesText } from './promise-sentences.js';
import type { ReceiptController } from './receipt-controller.js';
import { renderReceipt } from './render-receipt.js';
import { renderWithdrawing } from './render-withdrawing.js';
import type { WithdrawingFlow } from './withdrawing-flow.js';

/** What surrounds a receipt. */
export interface ReceiptOf {
  readonly made: MadePromise;
  readonly choices: PromiseChoices;
  readonly withdrawing: WithdrawingFlow;
  readonly receipt: ReceiptController;
  readonly clock: (() => Instant) | undefined;
  readonly another: (() => void) | undefined;
}

/** The receipt of a promise made here: to read, to copy, to remember, to withdraw. */
export function renderMade(view: FormView, { made, choices, withdrawing, receipt, clock, another }: ReceiptOf): TemplateResult {
  const { promiseId, terms, at = clock?.() ?? `${choices.asOf}T00:00:00Z` } = made;
  const words = view.words.receipt;
  const sentences = promiseSentences(view, terms);
  const text = `${phrase(words.eventNumber, { number: promiseId })} ${sentencesText(sentences)}`;
  const event = {
    uid: `${promiseId}-${at.replace(/[-:]/g, '')}@cartera`,
    at,
    on: terms.dueOn,
    title: phrase(words.eventTitle, { amount: view.money(terms.amount) }),
    description: text,
  };
  const final = terms.through !== undefined && terms.withdrawableThrough === undefined;
  return renderReceipt(view, {
    promiseId,
    sentences,
    text,
    copied: receipt.copied,
    copy: () => void receipt.copy(text),
    calendar: () => receipt.addToCalendar(event, promiseId),
    withdrawal: final ? nothing : renderWithdrawing(view, withdrawing, promiseId),
    another,
  });
}
