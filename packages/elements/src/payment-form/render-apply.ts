import { phrase } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { renderCard, renderProblem } from '../submission/index.js';
import type { PaymentView } from './form-view.js';
import { listOf } from './list-of.js';
import type { ApplyMode } from './payment-draft.js';
import { problemAt } from './problem-at.js';
import type { PaymentReading } from './read-payment.js';
import type { RecordingFlow } from './recording-flow.js';
import { renderLines } from './render-lines.js';

const MODES: readonly ApplyMode[] = ['by-policy', 'lines', 'none'];

/** What the payment is put on: by the policy, by document, or nothing for now; and how much goes where. */
export function renderApply(
  view: PaymentView,
  flow: RecordingFlow,
  reading: PaymentReading,
  asked: boolean,
): TemplateResult | typeof nothing {
  const { apply } = view.words;
  if (reading.parts.length === 0) return nothing;
  const problem = problemAt(view, flow, { at: 'apply' });
  const others = reading.currencies.filter((currency) => currency !== reading.currency);
  return html`
    <fieldset class="apply" aria-describedby=${problem ? 'apply-problem' : nothing} ?disabled=${flow.locked}>
      <legend><h3 id="apply" tabindex="-1">${apply.heading}</h3></legend>
      <div class="modes">
        ${MODES.map((mode) =>
          renderCard({
            name: 'mode',
            checked: flow.draft.mode === mode,
            label: apply.modes[mode],
            detail: apply.hints[mode],
            choose: () => flow.choose(mode),
          }),
        )}
      </div>
      ${renderLines(view, flow, reading)} ${renderProblem(view, 'apply-problem', problem)}
      ${asked || flow.draft.mode !== 'by-policy' ? nothing : html`<p class="hint muted">${apply.later}</p>`}
      ${others.length > 0 ? html`<p class="hint muted">${phrase(apply.otherCurrencies, { currencies: listOf(view, others) })}</p>` : nothing}
    </fieldset>
  `;
}
