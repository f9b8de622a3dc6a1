import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ImportFlow } from './import-flow.js';
import type { ImportView } from './import-view.js';

/** The day that a list of open balances is of. */
export function renderDayOfList(
  { words }: ImportView,
  flow: ImportFlow,
  { label = words.columns.day, question }: { readonly label?: string; readonly question?: string } = {},
): TemplateResult {
  return html`
    <div class="field" part="field" data-question=${question ?? nothing}>
      <label for="day">${label}</label>
      <input
        id="day"
        type="date"
        aria-describedby="day-hint"
        .value=${live(flow.draft.asOf)}
        @change=${({ target }: Event) => flow.day((target as HTMLInputElement).value)}
      />
      <p class="hint muted" id="day-hint">${words.columns.dayHint}</p>
    </div>
  `;
}
