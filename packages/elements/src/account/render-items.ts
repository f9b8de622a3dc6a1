import type { InstalmentState } from '@cartera/core';
import { COMPONENTS, daysBetween } from '@cartera/core/values';
import { currencyName, formatAmount, formatCount, phrase, plural } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import type { AccountView } from './account-view.js';

/** What is open, a table a currency, the oldest first; then what is in the customer's favour. */
export function renderItems(view: AccountView): TemplateResult {
  const { position, words, day, balances } = view;
  const currencies = balances
    .map(({ currency }) => currency)
    .filter((one) => position.instalments.some(({ open }) => open.currency === one));
  return html`
    ${currencies.length === 0 ? html`<p class="none">${phrase(words.nothingOpen, { day: day(position.asOf) })}</p>` : nothing}
    ${currencies.map((currency) => renderTable(view, currency))} ${renderInFavour(view)}
  `;
}

function renderTable(view: AccountView, currency: string) {
  const { locale, words, position, shownItems } = view;
  const all = position.instalments.filter((instalment) => instalment.open.currency === currency);
  const shown = all.slice(0, shownItems);
  const several = new Set(position.instalments.filter(({ number }) => number > 1).map(({ itemId }) => itemId));
  return html`
    <table class="items" part="items" role="table">
      <caption>
        ${phrase(words.itemsCaption, { currency: currencyName(locale, currency) })}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${words.document}</th>
          <th scope="col" role="columnheader">${words.due}</th>
          <th class="days" scope="col" role="columnheader">${words.daysLate}</th>
          <th class="money" scope="col" role="columnheader">${words.open}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${shown.map((instalment) => renderRow(view, instalment, several.has(instalment.itemId)))}
      </tbody>
    </table>
    ${
      shown.length < all.length
        ? html`<div class="more">
            <p class="muted">
              ${phrase(words.shown, { shown: formatCount(locale, shown.length), count: formatCount(locale, all.length) })}
            </p>
            <button class="quiet" type="button" @click=${view.showMoreItems}>${words.more}</button>
          </div>`
        : nothing
    }
  `;
}

function renderRow(view: AccountView, instalment: InstalmentState, oneOfSeveral: boolean) {
  const { locale, words, day, position } = view;
  const { itemId, reference = itemId, number, dueOn, open } = instalment;
  const days = daysBetween(dueOn, position.asOf);
  return html`
    <tr role="row">
      <th class="document" scope="row" role="rowheader">
        <span class="name">${reference}</span>
        ${oneOfSeveral ? html`<span class="muted">${phrase(words.instalment, { number: String(number) })}</span>` : nothing}
        ${marksOf(view, itemId).map((mark) => html`<span class="mark">${mark}</span>`)} ${renderIncluded(view, instalment)}
      </th>
      <td class="due" role="cell" data-label=${words.due}>${day(dueOn)}</td>
      <td class="days" role="cell">${daysText(view, days)}</td>
      <td class="money" role="cell">${formatAmount(locale, { amount: open.total, currency: open.currency })}</td>
    </tr>
  `;
}

function daysText({ locale, words }: AccountView, days: number) {
  if (days > 0) return plural(locale, days, words.late);
  return days === 0 ? html`<span class="muted">${words.dueToday}</span>` : nothing;
}

/** What else than the document's own amount is open: interest, tax, a fee. */
function renderIncluded({ locale, words, money }: AccountView, { open }: InstalmentState) {
  const others = COMPONENTS.filter((component) => component !== 'principal' && open[component] !== 0);
  return others.map((component) => {
    const name = words.components[component].toLocaleLowerCase(locale.tag);
    const text = phrase(words.includes, { component: name, amount: money({ amount: open[component], currency: open.currency }) });
    return html`<span class="muted included">${text}</span>`;
  });
}

/** A promise or a hold that is about a document; one that names none is about all of them. */
function marksOf({ position, words }: AccountView, itemId: string): readonly string[] {
  const about = position.holds.filter(({ itemIds }) => itemIds?.includes(itemId) ?? true);
  return [
    ...(about.some(({ kind }) => kind === 'promise') ? [words.held] : []),
    ...(about.some(({ kind }) => kind !== 'promise') ? [words.paused] : []),
  ];
}

function renderInFavour({ position, words, money, day }: AccountView) {
  if (position.unapplied.length === 0) return nothing;
  return html`
    <h3 class="in-favour">${words.inFavour}</h3>
    <ul class="favours" role="list">
      ${position.unapplied.map(
        ({ paymentId, receivedOn, amount }) =>
          html`<li>
            <span>${phrase(words.inFavourOf, { id: paymentId, day: day(receivedOn) })}</span> <span class="figure">${money(amount)}</span>
          </li>`,
      )}
    </ul>
  `;
}
