import type { ImportPreview, FileMappingDraft } from '@cartera/backend';
import { currencyName, phrase } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { isCurrency } from '../given/index.js';
import type { ImportFlow } from './import-flow.js';
import type { ImportView } from './import-view.js';

/** A choice among some, under a label. */
export interface Select {
  readonly id: string;
  /** The open field that it answers. */
  readonly question?: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly choose: (value: string) => unknown;
}

/** Currencies that come first where one is chosen. */
const FIRST = ['MXN', 'USD', 'EUR'];

/** A label over a list to choose from. */
export function renderSelect({ id, question, label, hint, value, options, choose }: Select): TemplateResult {
  return html`
    <div class="field" part="field" data-question=${question ?? nothing}>
      <label for=${id}>${label}</label>
      <select
        id=${id}
        aria-describedby=${hint ? `${id}-hint` : nothing}
        @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}
      >
        ${options.map((one) => html`<option value=${one.value} .selected=${one.value === value}>${one.label}</option>`)}
      </select>
      ${hint ? html`<p class="hint muted" id=${`${id}-hint`}>${hint}</p>` : nothing}
    </div>
  `;
}

/** The currency of the amounts: one for all, or that of a column. */
export function renderCurrencyChoice(
  view: ImportView,
  flow: ImportFlow,
  {
    id,
    label,
    mapping,
    field,
  }: {
    readonly id: string;
    readonly label: string;
    readonly preview: ImportPreview;
    readonly mapping: FileMappingDraft;
    readonly field?: string;
  },
): TemplateResult {
  const { choose, currencyInColumn } = view.words.columns;
  const header = mapping.columns?.currency;
  const codes = [...new Set([...FIRST, ...(mapping.currency ? [mapping.currency] : []), ...Intl.supportedValuesOf('currency')])];
  const named = codes.filter(isCurrency).map((code) => ({ value: code, label: `${code} · ${currencyName(view.locale, code)}` }));
  const none = { value: '', label: header === undefined ? choose : phrase(currencyInColumn, { header }) };
  return renderSelect({
    id,
    ...(field && { question: field }),
    label,
    value: mapping.currency ?? '',
    options: mapping.currency === undefined || header !== undefined ? [none, ...named] : named,
    choose: (code) => flow.choice('currency', code),
  });
}
