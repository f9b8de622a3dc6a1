import type { AgingRow } from '@cartera/core';
import { currencyName, formatAmount, formatCount, phrase } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { longestAmount } from '../balance/index.js';
import type { AgingView } from './aging-view.types.js';
import { chooseRows } from './choose-rows.js';
import { partsOf } from './parts-of.js';
import { renderChosen } from './render-chosen.js';
import { renderRow } from './render-row.js';
import { tableWidth } from './table-width.js';

/** The table beside the picture: the total of all first, then the customers whose rows make it up. */
export function renderCustomers(view: AgingView, total: Omit<AgingRow, 'customerId'>): TemplateResult {
  const { locale, words, printing } = view;
  const { currency } = total;
  const choice = view.choiceOf(currency);
  const rows = chooseRows(
    view.report.rows.filter((row) => row.currency === currency),
    choice,
  );
  const shown = printing ? rows : rows.slice(0, choice.shown);
  const columns = [...partsOf(view, total), { key: 'total', name: words.total }];
  const digits = longestAmount(
    locale,
    [total, ...shown].flatMap((row) => [...partsOf(view, row), { amount: row.total }].map(({ amount }) => ({ amount, currency }))),
  );
  return html`
    ${renderChosen(view, { currency, columns, count: rows.length })}
    <table
      class="customers"
      part="customers"
      data-width=${tableWidth({ columns: columns.length, digits })}
      data-long=${digits > 14 ? '' : nothing}
      role="table"
    >
      <caption>
        ${phrase(words.caption, { currency: currencyName(locale, currency) })}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th class="customer" scope="col" role="columnheader">${words.customer}</th>
          ${columns.map(({ key, name }) => renderHeading(view, currency, { key, name }))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        <tr class="everyone" role="row">
          <th class="customer" scope="row" role="rowheader">${words.everyone}</th>
          ${columns.map(({ key, name }) => renderTotal(view, total, { key, name }))}
        </tr>
        ${shown.map((row) => renderRow(view, row))}
      </tbody>
    </table>
    ${renderMore(view, { currency, shown: shown.length, count: rows.length })}
  `;
}

interface Column {
  readonly key: string;
  readonly name: string;
}

/** Beside the button the bare name, for where the heading is only heard and for paper: nothing unseen takes the focus. */
function renderHeading(view: AgingView, currency: string, { key, name }: Column) {
  const sorted = view.choiceOf(currency).order === key;
  const direction = key === 'unapplied' ? 'ascending' : 'descending';
  return html`
    <th class="money" scope="col" role="columnheader" aria-sort=${sorted ? direction : nothing}>
      ${
        view.printing
          ? nothing
          : html`<button class="sort" type="button" @click=${() => view.choose(currency, { order: key })}>
              ${name}${sorted ? html`<span aria-hidden="true"> ↓</span>` : nothing}
            </button>`
      }<span class="bare">${name}</span>
    </th>
  `;
}

function renderTotal(view: AgingView, total: Omit<AgingRow, 'customerId'>, { key, name }: Column) {
  const { currency } = total;
  const { locale } = view;
  const amount = key === 'total' ? total.total : (partsOf(view, total).find((part) => part.key === key)?.amount ?? 0);
  return html`
    <td
      class=${key === 'total' ? 'money total' : 'money'}
      data-label=${name}
      data-zero=${amount === 0 && key !== 'total' ? '' : nothing}
      role="cell"
    >
      ${formatAmount(locale, { amount, currency })}
    </td>
  `;
}

/** How many of how many are shown, and the way to the rest: those that are here first, then those still to be fetched. */
function renderMore(view: AgingView, { currency, shown, count }: { currency: string; shown: number; count: number }) {
  const { locale, words, loading, printing } = view;
  if (shown === count && !view.canFetchMore) return nothing;
  const said = phrase(words.shown, { shown: formatCount(locale, shown), count: formatCount(locale, count) });
  return html`
    <div class="more">
      ${shown < count ? html`<p class="muted">${said}</p>` : nothing}
      ${
        printing
          ? nothing
          : html`<button
              class="quiet"
              part="more"
              type="button"
              data-currency=${currency}
              aria-disabled=${loading && shown === count ? 'true' : 'false'}
              @click=${() => view.showMore(currency, { shown, count })}
            >
              ${words.more}
            </button>`
      }
    </div>
  `;
}
