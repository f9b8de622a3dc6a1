import type { Because, Entry, Money } from '@cartera/core';
import { phrase } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { isMoney } from '../given/index.js';
import { renderNotice } from '../loading/index.js';
import type * as Explanations from './explanations.js';
import { renderSteps } from './render-steps.js';
import type { TableView } from './render-table.js';

/** One amount that can be explained. */
export interface Why {
  readonly key: string;
  /** The document or movement it belongs to. */
  readonly name: string;
  readonly amount: Money;
  readonly explain: (code: typeof Explanations, entries: readonly Entry[]) => readonly Because[];
}

/** A document's name, which opens where its amount comes from; plain text on paper, and where nothing can be opened. */
export function renderWhyName({ locale, why, printing }: TableView, { key, name }: Pick<Why, 'key' | 'name'>): TemplateResult {
  if (!why.available || printing) return html`${name}`;
  return html`<button
    class="disclosure"
    type="button"
    aria-expanded=${why.isOpen(key) ? 'true' : 'false'}
    aria-label=${phrase(locale.words.statement.whyOf, { name })}
    @click=${() => why.toggle(key)}
  >
    ${name}
  </button>`;
}

/** The row under an open one: the steps, or why there are none. */
export function renderWhyRow(view: TableView, why: Why, columns: number): TemplateResult | typeof nothing {
  if (!view.why.isOpen(why.key)) return nothing;
  return html`
    <tr class="why" role="row">
      <td class="explained" colspan=${columns} role="cell">${renderExplanation(view, why)}</td>
    </tr>
  `;
}

function renderExplanation(view: TableView, { key, amount, explain }: Why) {
  const { locale, why, update } = view;
  const words = locale.words.statement;
  const { code, entries } = why;
  if (!code || !entries) return renderMissing(view);
  const because = why.explanation(key, () => explain(code, entries));
  if (adds(because, amount)) return renderSteps(locale, code.rowsOf(locale, because));
  if (!why.canUpdate) return html`<p>${words.whyUnknown}</p>`;
  return html`<p>${words.whyDiffers}</p>
    <button class="quiet" type="button" @click=${update}>${words.update}</button>`;
}

/** What stands there while an explanation is on its way, or did not come. */
export function renderMissing({ locale, why }: TableView): TemplateResult {
  const { failure } = why;
  if (!failure) return html`<p class="looking">${locale.words.statement.whyLoading}</p>`;
  return renderNotice(locale, failure, { kept: undefined, retry: failure.retryable ? { busy: false, act: why.retry } : undefined });
}

/** Whether an explanation is of the amount that is shown: entries may be newer than the statement, or another account's. */
function adds(because: readonly Because[], { amount, currency }: Money): boolean {
  const total = because.at(-1)?.facts['total'];
  return isMoney(total) && total.amount === amount && total.currency === currency;
}

/** A button on words of its own, for what is explained without entries. */
export function renderDisclosure({
  open,
  label,
  text,
  toggle,
}: {
  readonly open: boolean;
  readonly label: string;
  readonly text: string;
  readonly toggle: () => void;
}): TemplateResult {
  return html`<button class="disclosure" type="button" aria-expanded=${open ? 'true' : 'false'} aria-label=${label} @click=${toggle}>
    ${text}
  </button>`;
}
