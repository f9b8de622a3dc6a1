import type { Because, Money } from '@cartera/core';
import { explanationWords } from '@cartera/locales/because';
import { html, type TemplateResult } from 'lit';
import { isMoney } from '../given/index.js';
import { renderSteps } from './render-steps.js';
import type { TableView } from './render-table.js';
import type { Why } from './render-why.js';
import { rowsOf } from './step-rows.js';

/** The steps of an amount, or why they cannot be shown; undefined while entries are on their way. */
export function renderExplanation(view: TableView, { key, amount, explain }: Why): TemplateResult | undefined {
  const { locale, update } = view;
  const { later, explainer } = view.why;
  const { entries } = explainer ?? {};
  const words = explanationWords(locale);
  if (!later || !explainer || !entries || view.why.failure) return undefined;
  const because = explainer.explanation(key, () => explain(later, entries));
  if (adds(because, amount)) return renderSteps(locale, rowsOf(locale, because));
  if (explainer.isUpdating) return undefined; // of entries that are older than the statement
  if (!explainer.canUpdate) return html`<p>${words.unknown}</p>`;
  return html`<p>${words.differs}</p>
    <button class="quiet" type="button" @click=${update}>${words.update}</button>`;
}

/** Whether an explanation is of the amount that is shown: entries may be newer than the statement, or another account's. */
function adds(because: readonly Because[], { amount, currency }: Money): boolean {
  const total = because.at(-1)?.facts['total'];
  return isMoney(total) && total.amount === amount && total.currency === currency;
}
