import { phrase } from '@cartera/locales';
import type { ImportStepName } from '@cartera/locales/import-form';
import { html, type TemplateResult } from 'lit';
import type { ImportFlow } from './import-flow.js';
import type { ImportView } from './import-view.js';

const STEPS: readonly ImportStepName[] = ['file', 'columns', 'review', 'done'];

/** Where one is, and the way back to what was passed. */
export function renderSteps({ words }: ImportView, flow: ImportFlow): TemplateResult {
  const now = STEPS.indexOf(flow.step);
  return html`
    <ol class="steps" part="steps" aria-label=${words.steps.label}>
      ${STEPS.map((step, index) => {
        const name = html`<span class="dot" aria-hidden="true">${index + 1}</span> <span class="name">${words.steps[step]}</span>`;
        const passed = index < now && flow.step !== 'done' && !flow.importing;
        if (index === now) return html`<li class="now" aria-current="step">${name}</li>`;
        return html`
          <li class=${index < now ? 'passed' : ''}>
            ${passed ? html`<button class="link" type="button" @click=${() => flow.go(step)}>${name}</button>` : name}
          </li>
        `;
      })}
    </ol>
  `;
}

/** The heading of the step, where the focus goes when it comes. */
export function renderHeading(template: string, name: string): TemplateResult {
  return html`<h3 id="step" tabindex="-1">${phrase(template, { name })}</h3>`;
}
