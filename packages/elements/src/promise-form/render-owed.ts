import type { PromisableCurrency, PromiseChoices } from '@cartera/core';
import { formatDay, formatMoney, phrase } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from './form-view.js';

/** What is owed, one block a currency: past due and since when, the largest; under it the whole, and as of when. */
export function renderOwed(view: FormView, choices: PromiseChoices): TemplateResult {
  const { locale, words } = view;
  const day = formatDay(locale, choices.asOf);
  if (choices.currencies.length === 0) return html`<p class="sentence" part="owed">${phrase(words.owed.nothing, { day })}</p>`;
  return html`<div class="owed-all" part="owed">${choices.currencies.map((owed) => renderCurrency(view, owed, day))}</div>`;
}

function renderCurrency(
  { locale, words: { owed }, money }: FormView,
  { pastDue, open, oldestDueOn, promised }: PromisableCurrency,
  day: string,
) {
  const late = pastDue.amount > 0;
  const since = oldestDueOn === undefined ? owed.pastDue : phrase(owed.pastDueSince, { day: formatDay(locale, oldestDueOn) });
  const largest = late ? pastDue : open;
  const text = formatMoney(locale, largest);
  const more = late && open.amount !== pastDue.amount;
  return html`
    <div class="owed">
      <p>${late ? since : owed.nothingPastDue}</p>
      <p class="balance-owed" part="balance" data-length=${text.length > 20 ? 'huge' : text.length > 14 ? 'long' : nothing}>
        <span class="figure">${text}</span> <span class="code">${largest.currency}</span>
      </p>
      <p class="muted">
        ${more ? phrase(owed.total, { amount: money(open), day }) : phrase(owed.asOf, { day })}
        ${promised.amount > 0 ? phrase(owed.promised, { amount: money(promised) }) : nothing}
      </p>
    </div>
  `;
}
