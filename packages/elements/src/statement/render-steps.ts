import type { Money } from '@cartera/core';
import { formatAmount, type Locale } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';

/** One row of an explanation: words, and the amount that counts where there is one. */
export interface StepRow {
  readonly text: string;
  readonly amount?: Money | undefined;
  readonly total?: boolean;
}

/** Words on the left, amounts on the right, one under the other, so that they can be added up. */
export function renderSteps(locale: Locale, rows: readonly StepRow[]): TemplateResult {
  return html`
    <ul class="steps" role="list">
      ${rows.map(
        ({ text, amount, total }) => html`
          <li class=${total ? 'sum' : nothing}>
            <span class="step">${text}</span> ${amount ? html`<span class="figure">${formatAmount(locale, amount)}</span>` : nothing}
          </li>
        `,
      )}
    </ul>
  `;
}
