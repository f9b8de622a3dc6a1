import type { AgingRow, CurrencyCode } from '@cartera/core';
import { formatAmount, type Locale } from '@cartera/locales';
import { statementWords } from '@cartera/locales/statement';
import { html, nothing, type TemplateResult } from 'lit';
import { agingParts, openOf, renderAgingBar, renderSwatch, type AgingPart } from '../balance/index.js';

/** How old the balance is: a bar in one hue and the table it draws. Nothing where nothing is open. */
export function renderAging(locale: Locale, aging: AgingRow): TemplateResult | typeof nothing {
  const parts = agingParts(locale, aging);
  if (openOf(parts) === 0) return nothing;
  const { currency } = aging;
  const words = statementWords(locale);
  return html`
    <div class="aging" part="aging">
      ${renderAgingBar(parts)}
      <table class="ages" role="table">
        <caption class="unseen">
          ${words.agingTitle}
        </caption>
        <thead class="unseen" role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${words.agingBucket}</th>
            <th scope="col" role="columnheader">${words.amount}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${parts.filter(({ key, amount }) => key !== 'unapplied' || amount !== 0).map((part) => renderRow(locale, part, currency))}
        </tbody>
      </table>
    </div>
  `;
}

function renderRow(locale: Locale, part: AgingPart, currency: CurrencyCode) {
  const { name, amount } = part;
  return html`
    <tr role="row">
      <th scope="row" role="rowheader">${renderSwatch(part)}${name}</th>
      <td class="money" role="cell">${formatAmount(locale, { amount, currency })}</td>
    </tr>
  `;
}
