import type { Because, Entry, Money } from '@cartera/core';
import { phrase } from '@cartera/locales';
import { statementWords } from '@cartera/locales/statement';
import { html, nothing, type TemplateResult } from 'lit';
import { renderNotice } from '../loading/index.js';
import type * as Later from './later.js';
import type { TableView } from './render-table.js';

/** One amount that can be explained. */
export interface Why {
  readonly key: string;
  /** The document or movement it belongs to. */
  readonly name: string;
  readonly amount: Money;
  readonly explain: (code: typeof Later, entries: readonly Entry[]) => readonly Because[];
}

/** A document's name, which opens where its amount comes from; plain text on paper, and where nothing can be opened. */
export function renderWhyName({ locale, why, printing }: TableView, { key, name }: Pick<Why, 'key' | 'name'>): TemplateResult {
  if (!why.available || printing) return html`${name}`;
  return html`<button
    class="disclosure"
    type="button"
    aria-expanded=${why.isOpen(key) ? 'true' : 'false'}
    aria-label=${phrase(statementWords(locale).whyOf, { name })}
    @click=${() => why.toggle(key)}
  >
    ${name}
  </button>`;
}

/** The row under an open one: the steps, or why there are none yet. */
export function renderWhyRow(view: TableView, why: Why, columns: number): TemplateResult | typeof nothing {
  if (!view.why.isOpen(why.key)) return nothing;
  return html`
    <tr class="why" role="row">
      <td class="explained" colspan=${columns} role="cell">${view.why.later?.renderExplanation(view, why) ?? renderMissing(view)}</td>
    </tr>
  `;
}

/** What stands there while an explanation is on its way, or did not come. */
function renderMissing({ locale, why }: TableView): TemplateResult {
  const { failure } = why;
  if (!failure) return html`<p class="looking">${statementWords(locale).whyLoading}</p>`;
  return renderNotice(locale, failure, { kept: undefined, retry: failure.retryable ? { busy: false, act: why.retry } : undefined });
}
