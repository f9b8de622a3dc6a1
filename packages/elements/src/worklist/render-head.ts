import type { WorklistFilter } from '@cartera/backend';
import { bucketNameWord, formatCount, worklistReasonWord } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import type { ListView } from './worklist-render.types.js';
import { WORKLIST_ORDERS, type WorklistOrder } from './worklist-view.js';

type Facet = Exclude<keyof WorklistFilter, 'reason'>;

const FACETS: readonly Facet[] = ['bucket', 'assignedTo', 'currency', 'withPromise', 'snoozed'];
const SEARCH_LENGTH_MAX = 200;

/** Search, order and what the list can be narrowed by: reasons with their counts first, the rest as quiet choices. */
export function renderHead(head: ListView): TemplateResult {
  const { words, view, narrow, filtersOpen } = head;
  const chosen = Object.keys(view.filter).length;
  return html`
    <div class="tools" part="tools">
      <input
        class="search"
        part="search"
        id="search"
        type="search"
        maxlength=${SEARCH_LENGTH_MAX}
        aria-label=${words.search}
        placeholder=${words.searchHint}
        autocomplete="off"
        @keydown=${head.input.searched}
        @input=${({ target }: Event) => head.typed((target as HTMLInputElement).value)}
        @change=${({ target }: Event) => head.change({ search: (target as HTMLInputElement).value })}
      />
      <label class="choice">
        <span>${words.order}</span>
        <select @change=${({ target }: Event) => head.change({ order: (target as HTMLSelectElement).value as WorklistOrder })}>
          ${WORKLIST_ORDERS.map((order) => html`<option value=${order} .selected=${order === view.order}>${words.orders[order]}</option>`)}
        </select>
      </label>
      ${
        narrow
          ? html`<button class="quiet" type="button" aria-expanded=${filtersOpen ? 'true' : 'false'} @click=${head.toggleFilters}>
              ${words.filters}${chosen === 0 ? nothing : ` (${chosen})`}
            </button>`
          : nothing
      }
    </div>
    ${narrow && !filtersOpen ? nothing : html`<div class="filters" part="filters">${renderReasons(head)} ${FACETS.map((facet) => renderFacet(head, facet))} ${renderClear(head)}</div>`}
  `;
}

function renderReasons(head: ListView): TemplateResult | typeof nothing {
  const { locale, words, view, list } = head;
  const counts = list.book.said?.facets['reason'] ?? [];
  const chosen = view.filter.reason;
  const reasons =
    chosen === undefined || counts.some(({ value }) => value === chosen)
      ? counts
      : [...counts, { value: chosen, count: list.book.said && 0 }];
  if (reasons.length === 0) return nothing;
  const chip = (name: string, pressed: boolean, press: () => void, count?: number) =>
    html`<button class="chip" type="button" aria-pressed=${pressed ? 'true' : 'false'} @click=${press}>
      ${name}${count === undefined ? nothing : html` <span class="count">${formatCount(locale, count)}</span>`}
    </button>`;
  return html`
    <div class="reasons" role="group" aria-label=${words.reason}>
      ${chip(words.everything, chosen === undefined, () => head.filter({ reason: undefined }))}
      ${reasons.map(({ value, count }) =>
        chip(
          worklistReasonWord(locale, value),
          value === chosen,
          () => head.filter({ reason: value === chosen ? undefined : value }),
          count,
        ),
      )}
    </div>
  `;
}

/** Nothing where there is nothing to choose: one value that all rows have narrows nothing. */
function renderFacet(head: ListView, facet: Facet): TemplateResult | typeof nothing {
  const { locale, words, view, list } = head;
  const counts = list.book.said?.facets[facet] ?? [];
  const own = view.filter[facet];
  const chosen = own === undefined ? '' : String(own);
  const values =
    chosen === '' || counts.some(({ value }) => value === chosen) ? counts : [...counts, { value: chosen, count: list.book.said && 0 }];
  if (chosen === '' && (values.length === 0 || (facet !== 'assignedTo' && values.length === 1))) return nothing;
  const choose = ({ target }: Event) => {
    const { value } = target as HTMLSelectElement;
    const isYesNo = facet === 'withPromise' || facet === 'snoozed';
    head.filter({ [facet]: value === '' ? undefined : isYesNo ? value === 'true' : value });
  };
  return html`
    <label class="choice" data-chosen=${chosen === '' ? nothing : ''}>
      <span>${words.facets[facet]}</span>
      <select @change=${choose}>
        <option value="" .selected=${chosen === ''}>${words.any}</option>
        ${values.map(
          ({ value, count }) =>
            html`<option value=${value} .selected=${value === chosen}>
              ${nameOf({ locale, words }, facet, value)} ${count === undefined ? nothing : `(${formatCount(locale, count)})`}
            </option>`,
        )}
      </select>
    </label>
  `;
}

function nameOf({ locale, words }: Pick<ListView, 'locale' | 'words'>, facet: Facet, value: string): string {
  if (facet === 'bucket') return bucketNameWord(locale, value);
  if (facet === 'currency' || facet === 'assignedTo') return value;
  return words.values[facet][value === 'true' ? 'true' : 'false'];
}

function renderClear({ words, view, clear }: ListView): TemplateResult | typeof nothing {
  if (view.search === '' && Object.keys(view.filter).length === 0) return nothing;
  return html`<button class="quiet" type="button" @click=${clear}>${words.clear}</button>`;
}
