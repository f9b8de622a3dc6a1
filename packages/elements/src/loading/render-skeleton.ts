import { html, type TemplateResult } from 'lit';

const ROWS = [1, 2, 3, 4, 5, 6];

/** The layout to come, without figures. It moves only once a wait is worth a sign, and only where motion is wanted. */
export function renderSkeleton(slow: boolean): TemplateResult {
  return html`
    <div class=${slow ? 'skeleton slow' : 'skeleton'} aria-hidden="true">
      <div class="bone label"></div>
      <div class="bone answer"></div>
      <div class="bone bar"></div>
      ${ROWS.map(() => html`<div class="bone row"></div>`)}
    </div>
  `;
}
