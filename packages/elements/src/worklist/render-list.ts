import { formatCount, formatDay, phrase, plural, worklistFailureText } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { renderNotice } from '../loading/index.js';
import { renderHeads } from './render-heads.js';
import type { ListView } from './worklist-render.types.js';

/** The heading: how many accounts, on which day; and what asks again. */
export function renderTitle({ locale, words, list, canUpdate, refresh, openKeys, download }: ListView): TemplateResult {
  const { said, loading, slow } = list.book;
  const day = said && phrase(words.evaluatedOn, { day: formatDay(locale, said.evaluatedOn) });
  const update = html`<button class="quiet" type="button" aria-disabled=${loading ? 'true' : 'false'} @click=${refresh}>
    ${words.update}
  </button>`;
  return html`
    <header class="head">
      <div class="names">
        <h2 id="title" class="title" part="title" tabindex="-1">${words.title}</h2>
        <p class="total" role="status">
          ${said ? html`<strong>${plural(locale, said.total, words.accounts)}</strong> ${day}` : nothing}
          ${loading && slow ? (said ? locale.words.common.updating : words.loading) : nothing}
        </p>
      </div>
      <div class="actions">
        <slot name="actions"></slot>
        ${canUpdate ? update : nothing} ${download.button}
        <button class="quiet keys-button" type="button" @click=${openKeys}>${words.allKeys}</button>
      </div>
    </header>
    ${download.panel}
  `;
}

/** What went wrong, and which list is still shown. */
export function renderFailure({ locale, words, list, failure, retry, clear }: ListView): TemplateResult | typeof nothing {
  if (!failure) return nothing;
  const { said, loading } = list.book;
  const kept = said && phrase(words.stillShown, { day: formatDay(locale, said.evaluatedOn) });
  const again = failure.retryable ? { busy: loading, act: retry } : undefined;
  const notice = renderNotice(locale, failure, { kept, retry: again, said: worklistFailureText(locale, failure) });
  const isView = failure.path === 'view'; // of a link, perhaps: nobody can mend that here
  return html`${notice}
  ${isView ? html`<p class="empty"><button class="quiet" type="button" @click=${clear}>${words.clear}</button></p>` : nothing}`;
}

/** The list itself. Its rows are not of this template: they are written one by one. */
export function renderGrid({ locale, words, list, input, selected }: ListView): TemplateResult {
  const { said, count } = list.book;
  const most = { shown: formatCount(locale, count), count: formatCount(locale, said?.total ?? 0) };
  return html`
    <div
      class="grid"
      part="grid"
      role="grid"
      tabindex="0"
      aria-label=${words.title}
      aria-multiselectable="true"
      aria-rowcount=${said ? count + 1 : -1}
      ?hidden=${!list.hasRows}
      @scroll=${list.pool.scrolled}
      @keydown=${input.pressed}
      @click=${input.clicked}
      @mousedown=${input.held}
      @mouseover=${input.hovered}
      @focus=${input.focused}
    >
      ${renderHeads(words, list.currencies, selected)}
      <div role="rowgroup" class="body"></div>
    </div>
    ${said && count < said.total ? html`<p class="partial">${phrase(words.onlyShown, most)}</p>` : nothing}
  `;
}

/** What is said where there is no row: nobody to call, none that matches, or nothing yet. */
export function renderEmpty({ words, list, view, failure, clear }: ListView): TemplateResult | typeof nothing {
  const { said } = list.book;
  if (list.hasRows || (!said && failure)) return nothing;
  if (!said) return html`<p class="empty">${words.nothingYet}</p>`;
  const all = view.search === '' && Object.keys(view.filter).length === 0;
  return html`<div class="empty">
    <p class="sentence">${all ? words.nobody : words.noneMatches}</p>
    ${all ? html`<p>${words.nobodyHint}</p>` : html`<button class="quiet" type="button" @click=${clear}>${words.clear}</button>`}
  </div>`;
}
