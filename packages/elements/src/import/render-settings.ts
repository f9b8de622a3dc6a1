import type { FileMappingDraft, ImportPreview } from '@cartera/backend';
import { phrase } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ImportFlow } from './import-flow.js';
import type { ImportView } from './import-view.js';
import { renderDayOfList } from './render-day-of-list.js';
import { renderCurrencyChoice, renderSelect } from './render-select.js';

interface Shown {
  readonly preview: ImportPreview;
  readonly mapping: FileMappingDraft;
}

/** What the rows are, on which sheet they stand, and of which day a list of balances is. */
export function renderSettings(view: ImportView, flow: ImportFlow, { preview, mapping }: Shown): TemplateResult {
  const { columns } = view.words;
  const { sheets = [], sheet } = preview;
  return html`
    <div class="settings fields">
      ${
        sheets.length > 1
          ? renderSelect({
              id: 'sheet',
              label: columns.sheet,
              value: sheet ?? '',
              options: sheets.map(({ name, hidden }) => ({
                value: name,
                label: hidden ? phrase(columns.hiddenSheet, { sheet: name }) : name,
              })),
              choose: (name) => flow.choice('sheet', name),
            })
          : nothing
      }
      ${
        flow.asked.includes('rows')
          ? nothing
          : renderSelect({
              id: 'rows',
              label: columns.kind,
              value: mapping.rows ?? '',
              options: Object.entries(columns.kinds).map(([value, label]) => ({ value, label })),
              choose: (kind) => flow.choice('rows', kind),
            })
      }
      ${mapping.rows === 'open-balances' && !flow.asked.includes('asOf') ? renderDayOfList(view, flow) : nothing}
    </div>
  `;
}

/** What is seldom to be changed: how dates and amounts are written, and where the file comes from. */
export function renderDetails(view: ImportView, flow: ImportFlow, { preview, mapping }: Shown): TemplateResult {
  const { columns } = view.words;
  return html`
    <details class="details">
      <summary>${columns.details}</summary>
      <div class="fields">
        ${renderSelect({
          id: 'dates',
          label: columns.dates,
          hint: reasonOf(view, preview, 'dates'),
          value: mapping.dates ?? '',
          options: withNone(columns.choose, mapping.dates, columns.dateOrders),
          choose: (order) => flow.choice('dates', order),
        })}
        ${renderSelect({
          id: 'decimal',
          label: columns.decimal,
          hint: reasonOf(view, preview, 'decimal'),
          value: mapping.decimal ?? '',
          options: withNone(columns.choose, mapping.decimal, columns.decimals),
          choose: (sign) => flow.choice('decimal', sign),
        })}
        ${renderCurrencyChoice(view, flow, { id: 'currency', label: columns.currency, preview, mapping })}
        ${renderText(flow, {
          field: 'headerRow',
          type: 'number',
          label: columns.headerRow,
          hint: reasonOf(view, preview, 'headerRow'),
          value: String(preview.headerRow),
        })}
        ${renderText(flow, {
          field: 'source',
          type: 'text',
          label: columns.source,
          hint: columns.sourceHint,
          value: mapping.source ?? '',
        })}
      </div>
    </details>
  `;
}

/** Why something is proposed, where that is told. */
function reasonOf(view: ImportView, { reasons }: ImportPreview, field: string): string {
  const reason = reasons.find((one) => one.field === field);
  return reason ? view.said(reason) : '';
}

function withNone(none: string, chosen: string | undefined, labels: Readonly<Record<string, string>>) {
  const options = Object.entries(labels).map(([value, label]) => ({ value, label }));
  return chosen === undefined ? [{ value: '', label: none }, ...options] : options;
}

function renderText(
  flow: ImportFlow,
  {
    field,
    type,
    label,
    hint,
    value,
  }: {
    readonly field: 'headerRow' | 'source';
    readonly type: 'number' | 'text';
    readonly label: string;
    readonly hint: string;
    readonly value: string;
  },
) {
  return html`
    <div class="field" part="field">
      <label for=${field}>${label}</label>
      <input
        id=${field}
        type=${type}
        min=${type === 'number' ? '1' : nothing}
        maxlength=${type === 'text' ? '40' : nothing}
        autocomplete="off"
        aria-describedby=${hint ? `${field}-hint` : nothing}
        .value=${live(value)}
        @change=${({ target }: Event) => {
          const typed = (target as HTMLInputElement).value.trim();
          flow.choice(field, type === 'number' ? Math.trunc(Number(typed)) || '' : typed);
        }}
      />
      ${hint ? html`<p class="hint muted" id=${`${field}-hint`}>${hint}</p>` : nothing}
    </div>
  `;
}
