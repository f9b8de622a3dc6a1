import { phrase, type WorklistMessages } from '@cartera/locales';
import { html, type TemplateResult } from 'lit';

/** The heads of the columns; the first selects all rows, or none. */
export function renderHeads(words: WorklistMessages, currencies: readonly string[], selected: 'true' | 'mixed' | 'false'): TemplateResult {
  const one = currencies.length === 1;
  return html`
    <div role="rowgroup" class="heads">
      <div role="row" aria-rowindex="1" class="row">
        <div role="columnheader" class="check">
          <button class="box" type="button" role="checkbox" tabindex="-1" aria-checked=${selected} aria-label=${words.selectAll}></button>
        </div>
        <div role="columnheader" class="who">${words.who}</div>
        <div role="columnheader" class="reason">${words.why}</div>
        <div role="none" class="amounts">
          ${currencies.map(
            (currency) =>
              html`<div role="columnheader" class="amount">
                ${currency === '' ? words.toCollect : one ? phrase(words.toCollectIn, { currency }) : html`<span class="unseen">${words.toCollect} </span>${currency}`}
              </div>`,
          )}
        </div>
        <div role="columnheader" class="late">${words.late}</div>
        <div role="columnheader" class="standing">${words.standing}</div>
        <div role="columnheader" class="more"><span class="unseen">${words.openWhy}</span></div>
      </div>
    </div>
  `;
}
