import type { AgingRow } from '@cartera/core';
import { currencyName, formatDay, formatInstant, formatMoney, phrase } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { overdueOf } from '../balance/index.js';
import type { AgingView } from './aging-view.types.js';
import { partsOf } from './parts-of.js';
import { renderCustomers } from './render-customers.js';
import { renderParts } from './render-parts.js';

/** All of one currency: what is to be collected and how much of it is overdue, how old it is, whose it is. */
export function renderSection(view: AgingView, total: Omit<AgingRow, 'customerId'>): TemplateResult {
  const { locale, report } = view;
  const { balanceAsOf, inCurrency, overdue: overdueWord } = locale.words.common;
  const { currency } = total;
  const overdue = overdueOf(total);
  const several = report.totals.length > 1;
  return html`
    <section class="section" aria-labelledby=${`balance-${currency}`}>
      <div class="answer">
        <div class="owed">
          <h3 id=${`balance-${currency}`} class="as-of">
            ${phrase(balanceAsOf, { day: formatDay(locale, report.asOf) })}
            ${several ? html`<span class="currency-name">${phrase(inCurrency, { currency: currencyName(locale, currency) })}</span>` : nothing}
          </h3>
          ${renderBalance(view, total)} ${renderMoment(view)}
        </div>
        <dl class="parts">
          <div>
            <dt>${overdueWord}</dt>
            <dd><span class="figure">${formatMoney(locale, overdue)}</span></dd>
          </div>
        </dl>
      </div>
      ${renderParts(view, currency, partsOf(view, total))} ${renderCustomers(view, total)}
    </section>
  `;
}

function renderBalance({ locale }: AgingView, { total: amount, currency }: Omit<AgingRow, 'customerId'>) {
  const text = formatMoney(locale, { amount, currency });
  return html`
    <p class="balance-owed" part="balance" data-length=${text.length > 20 ? 'huge' : text.length > 14 ? 'long' : nothing}>
      <span class="figure">${text}</span> <span class="code">${currency}</span>
    </p>
  `;
}

/** Since when it is known, and to which day ages are counted, where that is not the day of the balance. */
function renderMoment({ locale, words, report }: AgingView) {
  const { asOf, bucketsAsOf, knownAt } = report;
  return html`
    ${knownAt === undefined ? nothing : html`<p class="known-at">${phrase(locale.words.common.knownAt, { instant: formatInstant(locale, knownAt) })}</p>`}
    ${bucketsAsOf === asOf ? nothing : html`<p class="known-at">${phrase(words.countedTo, { day: formatDay(locale, bucketsAsOf) })}</p>`}
  `;
}
