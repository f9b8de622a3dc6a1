import type { FileReport } from '@cartera/backend';
import { phrase } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import type { ImportView } from './import-view.js';

/** Refused rows that are told one by one. */
const TOLD = 5;

/** Why the first rows are refused: which line, which column, in words. */
export function renderRefused(view: ImportView, { rejected, rejectedRows }: FileReport): TemplateResult | typeof nothing {
  const { review, columns } = view.words;
  if (rejected === 0) return nothing;
  const told = rejectedRows.slice(0, TOLD);
  const more = rejected - told.length;
  return html`
    <section class="reasons" part="reasons">
      <h4>${review.reasons}</h4>
      <ul>
        ${told.flatMap(({ line, faults }) =>
          faults.map(({ code, column, facts }) => {
            const fault = view.said({ code, ...(column !== undefined && { column }), ...(facts && { facts }) });
            const words = column === undefined ? columns.rowFault : columns.fault;
            return html`<li>${phrase(words, { line: String(line), fault, ...(column !== undefined && { column }) })}</li>`;
          }),
        )}
      </ul>
      ${more > 0 ? html`<p class="muted">${view.count(more, review.moreReasons)}</p>` : nothing}
    </section>
  `;
}
