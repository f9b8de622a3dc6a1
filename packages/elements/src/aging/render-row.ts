import type { AgingRow } from '@cartera/core';
import { formatAmount } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import type { AgingView } from './aging-view.types.js';
import { partsOf } from './parts-of.js';

/** One customer in one currency: who, as a button that opens the account, and what makes up the total. On paper who is plain text. */
export function renderRow(view: AgingView, row: AgingRow): TemplateResult {
  const { locale, words, printing } = view;
  const { customerId, currency, total } = row;
  const name = view.nameOf(customerId);
  return html`
    <tr role="row">
      <th class="customer" scope="row" role="rowheader">
        ${
          printing
            ? (name ?? customerId)
            : html`<button class="open" part="open" type="button" @click=${() => view.open(row)}>${name ?? customerId}</button>`
        }
        ${name === undefined ? nothing : html`<span class="id">${customerId}</span>`}
      </th>
      ${partsOf(view, row).map(
        ({ name: label, amount }) =>
          html`<td class="money" data-label=${label} data-zero=${amount === 0 ? '' : nothing} role="cell">
            ${formatAmount(locale, { amount, currency })}
          </td>`,
      )}
      <td class="money total" data-label=${words.total} role="cell">${formatAmount(locale, { amount: total, currency })}</td>
    </tr>
  `;
}
