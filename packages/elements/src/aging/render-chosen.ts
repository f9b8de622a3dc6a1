import { phrase, plural } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import type { AgingView } from './aging-view.types.js';
import { customersIn } from './fetch-aging.js';

/** What a table's rows were chosen from. */
export interface Chosen {
  readonly currency: string;
  readonly columns: readonly { readonly key: string; readonly name: string }[];
  /** Customers that were chosen. */
  readonly count: number;
}

/** Which customers are shown and in which order, in a sentence that is read aloud when it changes; the way back to all; and what is not here yet. */
export function renderChosen(view: AgingView, { currency, columns, count }: Chosen): TemplateResult {
  const { locale, words, report, printing } = view;
  const { only, order } = view.choiceOf(currency);
  const nameOf = (key: string) => columns.find((column) => column.key === key)?.name ?? key;
  const filtered = only === undefined ? '' : phrase(plural(locale, count, words.filtered), { bucket: nameOf(only) });
  const sorted = order === 'total' ? words.byTotal : phrase(words.sorted, { bucket: nameOf(order) });
  return html`
    <div class="chosen">
      <p role="status">${only !== undefined && only === order ? filtered : `${filtered} ${sorted}`.trim()}</p>
      ${
        only === undefined || printing
          ? nothing
          : html`<button class="quiet" type="button" @click=${() => view.showAll(currency)}>${words.showAll}</button>`
      }
    </div>
    ${report.next === undefined ? nothing : html`<p class="partial">${plural(locale, customersIn(report), words.partial)}</p>`}
  `;
}
