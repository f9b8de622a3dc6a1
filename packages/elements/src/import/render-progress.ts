import type { FileReport } from '@cartera/backend';
import { formatCount, phrase } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import type { ImportFlow } from './import-flow.js';
import type { ImportView } from './import-view.js';

/** How far an import is, what becomes of it if it is left, and the button that ends it. */
export function renderProgress(view: ImportView, { runner }: ImportFlow, trial: FileReport | undefined): TemplateResult {
  const { words, locale } = view;
  const { running } = words;
  const total = trial ? trial.added + trial.unchanged + trial.changed + trial.rejected : 0;
  const n = formatCount(locale, runner.rows);
  const soFar =
    total >= runner.rows && total > 0
      ? phrase(running.soFar, { n, total: formatCount(locale, total) })
      : view.count(runner.rows, running.soFarUnknown);
  return html`
    <div class="progress" part="progress" aria-busy="true">
      <progress aria-labelledby="step" max=${total >= runner.rows && total > 0 ? total : nothing} .value=${runner.rows}></progress>
      <p class="so-far">${soFar}</p>
      <p class="muted">${running.stay}</p>
    </div>
    <div class="acts">
      <button class="quiet" type="button" aria-disabled=${runner.stopping ? 'true' : nothing} @click=${runner.stop}>
        ${runner.stopping ? running.stopping : words.stop}
      </button>
    </div>
  `;
}
