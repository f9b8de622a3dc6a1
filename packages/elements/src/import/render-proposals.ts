import type { FileMappingDraft, ImportPreview } from '@cartera/backend';
import { phrase } from '@cartera/locales';
import type { ImportProposal } from '@cartera/locales/import-form';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isFields, isText, isWhole } from '../given/index.js';
import type { ImportFlow } from './import-flow.js';
import type { ImportView } from './import-view.js';
import { PROPOSALS } from './proposals.js';

interface Shown {
  readonly preview: ImportPreview;
  readonly mapping: FileMappingDraft;
}

const FILLED = 'file.customers_filled';
const CURRENCIES = 'preview.currency_sections';

/** Warnings that are told beside what they are about. */
export const TOLD_BESIDE: ReadonlySet<string> = new Set([FILLED, CURRENCIES]);

/** How rows hang together, as it was proposed or said: each can be said no to, and yes again. */
export function renderProposals(view: ImportView, flow: ImportFlow, shown: Shown): TemplateResult | typeof nothing {
  const fields = PROPOSALS.filter((field) => field in flow.proposed || shown.mapping[field] !== undefined);
  if (fields.length === 0) return nothing;
  return html`
    <fieldset class="proposals" part="proposals">
      <legend>${view.words.proposals.heading}</legend>
      ${fields.map((field) => renderProposal(view, flow, { ...shown, field }))}
    </fieldset>
  `;
}

function renderProposal(view: ImportView, flow: ImportFlow, { field, ...shown }: Shown & { readonly field: ImportProposal }) {
  const { proposals } = view.words;
  const isSo = Boolean(shown.mapping[field]);
  const hint = isSo ? whatIsSo(view, field, shown) : proposals.refused[field];
  return html`
    <div class="proposal" data-proposal=${field}>
      <label>
        <input
          type="checkbox"
          aria-describedby=${hint ? `${field}-hint` : nothing}
          .checked=${live(isSo)}
          @change=${({ target }: Event) => flow.propose(field, (target as HTMLInputElement).checked)}
        />
        <span>${proposals.names[field]}</span>
      </label>
      ${hint ? html`<p class="hint muted" id=${`${field}-hint`}>${hint}</p>` : nothing}
    </div>
  `;
}

/** '' until it is known. */
function whatIsSo({ words: { proposals }, count }: ImportView, field: ImportProposal, { preview, mapping }: Shown): string {
  if (field === 'customerLines') {
    const lines = mapping[field];
    return isFields(lines) && isText(lines['column']) ? phrase(proposals.linesColumn, { column: lines['column'] }) : '';
  }
  const facts = preview.warnings.find(({ code }) => code === (field === 'customerFilled' ? FILLED : CURRENCIES))?.facts;
  const rows = facts?.['count'];
  const currencies = facts?.['currencies'];
  if (field === 'customerFilled') return isWhole(rows) ? count(rows, proposals.filledRows) : '';
  return isText(currencies) ? phrase(proposals.currencies, { currencies }) : '';
}
