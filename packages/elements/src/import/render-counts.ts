import type { FileReport } from '@cartera/backend';
import { html, nothing, type TemplateResult } from 'lit';
import { phrase } from '@cartera/locales';
import type { ImportView } from './import-view.js';

const KINDS = ['added', 'changed', 'missing', 'unchanged', 'rejected'] as const;

/** Documents that are named, of many. */
const NAMED = 5;

/**
 * What would happen, counted in rows of the file; what is nothing stays unsaid, but that nothing is new.
 *
 * @param isList What the file does not have matters: it lists what is open.
 */
export function renderCounts(view: ImportView, report: FileReport, isList: boolean): TemplateResult {
  const { review } = view.words;
  const shown = KINDS.filter((kind) => kind === 'added' || (report[kind] > 0 && (kind !== 'missing' || isList)));
  return html`
    <dl class="counts" part="counts">
      ${shown.map(
        (kind) => html`
          <div class=${kind}>
            <dt>${view.count(report[kind], review[kind])}</dt>
            <dd>
              ${kind === 'added' ? renderSums(view, report) : nothing}
              <span class="muted">${report[kind] > 0 ? view.count(report[kind], review.hints[kind]) : nothing}</span>
              ${kind === 'changed' ? renderNamed(view, report.changedDocuments, report.changed) : nothing}
              ${kind === 'missing' ? renderNamed(view, report.missingDocuments, report.missing) : nothing}
            </dd>
          </div>
        `,
      )}
    </dl>
  `;
}

function renderSums(view: ImportView, { addedTotal = [] }: FileReport) {
  if (addedTotal.length === 0) return nothing;
  return html`<span class="sums"> ${addedTotal.map((sum) => html`<span class="figure">${view.money(sum)}</span>`)} </span>`;
}

function renderNamed(view: ImportView, documents: readonly string[] | undefined, count: number) {
  if (!documents || documents.length === 0) return nothing;
  const named = documents.slice(0, NAMED);
  const more = count - named.length;
  const text = more > 0 ? phrase(view.count(more, view.words.review.documentsMore), { documents: named.join(', ') }) : view.list(named);
  return html`<span class="named">${text}</span>`;
}
