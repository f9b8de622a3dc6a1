import { formatAmount } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { renderAgingBar, renderSwatch, type AgingPart } from '../balance/index.js';
import type { AgingView } from './aging-view.types.js';

/** The picture: the bar of ages, and each part with its total as a button that shows whose it is. */
export function renderParts(view: AgingView, currency: string, parts: readonly AgingPart[]): TemplateResult {
  const { locale, words, printing } = view;
  const chosen = view.choiceOf(currency).only;
  const choose = (key: string) => (key === chosen ? view.showAll(currency) : view.choose(currency, { only: key, order: key }));
  const press = ({ target }: Event) => {
    const key = target instanceof Element ? target.getAttribute('data-key') : null;
    if (key !== null) choose(key);
  };
  const name = (part: AgingPart) => html`
    <span class="part-name">${renderSwatch(part)}${part.name}</span>
    <span class="figure">${formatAmount(locale, { amount: part.amount, currency })}</span>
  `;
  return html`
    <div class="picture" part="picture" data-chosen=${parts.find(({ key }) => key === chosen)?.step ?? nothing}>
      <div @click=${press}>${renderAgingBar(parts)}</div>
      ${printing ? nothing : html`<p class="hint" id=${`choose-${currency}`}>${words.choose}</p>`}
      <ul class="ages" aria-label=${words.title}>
        ${parts.map(
          (part) =>
            html`<li>
              ${
                printing
                  ? html`<span class="age">${name(part)}</span>`
                  : html`<button
                      class="age"
                      type="button"
                      data-key=${part.key}
                      aria-pressed=${part.key === chosen ? 'true' : 'false'}
                      aria-describedby=${`choose-${currency}`}
                      @click=${() => choose(part.key)}
                    >
                      ${name(part)}
                    </button>`
              }
            </li>`,
        )}
      </ul>
    </div>
  `;
}
