import type { FileMappingDraft, ImportPreview } from '@cartera/backend';
import { html, nothing, type TemplateResult } from 'lit';
import type { ImportFlow } from './import-flow.js';
import { mappingOf } from './import-draft.js';
import type { ImportView } from './import-view.js';
import { renderDetails, renderSettings } from './render-settings.js';
import { renderSaved } from './render-file.js';
import { renderProposals, TOLD_BESIDE } from './render-proposals.js';
import { renderQuestions } from './render-questions.js';
import { renderRows } from './render-rows.js';
import { renderHeading } from './render-steps.js';

/** The second step: what each column means, corrected where it stands, with the first rows as they would be read. */
export function renderColumns(view: ImportView, flow: ImportFlow, failure: unknown): TemplateResult {
  const { columns, back } = view.words;
  const { preview, asking } = flow.asker;
  const mapping = preview && mappingOf(preview, flow.draft);
  return html`
    ${renderHeading(columns.heading, flow.sender?.name ?? '')} ${failure}
    <div class="read" aria-busy=${asking ? 'true' : 'false'}>
      ${preview && mapping ? renderPreview(view, flow, { preview, mapping }) : asking ? html`<p class="muted">${columns.reading}</p>` : nothing}
    </div>
    ${renderSaved(view, flow)}
    <div class="acts">
      ${
        preview
          ? html`<button
              class="primary"
              part="primary"
              type="button"
              aria-disabled=${flow.whole && !asking ? nothing : 'true'}
              aria-describedby=${flow.whole ? nothing : 'to-answer'}
              @click=${flow.review}
            >
              ${columns.review}
            </button>`
          : nothing
      }
      <button class="quiet" type="button" @click=${() => flow.go('file')}>${back}</button>
    </div>
    ${preview && !flow.whole ? html`<p class="hint muted" id="to-answer">${columns.toAnswer}</p>` : nothing}
  `;
}

interface Shown {
  readonly preview: ImportPreview;
  readonly mapping: FileMappingDraft;
}

function renderPreview(view: ImportView, flow: ImportFlow, shown: Shown) {
  return html`
    ${renderQuestions(view, flow, shown)} ${renderSettings(view, flow, shown)} ${renderProposals(view, flow, shown)}
    ${renderWarnings(view, shown)} ${renderRows(view, flow, shown)} ${renderSkipped(view, shown)} ${renderDetails(view, flow, shown)}
  `;
}

function renderWarnings(view: ImportView, { preview: { warnings, rows } }: Shown) {
  const isToldBelow = rows.some(({ faults = [] }) => faults.length > 0);
  const told = warnings.filter(({ code }) => !TOLD_BESIDE.has(code) && (code !== 'preview.rows_refused' || !isToldBelow));
  const said = told.map(({ code, facts }) => view.said({ code, facts })).filter((text) => text !== '');
  if (said.length === 0) return nothing;
  return html`<ul class="warnings" part="warnings">
    ${said.map((text) => html`<li>${text}</li>`)}
  </ul>`;
}

function renderSkipped(view: ImportView, { preview: { skipped } }: Shown) {
  const { columns } = view.words;
  if (skipped.length === 0) return nothing;
  const why = [...new Set(skipped.map((line) => line.why))].map((code) => view.said({ code })).filter((text) => text !== '');
  return html`
    <details class="skipped">
      <summary>${view.count(skipped.length, columns.skipped)} <span class="muted">${why.join(' ')}</span></summary>
      <ul>
        ${skipped.map(({ line, text }) => html`<li>${columns.line} ${line}: <span class="muted">${text}</span></li>`)}
      </ul>
    </details>
  `;
}
